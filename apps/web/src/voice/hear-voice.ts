import type { VoiceNote, VoicePart } from '@lamplight/contracts';
import { type LiveTelling, newTelling } from './live-telling.ts';

/**
 * What the page knows of tellings after it heard a part of one. A first part begins anew, as after a connection came
 * back; what is known is passed over; after a gap the plain telling stands, for as long as the page knows no better.
 */
export function hearVoice(
  tellings: readonly LiveTelling[],
  { of, number, part }: VoiceNote,
): readonly LiveTelling[] {
  if (part.kind === 'proposal') return tellings;
  const others = tellings.filter((telling) => telling.of !== of);
  if (part.kind === 'step' && part.step === 'understand') {
    const isAsked = part.state === 'began';
    return isAsked ? [...others, { ...newTelling(of), number, state: 'understanding' }] : others;
  }
  // In a session one telling runs at a time: of another one that was being written nothing more comes.
  if (number === 1) {
    const over = others.filter(({ state }) => state !== 'writing');
    return [...over, { ...after(newTelling(of), part), number }];
  }
  const known = tellings.find((telling) => telling.of === of);
  if (known === undefined || number <= known.number || known.state === 'plain') return tellings;
  if (number > known.number + 1) return others;
  return tellings.map((telling) =>
    telling === known ? { ...after(known, part), number, isUnsure: false } : telling,
  );
}

function after(telling: LiveTelling, part: Exclude<VoicePart, { kind: 'proposal' }>): LiveTelling {
  switch (part.kind) {
    case 'began':
      return { ...telling, model: part.model };
    case 'step':
      return telling;
    case 'sentence':
      return { ...telling, sentences: [...telling.sentences, part.text] };
    case 'cut':
      return { ...telling, sentences: [], gone: telling.sentences, cut: part.because };
    case 'over':
      break;
  }
  if (part.as === 'told') return { ...telling, state: 'told', sequence: part.sequence };
  return { ...asPlain(telling), because: part.because, sequence: part.sequence };
}

/** The plain telling stands, and everything else is taken away. */
export function asPlain(telling: LiveTelling): LiveTelling {
  const gone = telling.sentences.length > 0 ? telling.sentences : telling.gone;
  return { ...telling, state: 'plain', sentences: [], gone, isUnsure: false };
}
