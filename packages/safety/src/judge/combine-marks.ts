import type { MarkName } from '../lexicon/entry.ts';
import type { Finding } from './finding.ts';

type Rule = Omit<Finding, 'kind' | 'who' | 'imminence'>;

/** What several harmless or lesser signs say together: means and a goodbye, a place and a goodbye, a wish and a plan. */
export function combineMarks(findings: readonly Finding[], marks: ReadonlySet<MarkName>): Finding[] {
  const strongest = Math.max(
    0,
    ...findings.filter((one) => isAboutSelf(one) && !isPlace(one)).map(({ level }) => level),
  );
  const place = findings.some(isPlace);
  const rules: Rule[] = [];
  const add = (id: string, level: Finding['level'], holds: boolean): void => {
    if (holds) rules.push({ id, level });
  };
  add('together/means-and-goodbye', 4, marks.has('means') && marks.has('farewell'));
  add('together/place-and-goodbye', 4, place && marks.has('farewell'));
  add('together/risk-and-means', 4, strongest >= 2 && marks.has('means'));
  add('together/risk-and-place', 4, strongest >= 2 && place);
  add('together/risk-and-goodbye', 4, strongest >= 3 && marks.has('farewell'));
  add('together/low-and-goodbye', 3, strongest === 2 && marks.has('farewell'));
  add('together/low-and-end-it', 3, strongest === 2 && findings.some(({ id }) => id === 'act/end-it-all'));
  add('together/decided', 4, strongest >= 3 && marks.has('made-up-mind'));
  add('together/means-and-meant', 4, marks.has('means') && (marks.has('real') || marks.has('made-up-mind')));
  return rules.map((rule) => ({ ...rule, kind: 'self-harm', who: 'player', imminence: 'now' }));
}

function isPlace({ id }: Finding): boolean {
  return id === 'act/standing-high' || id === 'indirect/at-the-tracks';
}

function isAboutSelf(finding: Finding): boolean {
  return finding.kind === 'self-harm' && finding.who !== 'third-person' && finding.imminence !== 'past';
}
