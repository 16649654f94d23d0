import { costOf, type Understanding } from '@lamplight/agents';
import { isToldByModel } from '../voice/is-told-by-model.ts';
import type { UnderstandingKept } from '../voice/voiced-entries.ts';
import { withTokens } from '../voice/with-tokens.ts';
import { passing } from '../watch/passing.ts';
import { orBroken } from './carry-out-asked.ts';
import { carryOutCommands } from './carry-out.ts';
import type { Judged } from './turn-in-progress.ts';

/** So long, in milliseconds, a player waits for a model to understand what the parser does not. */
const patience = 2500;
/** Longer words are a story of their own, and no command. */
const longest = 400;

/**
 * Asks a model what words mean that the parser made nothing of. What it says is done only as far as the rules accept it;
 * otherwise what the parser says of the words stands. Words that the watch heard anything grave in go nowhere.
 */
export async function understandTurn(judged: Judged): Promise<Judged> {
  const { needs, who, playing, volume, standing, asked } = judged;
  const { modelVoice, spending } = needs;
  if (modelVoice?.interpreter === undefined || !('text' in asked) || !isWorthAsking(judged)) return judged;
  const { interpreter } = modelVoice;
  const ask = {
    words: asked.text,
    world: volume.world,
    state: standing.state,
    parser: volume.parser,
    memory: standing.memory,
    before: needs.understood.of(playing.id),
  };
  const understanding = await withTokens(needs, { who, playing, point: null }, async (mostTokens) => {
    if (mostTokens === 0) return spentUp;
    const signal = needs.deadlines.after(patience);
    const found = await Promise.race([interpreter.understand({ ...ask, signal }), passing(signal, late)]);
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

function isWorthAsking({ needs, playing, asked, tried, screening, byWords, bearing }: Judged): boolean {
  if (!isToldByModel(needs, playing) || 'person' in asked || 'command' in asked) return false;
  if (asked.text.length > longest || tried?.outcome !== 'unclear' || tried.events.length > 0) return false;
  const isCalm = screening.outcome === 'go-on' && screening.reading.level < 2 && screening.care === null;
  // What lingers of a disclosure in another session counts as well.
  return isCalm && byWords.outcome === 'go-on' && screening.lingering === null && bearing.risk === null;
}

function keptOf({ because, used }: Understanding): UnderstandingKept {
  return {
    because,
    used: used.map(({ by, usage }) => ({
      model: by.id,
      inputTokens: usage.input,
      outputTokens: usage.output,
      cost: costOf(usage, by.price),
    })),
  };
}
