/** The values of a policy as written: name of the key to text, number, flag or list of texts. */
export type PolicyValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Which extension, and from where it comes; ids differ from store to store. */
export type Deployment = {
  chromeId: string;
  edgeId: string;
  firefoxId: string;
  chromeUpdateUrl: string;
  edgeUpdateUrl: string;
  firefoxInstallUrl: string;
};

export type ExportFile = {
  /** With a folder where its place has one: `en-GB/lanyard-chrome.adml`. */
  name: string;
  text: string;
  /** UTF-8 where absent. `utf-16le` begins with a byte order mark, which is not in `text`. */
  encoding?: 'utf-16le';
  /** Where IT puts it: a path, or the way through a console. */
  place: string;
};

/** A value that a format cannot hold. */
export type Refusal = {
  /** The key of the policy. */
  key: string;
  /** Half a sentence: item 3 has 1,204 characters, and a field of group policy holds 1,023. */
  problem: string;
};

export type Format = {
  /** In commands and file names: lower case, with hyphens. */
  id: string;
  title: string;
  platform: 'windows' | 'mac' | 'linux' | 'chromeos' | 'any';
  /** For an administrator: what it is and when to take it, in a sentence or two. */
  describe: string;
  /** What of this policy the format cannot hold; while there is anything, no file of it should be given out. */
  refusals(policy: PolicyValues): readonly Refusal[];
  /** The same policy and deployment give the same files to the byte. */
  files(policy: PolicyValues, deployment: Deployment): readonly ExportFile[];
};
