import { createPhraseBook } from '../phrases/phrase-book.ts';
import { splitClauses } from '../normalise/split-clauses.ts';
import { endOwnLife, pills } from '../lexicon/shared-phrases.ts';

/** Why prose may not reach a player. */
export type TellingFault =
  | 'telling/method-detail'
  | 'telling/romanticises-suicide'
  | 'telling/encourages-self-harm'
  | 'telling/medical-dosage'
  | 'telling/too-close';

const selfKilling =
  '(suicide|killing yourself|kill yourself|end your life|ending your life|hang yourself|hanging yourself|' +
  'cut your wrists|slit your wrists|overdose|hanged himself|hanged herself|kill himself|kill herself|killing himself|killing herself|killed himself|killed herself)';
const doses = '(mg|milligrams|grams|tablets|pills|capsules|ml|units|doses)';

const rows: readonly { readonly phrase: string; readonly entry: TellingFault }[] = [
  ...fault('telling/method-detail', [
    `(lethal|fatal|deadly) (dose|amount|quantity) ..6 (${doses}|is|of ${pills})`,
    `(takes|take|need|needs|enough|about|swallow|swallowed) ..3 ${doses} ..6 (to die|to kill|to end your life|to overdose|never wake)`,
    '(cut|slit|slice) ..3 (along|lengthwise|vertically|up) ..3 (wrist|wrists|vein|veins|forearm|artery)',
    '(how|way|ways|steps|method) to (tie a noose|hang yourself|hang oneself|kill yourself|end your life|cut yourself|overdose|make yourself throw up|starve yourself)',
    '(tie|knot|loop) ..5 (noose|rope|belt) ..6 (your neck|beam) ..6 (jump|chair|kick|step|drop)',
    '(painless|quickest|easiest|surest) (way|method) to (die|kill yourself|end your life|go|kill oneself)',
    '(inhale|breathe|bag|hose) ..4 (helium|exhaust|carbon monoxide|charcoal) ..6 (peacefully|painless|die|death|sleep)',
  ]),
  ...fault('telling/romanticises-suicide', [
    `${selfKilling} ..5 (beautiful|peaceful|brave|noble|romantic|freedom|free|release|relief|only way|graceful|sweet)`,
    `(beautiful|peaceful|brave|noble|romantic|freedom|sweet|graceful) ..3 ${selfKilling}`,
    '(death|dying) (is|would be|was|will be) (the|your|a) ..1 (only (way|answer|escape|freedom)|answer to your pain|release|way out|sweet release|gift)',
    'finally (free|at peace) ..5 (killed|hanged|drowned|took) (himself|herself|themselves|his own|her own)',
    '(everyone|world|they) (would|will|are) ..2 better off without you',
  ]),
  ...fault('telling/encourages-self-harm', [
    '(you should|you ought to|go|please) ..1 (kill yourself|end your life|end yourself|hang yourself|hurt yourself|cut yourself|kys)',
    '^ (kill|hang|hurt|cut|starve) yourself',
    'nobody would miss you',
    'your life is (worthless|not worth living|pointless)',
  ]),
  ...fault('telling/medical-dosage', [
    `(take|swallow|give|inject|prescribe|dose|increase|double|administer) ..2 (one|two|three|four|five|six|ten|twenty|half|5|10|20|25|50|75|100|150|200|250|300|400|500|600|800|1000) ${doses} ..5 (of|every|daily|twice|once|per|a day|day|hours|more)`,
    '(stop|quit|skip|double|increase) (taking)? your (medication|medicine|pills|antidepressants|insulin|dose|lithium)',
    '(you|your) ..3 (do not|no longer) need (your|any)? (medication|medicine|therapy|therapist|doctor|antidepressants)',
    '(i|we) diagnose you with',
  ]),
];
// For a player who is not well now, a story does not speak of these at all.
const tooClose = [
  selfKilling,
  endOwnLife,
  '(noose|suicidal|self harm)',
  '(slit|slits) ..1 wrists',
  '(jumped|jumps|leapt|leaps) to (his|her|their|your) death',
];

const always = createPhraseBook(rows);
const close = createPhraseBook(fault('telling/too-close', tooClose));

function fault(entry: TellingFault, phrases: readonly string[]): { phrase: string; entry: TellingFault }[] {
  return phrases.map((phrase) => ({ phrase, entry }));
}

/**
 * Reads prose that would reach a player.
 *
 * @param level the player's own level of risk now; from 1 on the story keeps its distance from the subject
 * @returns the first fault, or `null`
 */
export function readTelling(text: string, level: number): TellingFault | null {
  const knows = (word: string): boolean => always.knows(word) || close.knows(word);
  for (const clause of splitClauses(text, knows)) {
    const [found] = [...always.find(clause), ...(level >= 1 ? close.find(clause) : [])];
    if (found !== undefined) return found.entry;
  }
  return null;
}
