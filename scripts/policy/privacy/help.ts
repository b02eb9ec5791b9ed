export const privacyHelp = `usage: npm run -s policy -- privacy POLICY.json [--into FILE.md]

Writes the part of a data protection impact assessment that follows from your policy: what is processed for what, where,
how long, and who can see it. It holds no digest and no name of anybody listed. docs/privacy.md says the rest.

  --into FILE.md   put it between the marks of a copy of docs/privacy.md, and keep everything else in it

exit codes
  0  done
  1  wrong options, or a file that could not be written; nothing was changed
  2  a file that could not be read; nothing was changed
  3  done, but part of the policy is wrong and was left out: it is told`;
