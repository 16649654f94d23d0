import { align } from './aligned/align.ts';
import { gapsIn } from './aligned/gaps.ts';
import { retellingsIn } from './aligned/retold.ts';
import { roles } from './aligned/roles.ts';
import { slots } from './aligned/slots.ts';
import type { Bounds } from './bounds.ts';
import { being } from './checks/being.ts';
import { claims } from './checks/claims.ts';
import type { Check, Hearing, Wrong } from './checks/hearing.ts';
import { heavy } from './checks/heavy.ts';
import { keptHolds } from './checks/kept.ts';
import { likenessMadeFact } from './checks/likeness-made-fact.ts';
import { inside } from './checks/meta.ts';
import { names } from './checks/names.ts';
import { nouns } from './checks/nouns.ts';
import { numbersHold } from './checks/numbers.ts';
import { readable } from './checks/readable.ts';
import { secrets } from './checks/secrets.ts';
import { speech } from './checks/speech.ts';
import { statesHold } from './checks/states.ts';
import { waysHold } from './checks/ways.ts';
import { whatIsLeftOut } from './left-out.ts';
import { longestSentence, readSentence } from './reading/read-sentence.ts';
import { sentencesIn } from './reading/sentences-in.ts';
import { normalised } from './reading/tokens-of.ts';
import { toldOf } from './told/told.ts';
import { guidance, type Truth, type TruthVerdict } from './truth.ts';

/** In this order: the first that finds something wrong gives the reason. */
const checks: readonly Check[] = [
  readable,
  inside,
  names,
  secrets,
  heavy,
  nouns,
  numbersHold,
  waysHold,
  likenessMadeFact,
  speech,
  statesHold,
  being,
  keptHolds,
  slots,
  roles,
  claims,
];

/** Begins to read a telling within its bounds. What cannot be read, or is not found to be so, is refused. */
export function createTruth(bounds: Bounds): Truth {
  const told = toldOf(bounds);
  const heard = new Set<string>();
  let before: ReadonlySet<string> = new Set();
  let isOpen = false;
  const isNoun = (bases: readonly string[]): boolean => bases.some((base) => told.nouns.has(base));

  const read = (text: string): Wrong | undefined => {
    if (text.length > longestSentence)
      return { code: 'truth/unreadable', because: 'The sentence is too long to be read.' };
    const reading = readSentence(text, isNoun, isOpen);
    const alignment = align(reading.tokens, told.stream);
    const gaps = gapsIn(reading.tokens, alignment, told.stream);
    const retellings = retellingsIn(reading, alignment, told);
    const hearing: Hearing = { bounds, told, reading, alignment, gaps, retellings, text, before };
    isOpen = reading.isOpen;
    before = new Set(reading.tokens.flatMap(({ bases }) => bases));
    for (const check of checks) {
      const found = check(hearing);
      if (found) return found;
    }
    for (const base of before) heard.add(base);
    return undefined;
  };

  return {
    check(sentence) {
      // One sentence is the rule; where more come at once, each is read.
      for (const one of sentencesIn(normalised(sentence.slice(0, 20 * longestSentence)))) {
        const found = read(one.trim());
        if (found) return refused(found);
      }
      return sentence.length > 20 * longestSentence
        ? refused({ code: 'truth/unreadable', because: 'There is more than anybody tells at once.' })
        : { ok: true };
    },
    finish() {
      const found = whatIsLeftOut(bounds, heard);
      return found ? refused(found) : { ok: true };
    },
  };
}

function refused({ code, because }: Wrong): TruthVerdict {
  return { ok: false, refusal: { code, because, guidance: guidance[code] } };
}
