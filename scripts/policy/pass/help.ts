export const passHelp = `usage: npm run -s policy -- pass --key FILE --passphrase FILE --code CODE --sites IDS --until TIME --reason TEXT [options]

Makes a pass, which opens a closed site in one browser for a time, and prints it. For members of the senior leadership
team who keep their key in a file; the page “Make passes” of the extension does the same, and makes the file.

  --key FILE           the file with the key, as the page “Make passes” saves it
  --passphrase FILE    a file with its passphrase on the first line; - takes it from what is piped in
  --code CODE          the code that the closed page shows, such as K7M-4QX-9TR
  --sites IDS          ids of the sites it opens, with commas between them: x,facebook
  --from TIME          such as 2026-11-23T12:15 (usual: now)
  --until TIME         the same, or a time of the same day: 13:00; at most 31 days later
  --reason TEXT        at most 120 letters; the pass carries it
  --zone ZONE          the school's time zone (usual: Europe/London)
  --public             print the line for passKeys of the policy instead, and make nothing

exit codes
  0  done
  1  wrong options
  2  a file that could not be read, or not opened with this passphrase`;
