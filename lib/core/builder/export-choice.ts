/** A way to take a policy away: its files, each with the place where it goes. Words are `lib/deployment`'s own. */
export type ExportChoice = {
  id: string;
  title: string;
  platform: 'windows' | 'mac' | 'linux' | 'chromeos' | 'any';
  describe: string;
  /** What of the policy it cannot hold; while there is anything, it has no files. */
  refusals: readonly { title: string; problem: string }[];
  /** It has no files yet, because the extension's id has to stand in them. */
  needsId: boolean;
  files: readonly { name: string; place: string }[];
};

/** Which Lanyard the files are for: 32 letters in Chrome's store, others in Edge's; empty where nobody has said. */
export type ExtensionIds = { chrome: string; edge: string };
