import { type Finding, loadAdventure } from '@lamplight/adventure';
import { worldBuilding } from '@lamplight/agents';
import type { KeptTexts, LanguageModel, ModelAnswer } from '@lamplight/ports';
import { LanguageModelError } from '@lamplight/ports';
import { type Composed, type Context, sequence, step, type Step } from '@lamplight/primitives';
import type { Story } from '@lamplight/world';
import { z } from 'zod';
import { attemptRecord, type AttemptRecord } from '../tell/attempt-record.ts';
import { reasonOf } from '../tell/reason-of.ts';
import { leftOf } from '../tell/left-of.ts';
import { asking, proposalRequest, type Question } from './ask-for-proposal.ts';
import { judgeProposal } from './judge-proposal.ts';
import { proposals, type ReadProposal } from './proposal-kind.ts';
import { type Proposal, type ProposalAsk, type Proposed, ProposerError } from './proposer.ts';

/** A wish, and every try at it so far: whoever ends it has to know what was used. */
export interface Wish {
  readonly ask: ProposalAsk;
  readonly records: AttemptRecord[];
}

export interface ProposingNeeds {
  readonly model: LanguageModel;
  readonly kept: KeptTexts | undefined;
  /** Milliseconds that the model has for each try. */
  readonly tryWithin: number;
  /** How many states are looked at for a way through. */
  readonly mostStates: number;
}

/** One try, and one more that is told what was wrong. */
const tries = 2;
const correctionsSent = 8;
const longestCorrection = 300;

/** A wish on its way through drafts. */
interface Drafting extends Wish {
  readonly story: Story;
  /** The newest draft; `null` where there is none of the right shape. */
  readonly draft: ReadProposal | null;
  /** What was found wrong with it. */
  readonly findings: readonly Finding[];
  /** What became of it all, once that is clear. */
  readonly proposed: Proposed | null;
}

/** Asks for a proposal, judges it, and asks once more with what was found where it cannot be taken. */
export function tryToPropose(needs: ProposingNeeds): Composed<Wish, Proposed> {
  const { kept } = needs;
  const begin = step('begin', ({ ask, records }: Wish): Drafting => {
    const loaded = loadAdventure(ask.adventure, ask.files, kept);
    if (!loaded.ok) throw new ProposerError(ask.adventure);
    return { ask, records, story: loaded.story, draft: null, findings: [], proposed: null };
  });
  const drafts = worldBuilding<Drafting>({
    propose: step('draft', drafting(needs)),
    judge: step('judge', judging(needs)),
    isSettled: ({ proposed, records }) => proposed !== null || records.length >= tries,
    tries,
  });
  const conclude = step('conclude', ({ proposed, records, findings }: Drafting): Proposed => {
    return proposed ?? nothing(records, findings[0]?.code ?? 'proposals/none', findings);
  });
  return sequence(begin, drafts, conclude).named('propose');
}

function nothing(
  records: readonly AttemptRecord[],
  because: string,
  findings: readonly Finding[] = [],
): Proposed {
  records.at(-1)?.cut(because);
  return { proposal: null, because, findings, attempts: records.map((record) => record.snapshot()) };
}

/** Asks for a draft, with what was found wrong with the one before. */
function drafting({ model, tryWithin }: ProposingNeeds): Step<Drafting, Drafting> {
  const request = asking(model, tryWithin);
  return async (work, context) => {
    const { ask, records, story, findings } = work;
    const corrections = findings.slice(0, correctionsSent).map(correctionOf);
    const asked = proposalRequest(model, story, ask, corrections, leftOf(ask.mostTokens, records));
    if (asked === null) {
      return { ...work, proposed: nothing(records, findings[0]?.code ?? noRoom(model, ask), findings) };
    }
    const record = attemptRecord(asked, model.card);
    records.push(record);
    ask.onStep?.('ask', records.length);
    const answer = await answerTo({ asked, record }, request, context);
    if (typeof answer === 'string') return { ...work, proposed: nothing(records, answer) };
    const read = readAnswer(ask, answer);
    return 'findings' in read
      ? { ...work, draft: null, findings: read.findings }
      : { ...work, draft: read, findings: [] };
  };
}

/** Nothing could be asked: nobody pays for more, or the model cannot read as much. */
function noRoom({ card }: LanguageModel, { mostTokens }: ProposalAsk): string {
  return mostTokens < card.contextTokens ? 'voice/budget' : 'voice/no-room';
}

/** Holds a draft to what is asked of people's own work. */
function judging({ kept, mostStates: most }: ProposingNeeds): Step<Drafting, Drafting> {
  return async (work, context) => {
    const { ask, records, draft, proposed } = work;
    if (proposed !== null) return work;
    let { findings } = work;
    if (draft !== null) {
      const { adventure, files, known, gate, theme, limits, from } = ask;
      const onStep = (now: 'check' | 'try'): void => ask.onStep?.(now, records.length);
      const by = { adventure, files, kept, known, gate, theme, limits, from, most, onStep };
      const judged = await judgeProposal(draft, by, context);
      if (judged.ok) {
        const attempts = records.map((one) => one.snapshot());
        const proposal = taken(ask, draft, judged.walk);
        return { ...work, proposed: { proposal, because: null, findings: [], attempts } };
      }
      ({ findings } = judged);
    }
    records.at(-1)?.cut(findings[0]?.code ?? 'proposals/none');
    return { ...work, findings };
  };
}

/** An answer, or why there is none. */
async function answerTo(
  question: Question,
  request: ReturnType<typeof asking>,
  context: Context,
): Promise<ModelAnswer | string> {
  const { record } = question;
  try {
    const answer = await request(question, context);
    record.ended(answer.usage, answer.by);
    return answer.end === 'withheld' ? 'voice/withheld' : answer;
  } catch (error) {
    context.checkpoint();
    const code = reasonOf(error);
    if (error instanceof LanguageModelError) record.unanswered();
    return code;
  }
}

function readAnswer(
  { kind }: ProposalAsk,
  { output }: ModelAnswer,
): ReadProposal | { findings: readonly Finding[] } {
  try {
    return proposals[kind].read(output);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return {
      findings: error.issues.map(({ path, message }) => ({
        file: `proposed/${kind}.yaml`,
        line: 1,
        severity: 'error',
        code: 'proposals/shape',
        wrong: `"${path.map(String).join('.')}" is not as it has to be: ${message}.`,
        right: 'Keep to the shape that is asked for, and write no signs but those of plain prose.',
      })),
    };
  }
}

function correctionOf({ wrong, right }: Finding): string {
  return `${wrong} ${right}`.slice(0, longestCorrection);
}

function taken(
  { kind }: ProposalAsk,
  { id, name, files, texts, touches, begins, trial }: ReadProposal,
  walk: readonly string[],
): Proposal {
  return { kind, id, name, files, touches, begins, walk, trial, texts };
}
