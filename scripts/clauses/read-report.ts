/** One clause shown on one site in one browser, or not. */
export type Shown = { clause: string; school: string; site: string; browser: string; passed: boolean };

/** As the runner writes it, as far as it is read here. */
type Suite = { title: string; suites?: readonly Suite[]; specs?: readonly Spec[] };
type Spec = { tests: readonly { projectName: string; status: string }[] };
export type Report = { suites: readonly Suite[] };

/** How a group of tests says what it shows: `C2 C5, st-james-primary, Facebook`; the school is a file of `policies/`. */
const saying = /^(?<clauses>[A-Z]\d+(?: [A-Z]\d+)*), (?<school>[a-z-]+), (?<site>[A-Z]\w*)$/;

function shownBy(title: string, specs: readonly Spec[]): readonly Shown[] {
  const { clauses, school, site } = saying.exec(title)?.groups ?? {};
  if (clauses === undefined || school === undefined || site === undefined) return [];
  const tests = specs.flatMap((spec) => spec.tests);
  const browsers = [...new Set(tests.map(({ projectName }) => projectName))];
  return clauses.split(' ').flatMap((clause) =>
    browsers.map((browser) => {
      const own = tests.filter(({ projectName }) => projectName === browser);
      return { clause, school, site, browser, passed: own.every(({ status }) => status === 'expected') };
    }),
  );
}

/** What the groups of tests named by clause have shown, in the order of the report. */
export const readReport = ({ suites }: Report): readonly Shown[] =>
  suites.flatMap((suite) => [
    ...shownBy(suite.title, suite.specs ?? []),
    ...readReport({ suites: suite.suites ?? [] }),
  ]);
