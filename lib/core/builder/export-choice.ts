/** A way to take a policy away: its files, each with the place where it goes. Words are `lib/deployment`'s own. */
export type ExportChoice = {
  id: string;
  title: string;
  platform: 'windows' | 'mac' | 'linux' | 'chromeos' | 'any';
  describe: string;
  files: readonly { name: string; place: string }[];
};
