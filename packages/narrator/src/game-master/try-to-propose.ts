import { type Finding, loadAdventure } from '@lamplight/adventure';
import { worldBuilding } from '@lamplight/agents';
import type { KeptTexts, LanguageModel, ModelAnswer } from '@lamplight/ports';
import { LanguageModelError } from '@lamplight/ports';
import { type Composed, type Context, sequence, step, type Step } from '@lamplight/primitives';
import type { Story } from '@lamplight/world';
import { z } from 'zod';
import type { ComposedRequest } from '../prompt/compose-request.ts';
import { attemptRecord, type AttemptRecord } from '../tell/attempt-record.ts';
import { reasonOf } from '../tell/reason-of.ts';
import { asking, proposalRequest } from './ask-for-proposal.ts';
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
    const asked = proposalRequest(model, story, ask, corrections, spentBy(records));
    if (asked === null) {
      return { ...work, proposed: nothing(records, findings[0]?.code ?? 'voice/budget', findings) };
    }
    const record = attemptRecord(asked, model.card);
    records.push(record);
    const answer = await answerTo(asked, request, record, context);
    if (typeof answer === 'string') return { ...work, proposed: nothing(records, answer) };
    const read = readAnswer(ask, answer);
    return 'findings' in read
      ? { ...work, draft: null, findings: read.findings }
      : { ...work, draft: read, findings: [] };
  };
}

/** Holds a draft to what is asked of people's own work. */
function judging({ kept, mostStates: most }: ProposingNeeds): Step<Drafting, Drafting> {
  return async (work, context) => {
    const { ask, records, draft, proposed } = work;
    if (proposed !== null) return work;
    let { findings } = work;
    if (draft !== null) {
      const { adventure, files, known, gate } = ask;
      const breathe = (): Promise<void> => breath(context);
      const judged = await judgeProposal(draft, { adventure, files, kept, known, gate, most, breathe });
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
  asked: ComposedRequest,
  request: ReturnType<typeof asking>,
  record: AttemptRecord,
  context: Context,
): Promise<ModelAnswer | string> {
  try {
    const answer = await request(asked, context);
    record.ended(answer.usage, answer.by);
    return answer.end === 'withheld' ? 'voice/withheld' : answer;
  } catch (error) {
    context.checkpoint();
    const code = reasonOf(error);
    if (error instanceof LanguageModelError && !code.endsWith('/late')) record.unanswered();
    return code;
  }
}

function readAnswer(
  { kind, files }: ProposalAsk,
  { output }: ModelAnswer,
): ReadProposal | { findings: readonly Finding[] } {
  try {
    return proposals[kind].read(output, files);
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
  { id, name, files, texts }: ReadProposal,
  walk: readonly string[],
): Proposal {
  return { kind, id, name, files: files ?? new Map(), walk, texts };
}

function spentBy(records: readonly AttemptRecord[]): number {
  return records
    .map((record) => record.snapshot().usage)
    .reduce((sum, { input, output }) => sum + input + output, 0);
}

/** Checking and playing keep the processor busy; others have their turn in between. */
async function breath(context: Context): Promise<void> {
  await new Promise<void>((resolve) => void context.frame.run.environment.after(0, resolve));
  context.checkpoint();
}
