import { checkAdventure, extendStory, type Finding, loadAdventure } from '@lamplight/adventure';
import type { KeptTexts } from '@lamplight/ports';
import type { Context } from '@lamplight/primitives';
import { createWorld, type Limits, shows, type State, type Story, type World } from '@lamplight/world';
import type { Gate } from '../tell/gate.ts';
import { breath, findWay } from './find-way.ts';
import { givesAway } from './gives-away.ts';
import { inventedNames } from './invented-names.ts';
import { isNamedAlike } from './is-named-alike.ts';
import type { ReadProposal } from './proposal-kind.ts';
import type { Standpoint } from './proposer.ts';

/** What a proposal is judged by. */
export interface Judging {
  /** The adventure's id and files, as they are without it. */
  readonly adventure: string;
  readonly files: ReadonlyMap<string, string>;
  readonly kept: KeptTexts | undefined;
  /** What it may name of what is there, by id; `null` for everything. */
  readonly known: ReadonlySet<string> | null;
  readonly gate: () => Gate;
  /** What somebody wished for: names in it may be used. */
  readonly theme: string;
  /** What whoever asked wants to meet; `null` where nobody in particular did. */
  readonly limits: Limits | null;
  /** Whose story it is to become part of, and where they stand; `null` for the adventure itself. */
  readonly from: Standpoint | null;
  /** How many states are looked at for a walk. */
  readonly most: number;
  /** Hears what is done now. */
  readonly onStep: (step: 'check' | 'try') => void;
}

/** Why it is not taken; or what it came to. */
export type Judged =
  | { readonly ok: false; readonly findings: readonly Finding[] }
  | { readonly ok: true; readonly walk: readonly string[] };

/**
 * Judges a proposal as an author's own work: the whole adventure with it is checked, and may not be worse than without it;
 * the watch reads every text; and it is played until it is done, from where the player stands, or from the beginning.
 */
export async function judgeProposal(
  proposal: ReadProposal,
  judging: Judging,
  context: Context,
): Promise<Judged> {
  const { adventure, files, kept, from, most, known, onStep } = judging;
  onStep('check');
  const { files: added, trial } = proposal;
  const objection = objectionTo(proposal, judging);
  if (objection !== null) return refused(proposal, objection);
  const together = new Map([...files, ...added]);
  await breath(context);
  const findings = worse(adventure, files, together, kept);
  if (findings.length > 0) return { ok: false, findings: toldOf(findings, known) };
  await breath(context);
  const grown = from === null ? loadAdventure(adventure, together, kept) : extendStory(from.story, added);
  if (!grown.ok) return { ok: false, findings: toldOf(grown.findings, known) };
  if (isNamedAlike(grown.story, proposal.brings, known)) return refused(proposal, nameTaken);
  const world = createWorld(grown.story);
  const start = startIn(world, from);
  const untold = objectionToWords(proposal, judging, grown.story, start);
  if (untold !== null) return refused(proposal, untold);
  onStep('try');
  const walk = await findWay({ world, from: start, trial, most }, context);
  if (walk !== null) return { ok: true, walk };
  return refused(proposal, from === null ? noWalk : noWalkFromHere);
}

/** Any luck will do for the beginning of a story; whoever stands in the middle of one has their own. */
function startIn(world: World, from: Standpoint | null): State {
  return from === null ? world.begin(1).state : world.extend(from.state).state;
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

/** A list of what there is would give away, to the model and to the player, what they have not come across. */
function toldOf(findings: readonly Finding[], known: Judging['known']): readonly Finding[] {
  if (known === null) return findings;
  const { wrong, right } = notKnown;
  return findings.map((one) => (one.code.startsWith('references/') ? { ...one, wrong, right } : one));
}

interface Objection {
  readonly code: string;
  readonly wrong: string;
  readonly right: string;
}

const idTaken: Objection = {
  code: 'ids/duplicate',
  wrong: 'Its id is in use already.',
  right: 'Give it another id.',
};
const nameTaken: Objection = {
  code: 'ids/name-taken',
  wrong: 'Something else of its kind has that name already.',
  right: 'Give it a name of its own.',
};
const notKnown: Objection = {
  code: 'proposals/not-known',
  wrong: 'It names something that it may not.',
  right: 'Refer only to ids of the fields, and to those that you bring along.',
};
const toldTooSoon: Objection = {
  ...notKnown,
  wrong: 'A text in it names something that it may not, or says what nobody is to know yet.',
  right: 'Write only of who and what the fields name, and of what you bring along.',
};
const inventing = (names: readonly string[]): Objection => ({
  code: 'proposals/invented',
  wrong: `A text in it names ${names.map((name) => `“${name}”`).join(', ')}, and there is nobody and nothing of that name.`,
  right: 'Whoever and whatever is called by a name has to be in the fields, or to be brought along.',
});
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
const noWalkFromHere: Objection = {
  code: 'proposals/no-walk',
  wrong: 'Nobody found a way through it from where the player is.',
  right: 'Use what can be reached from where the player is ("here"), and fewer steps.',
};
const overLimits: Objection = {
  code: 'proposals/over-limits',
  wrong: 'It touches on what the player does not want to meet.',
  right: 'Leave out what the field "leave-out" names, and be as mild as it says.',
};

/** What can be said without reading the adventure with it. */
function objectionTo(proposal: ReadProposal, { files, known, gate, limits }: Judging): Objection | null {
  const { id, names, brings, texts, touches } = proposal;
  if (files.has(`proposed/${id}.yaml`) || files.has(`scenes/${id}.ink`)) return idTaken;
  if (new Set(brings).size < brings.length) return idTaken;
  if (known !== null && names.some((one) => !known.has(one))) return notKnown;
  if (limits !== null && !shows(limits, touches)) return overLimits;
  const reading = gate();
  const isFit = texts.every((text) => reading.push(`${text}\n\n`).ok) && reading.end().ok;
  return isFit ? null : unfit;
}

/** What can be said of its words only with the story that it belongs to. */
function objectionToWords(
  { texts, brings }: ReadProposal,
  { known, theme }: Judging,
  story: Story,
  state: State,
): Objection | null {
  const may = known === null ? null : new Set([...known, ...brings]);
  if (givesAway({ story, state, texts, known: may })) return toldTooSoon;
  const invented = inventedNames(story, texts, theme);
  return invented.length === 0 ? null : inventing(invented);
}

function refused({ id }: ReadProposal, objection: Objection): Judged {
  return { ok: false, findings: [{ file: `proposed/${id}.yaml`, line: 1, severity: 'error', ...objection }] };
}
