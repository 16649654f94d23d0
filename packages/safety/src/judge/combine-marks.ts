import type { MarkName } from '../lexicon/entry.ts';
import type { Finding } from './finding.ts';

type Rule = Pick<Finding, 'id' | 'level'>;

/** What several harmless or lesser signs say together: means and a goodbye, a place and a goodbye, a wish and a plan. */
export function combineMarks(
  findings: readonly Finding[],
  marks: ReadonlySet<MarkName>,
  near: boolean,
  parts: boolean,
): Finding[] {
  const strongest = Math.max(
    0,
    ...findings.filter((one) => isAboutSelf(one) && !isPlace(one)).map(({ level }) => level),
  );
  const besidesMeans = Math.max(
    0,
    ...findings.filter((one) => isAboutSelf(one) && !speaksOfMeans.has(one.id)).map(({ level }) => level),
  );
  const besidesModel = Math.max(
    0,
    ...findings.filter((one) => isAboutSelf(one) && one.weight === undefined).map(({ level }) => level),
  );
  const distressed = findings.some(({ kind, level }) => kind === 'distress' && level >= 2);
  const place = findings.some(isPlace);
  const doIt = findings.some(isAct('act/do-it'));
  const means = marks.has('means');
  const farewell = marks.has('farewell');
  // Where a scene lets somebody set out, a goodbye alone makes nothing graver.
  const parted = farewell && !parts;
  const rules: Rule[] = [];
  const add = (id: string, level: Finding['level'], holds: boolean): void => {
    if (holds) rules.push({ id, level });
  };
  add('together/means-and-goodbye', 4, means && farewell);
  add('together/means-and-doing-it', 4, means && doIt);
  add('together/means-and-alone', 4, means && marks.has('alone'));
  add('together/place-and-goodbye', 4, place && farewell);
  add('together/doing-it-and-goodbye', 4, doIt && parted);
  add('together/doing-it-and-time', 3, doIt && marks.has('day') && marks.has('made-up-mind'));
  add('together/risk-and-means', 4, besidesMeans >= 2 && means);
  add('together/risk-and-place', 4, (strongest >= 2 || distressed) && place);
  add('together/risk-and-doing-it', 4, strongest >= 2 && doIt && marks.has('day'));
  add('together/risk-and-goodbye', 4, strongest >= 3 && parted);
  add('together/risk-and-settled', 4, strongest >= 3 && marks.has('settled') && marks.has('day'));
  add('together/low-and-settled', 3, besidesModel === 2 && (marks.has('settled') || marks.has('no-return')));
  add('together/place-and-no-return', 4, place && marks.has('no-return'));
  add('together/means-and-no-return', 4, means && marks.has('no-return'));
  add('together/low-and-decided', 3, besidesModel === 2 && marks.has('made-up-mind'));
  add('together/end-it-and-goodbye', 4, findings.some(isAct('act/end-it-all')) && farewell);
  add('together/low-and-goodbye', 3, strongest === 2 && parted);
  add('together/low-and-end-it', 4, strongest === 2 && findings.some(isAct('act/end-it-all')));
  add('together/decided', 4, strongest >= 3 && marks.has('made-up-mind'));
  add('together/decided-and-goodbye', 4, marks.has('made-up-mind') && parted);
  add('together/means-and-meant', 4, means && (marks.has('real') || marks.has('made-up-mind')));
  const together = rules.map(({ id, level }) => fromRule(id, level));
  return near ? [...together, ...findings.filter(isGrave).map(asEmergency)] : together;
}

function fromRule(id: string, level: Finding['level']): Finding {
  return {
    id,
    level,
    before: level,
    kind: 'self-harm',
    who: 'player',
    imminence: 'now',
    language: 'en',
    context: ['together'],
  };
}

function isGrave({ level, imminence }: Finding): boolean {
  return level === 3 && imminence !== 'past';
}

// The words say what is wrong, the model that it is now.
function asEmergency(finding: Finding): Finding {
  return { ...finding, id: 'together/grave-and-now', level: 4, imminence: 'now', context: ['together'] };
}

const speaksOfMeans: ReadonlySet<string> = new Set(['indirect/means-on-mind', 'indirect/stockpiles']);

function isAct(id: string): (finding: Finding) => boolean {
  return (finding) => finding.id === id && !isPlay(finding);
}

function isPlace(finding: Finding): boolean {
  const { id } = finding;
  return (id === 'act/standing-high' || id === 'indirect/at-the-tracks') && !isPlay(finding);
}

function isPlay({ context }: Finding): boolean {
  return context.includes('saying') || context.includes('scene-offers-it');
}

function isAboutSelf(finding: Finding): boolean {
  return finding.kind === 'self-harm' && finding.who !== 'third-person' && finding.imminence !== 'past';
}
