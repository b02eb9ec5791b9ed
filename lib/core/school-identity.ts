/** Who the school is, as far as rules need it. Empty lists where nothing is known. */
export type SchoolIdentity = {
  /** Official names of the school; a federation may list several. */
  names: readonly string[];
  aliases: readonly string[];
  /** Names of the trust, federation and council. */
  organisations: readonly string[];
  town?: string;
  website?: string;
  /** Phone numbers as written in policy. */
  phones: readonly string[];
  /** E-mail domains without `@`, lower case. */
  emailDomains: readonly string[];
};
