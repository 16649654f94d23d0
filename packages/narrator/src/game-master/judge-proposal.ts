import { checkAdventure, type Finding, loadAdventure } from '@lamplight/adventure';
import type { KeptTexts } from '@lamplight/ports';
import { createWorld } from '@lamplight/world';
import type { Gate } from '../tell/gate.ts';
import { findWalk } from './find-walk.ts';
import type { ReadProposal } from './proposal-kind.ts';

/** What a proposal is judged by. */
export interface Judging {
  /** The adventure's id and files, as they are without it. */
  readonly adventure: string;
  readonly files: ReadonlyMap<string, string>;
  readonly kept: KeptTexts | undefined;
  /** What it may name of what is there, by id; `null` for everything. */
  readonly known: ReadonlySet<string> | null;
  readonly gate: () => Gate;
  /** How many states are looked at for a walk. */
  readonly most: number;
  readonly breathe: () => Promise<void>;
}

/** Why it is not taken; or what it came to. */
export type Judged =
  | { readonly ok: false; readonly findings: readonly Finding[] }
  | { readonly ok: true; readonly walk: readonly string[] };

/**
 * Judges a proposal as an author's own work: the whole adventure with it is checked, and may not be worse than without it;
 * the watch reads every text; and it is played from the beginning of the story until it is done.
 */
export async function judgeProposal(proposal: ReadProposal, judging: Judging): Promise<Judged> {
  const { adventure, files, kept, most, breathe } = judging;
  const { files: added } = proposal;
  const objection = objectionTo(proposal, judging);
  if (objection !== null || added === null) return refused(proposal, objection ?? wayTaken);
  const together = new Map([...files, ...added]);
  await breathe();
  const findings = worse(adventure, files, together, kept);
  if (findings.length > 0) return { ok: false, findings };
  await breathe();
  const loaded = loadAdventure(adventure, together, kept);
  if (!loaded.ok) return { ok: false, findings: loaded.findings };
  const { acts, isDone, progress, names, brings } = proposal;
  const walk = await findWalk({
    world: createWorld(loaded.story),
    about: new Set([...names, ...brings]),
    acts: acts(loaded.story),
    isDone,
    progress,
    most,
    breathe,
  });
  return walk === null ? refused(proposal, noWalk) : { ok: true, walk };
}

/** What is wrong with the adventure that was not wrong before. */
function worse(
  adventure: string,
  before: ReadonlyMap<string, string>,
  together: ReadonlyMap<string, string>,
  kept: KeptTexts | undefined,
): readonly Finding[] {
  const findings = checkAdventure(adventure, together, kept);
  if (findings.length === 0) return findings;
  const old = new Set(checkAdventure(adventure, before, kept).map(sameness));
  return findings.filter((finding) => !old.has(sameness(finding)));
}

/** Lines move when something is added above them. */
function sameness({ code, file, wrong }: Finding): string {
  return [code, file, wrong].join('\n');
}

interface Objection {
  readonly code: string;
  readonly wrong: string;
  readonly right: string;
}

const wayTaken: Objection = {
  code: 'proposals/way-taken',
  wrong: 'No way can lead there from where it says.',
  right: 'Name a place of the field "places", and a direction in which it has no way.',
};
const idTaken: Objection = {
  code: 'ids/duplicate',
  wrong: 'Its id is in use already.',
  right: 'Give it another id.',
};
const notKnown: Objection = {
  code: 'proposals/not-known',
  wrong: 'It names something that it may not.',
  right: 'Refer only to ids of the fields, and to those that you bring along.',
};
const unfit: Objection = {
  code: 'proposals/unfit',
  wrong: 'A text in it is not fit for whoever plays the story.',
  right: 'Keep it gentle, in plain words, without addresses, numbers to call or orders to a reader.',
};
const noWalk: Objection = {
  code: 'proposals/no-walk',
  wrong: 'Nobody found a way through it from the beginning of the story.',
  right: 'Use what can be reached from the beginning of the story, and fewer steps.',
};

/** What can be said without reading the adventure with it. */
function objectionTo(proposal: ReadProposal, { files, known, gate }: Judging): Objection | null {
  const { id, names, brings, texts } = proposal;
  if (proposal.files === null) return wayTaken;
  if (files.has(`proposed/${id}.yaml`) || files.has(`scenes/${id}.ink`)) return idTaken;
  const own = new Set(brings);
  if (known !== null && names.some((one) => !own.has(one) && !known.has(one))) return notKnown;
  const reading = gate();
  const isFit = texts.every((text) => reading.push(`${text}\n\n`).ok) && reading.end().ok;
  return isFit ? null : unfit;
}

function refused({ id }: ReadProposal, objection: Objection): Judged {
  return { ok: false, findings: [{ file: `proposed/${id}.yaml`, line: 1, severity: 'error', ...objection }] };
}
