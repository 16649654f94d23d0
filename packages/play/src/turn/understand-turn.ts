import { costOf, type Understanding } from '@lamplight/agents';
import { isToldByModel } from '../voice/is-told-by-model.ts';
import { ownerOf } from '../voice/owner-of.ts';
import type { UnderstandingKept } from '../voice/voiced-entries.ts';
import { withTokens } from '../voice/with-tokens.ts';
import { passing } from '../watch/passing.ts';
import { orBroken } from './carry-out-asked.ts';
import type { Attempt } from './attempt.ts';
import { carryOutCommands } from './carry-out.ts';
import type { Judged } from './turn-in-progress.ts';

/** So long, in milliseconds, a player waits for a model to understand what the parser does not. */
const patience = 2500;
/** So long an interpreter has to say what it used, once nobody waits for it any more. */
const grace = 100;
/** Longer words are a story of their own, and no command. */
const longest = 400;

/**
 * Asks a model what words mean that the parser made nothing of, or nothing that the rules can do anything with: it put a
 * spelling right or took what was said for free words, and was refused. What it says is done only as far as the rules accept it;
 * otherwise what the parser says of the words stands. Words that the watch heard anything grave in go nowhere.
 */
export async function understandTurn(judged: Judged): Promise<Judged> {
  const { needs, who, playing, volume, standing, said } = judged;
  const { modelVoice, spending } = needs;
  if (modelVoice?.interpreter === undefined || !('text' in said) || !isWorthAsking(judged)) return judged;
  const { interpreter } = modelVoice;
  const ask = {
    words: said.text,
    world: volume.world,
    state: standing.state,
    parser: volume.parser,
    memory: standing.memory,
    before: needs.understood.of(playing.id),
  };
  const models = modelVoice.models();
  const understanding = await withTokens(needs, { who, playing, point: null, models }, async (mostTokens) => {
    if (mostTokens === 0) return spentUp;
    const of = playing.sequence + 1;
    const found = await needs.tellings.understand(ownerOf(who), playing.id, of, async (stopped) => {
      const signal = AbortSignal.any([needs.deadlines.after(patience), stopped]);
      const ended = (): Understanding => (stopped.aborted ? given : late);
      const givenUp = passing(signal, null).then(() => passing(needs.deadlines.after(grace), ended()));
      const heard = await Promise.race([interpreter.understand({ ...ask, mostTokens, signal }), givenUp]);
      // Nothing but the time and the player ends it here, whatever else it takes that for.
      return heard.understood === null && signal.aborted ? { ...ended(), used: heard.used } : heard;
    });
    await spending.add(who, keptOf(found).used, 0);
    return found;
  });
  const { understood } = understanding;
  const kept = keptOf(understanding);
  if (understood === null) return { ...judged, understanding: kept };
  const { commands, words } = understood;
  const tried = orBroken(() =>
    carryOutCommands(volume, standing, commands, { words, certainty: 'proposed' }),
  );
  return { ...judged, tried, understanding: kept };
}

const spentUp: Understanding = { understood: null, because: 'voice/budget', used: [] };
const late: Understanding = { understood: null, because: 'understand/late', used: [] };
/** The player wants to hear at once what the parser says. */
const given: Understanding = { understood: null, because: 'understand/stopped', used: [] };

function isWorthAsking({ needs, playing, said, tried, screening, byWords, bearing }: Judged): boolean {
  if (!isToldByModel(needs, playing) || 'person' in said || 'command' in said) return false;
  if (said.text.length > longest || tried === null || !isUnsure(tried)) return false;
  const isCalm = screening.outcome === 'go-on' && screening.reading.level < 2 && screening.care === null;
  // What lingers of a disclosure in another session counts as well.
  return isCalm && byWords.outcome === 'go-on' && screening.lingering === null && bearing.risk === null;
}

/** Nothing of it was done, and not all of it was read word for word: what the rules refuse to plain words they mean. */
function isUnsure({ outcome, understood }: Attempt): boolean {
  return !understood && (outcome === 'unclear' || outcome === 'refused');
}

function keptOf({ because, used }: Understanding): UnderstandingKept {
  return {
    because,
    used: used.map(({ by, usage, estimated }) => ({
      model: by.id,
      inputTokens: usage.input,
      outputTokens: usage.output,
      cost: costOf(usage, by.price),
      ...(estimated && { estimated }),
    })),
  };
}
