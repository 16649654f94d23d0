import type { Claim } from '../reading/claim.ts';
import { whoIs } from '../told/who.ts';
import { bodyNouns, harmlessNouns, perceived } from '../words/harmless-nouns.ts';
import { list } from '../words/list.ts';
import { type Hearing, isAmong } from './hearing.ts';

const getting = list(
  'take get grab seize snatch pick collect gather receive accept obtain acquire gain lift raise pluck fish retrieve recover pocket',
  'unhook unpin remove have own fetch draw pull reach',
);
const giving = list(
  'give hand pass present offer put place set lay leave drop return deliver throw toss lend slip slide push hang drape hold',
);
const holding = list('hold keep carry have bear wear clasp clutch grip cradle own possess balance bring');

/** What a verb of having means for the player: they get it, part with it, or have it. */
export function transferOf(verb: string): readonly ('get' | 'give' | 'hold')[] {
  return [
    ...(getting.has(verb) ? (['get'] as const) : []),
    ...(giving.has(verb) ? (['give'] as const) : []),
    ...(holding.has(verb) ? (['hold'] as const) : []),
  ];
}

/** Whether the player got, gave or has what they are said to, by what this turn committed. */
export function isCommitted({ bounds, told }: Hearing, claim: Claim): boolean {
  const object = whoIs(claim.object, told.entities);
  const { gained, lost, moved } = bounds.changes;
  if (object.kind === 'thing') {
    return transferOf(claim.verb).some((way) =>
      object.entities.some(({ id, standing }) => {
        if (way === 'get') return gained.includes(id);
        if (way === 'hold' && claim.particles.includes('out') && lost.includes(id)) return true;
        if (way === 'give') return lost.includes(id) || (moved.includes(id) && !gained.includes(id));
        return standing?.held === true;
      }),
    );
  }
  // What changed hands and is out of sight now is known by its name alone.
  const parted = [...lost, ...moved].map((id) => bounds.elsewhere.find((one) => one.id === id));
  const bases = claim.object?.head.bases ?? [];
  return (
    transferOf(claim.verb).includes('give') &&
    parted.some(
      (one) =>
        one !== undefined &&
        isAmong(bases, new Set([one.name, ...one.words].join(' ').toLowerCase().split(' '))),
    )
  );
}

/** Whether a verb is done to nothing that could be had: a breath, a look, a shoulder. */
export function isIdle({ told }: Hearing, { object, second, led }: Claim): boolean {
  return [object, second].every((phrase) => {
    if (phrase === null) return true;
    const { kind } = whoIs(phrase, told.entities);
    if (kind === 'body') return true;
    if (kind === 'pronoun')
      return /^(?:some|most|much|little|nothing|more|enough|less|few|many)$/.test(phrase.head.word);
    if (kind !== 'other') return false;
    const { bases } = phrase.head;
    if (!isAmong(bases, harmlessNouns) && !isAmong(bases, bodyNouns)) return false;
    if (isAmong(bases, perceived)) return true;
    // A crumb of something is as good as the thing.
    return !led.some((one) => one.led === 'of' && whoIs(one, told.entities).kind === 'thing');
  });
}
