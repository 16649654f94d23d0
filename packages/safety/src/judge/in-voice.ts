import type { Reading } from '../reading.ts';
import type { Finding } from './finding.ts';
import { isHint } from './is-hint.ts';
import type { Judged } from './judge-act.ts';
import type { ClauseReading, FoundRisk } from './read-clause.ts';
import type { MessageMarks } from './weigh-clause.ts';

// Of the speaker themselves, in the languages that the lexicon hears; "ask about wanting to die" names nobody.
const ofThemselves = new Set(
  'i me my myself wanting suicide je j ich ik mi mich me quiero voglio quero chce eu'.split(' '),
);

const playing = ['role', 'fiction', 'verse', 'frame'] as const;
const voices = ['speech', ...playing] as const;

type Said = Pick<Reading, 'level' | 'who'> &
  Pick<Finding, 'id' | 'kind' | 'language'> & { readonly under: FoundRisk['under'] };

/**
 * How grave words are in the voice in which they stand. What a character speaks is play, unless the player says that
 * it is not; grave words leave a soft line. Where nobody of the story is named, whoever types them may mean them, and
 * the watch asks: at `say "I want to kill myself"` a plain question costs a game one pause, silence may cost more.
 */
export function inVoice(said: Said, clause: ClauseReading, message: MessageMarks): Judged {
  const { level, under } = said;
  if (level === 0) return { level, context: [] };
  if (message.meantReally) return { level, context: message.lingers ? ['lingering'] : ['meant'] };
  const played = isPlayed(said);
  // Somebody may joke about dice of what they have done: the watch asks.
  if (under.has('rules') && !played && grave(said))
    return { level: 2, context: ['story', 'may-mean-themselves'] };
  const peopled = under.has('story-people') || under.has('story-things');
  if (peopled && ofOthers(said)) return { level: 0, context: ['story'] };
  // "My friend says …", "my father says …": there the speaker is the news, not a part that is played.
  const spoken = under.has('speech') && said.who !== 'third-person' && said.kind !== 'abuse';
  if (!(clause.quoted || played || spoken)) return { level, context: [] };
  if (clause.quoted) {
    const alone = !voices.some((mark) => message.all.has(mark));
    // A quotation that nobody speaks may be their own thought.
    if (alone || (message.onlySays && grave(said)))
      return { level: level >= 3 ? 2 : level, context: ['quoted', 'may-mean-themselves'] };
    return { level: level >= 3 ? 1 : 0, context: ['quoted'] };
  }
  if (level >= 2 && !played && grave(said) && saysOfThemselves(clause))
    return { level: 2, context: ['spoken', 'may-mean-themselves'] };
  return { level: level >= 3 ? 1 : 0, context: [played ? 'story' : 'spoken'] };
}

// Of the rules one speaks behind a deed that is typed; they explain nothing that is said outright.
function isPlayed(said: Said): boolean {
  const { under, id } = said;
  if (playing.some((mark) => under.has(mark))) return true;
  return under.has('rules') && (isHint(said) || id === 'passive/bare-act');
}

function ofOthers({ kind, who }: Pick<Said, 'kind' | 'who'>): boolean {
  return kind === 'abuse' || kind === 'violence' || who === 'third-person';
}

function grave({ kind, who, level }: Said): boolean {
  return who === 'player' && (kind === 'self-harm' || level === 4);
}

// "tell Mara I want to kill myself": whoever types it may mean it.
function saysOfThemselves({ marks, words }: ClauseReading): boolean {
  return marks.has('own-speech') && words.some((word, at) => at > 0 && ofThemselves.has(word));
}
