import type { Claim } from '../reading/claim.ts';
import { type Who, whoIs } from '../told/who.ts';
import { type Hearing, wrong, type Wrong } from './hearing.ts';
import { isTold } from './licence.ts';
import { transferOf } from './transfer.ts';

/** Whether what is denied did happen. That something did not happen is otherwise no news. */
export function denied(hearing: Hearing, claim: Claim, who: Who): Wrong | undefined {
  const { bounds, told } = hearing;
  const { changes } = bounds;
  if (claim.isOpenEnded) return undefined;
  if (isTold(hearing, claim, who, { isNew: false })) return undefined;
  if (claim.subject?.head.word === 'it' && who.kind === 'pronoun' && claim.object === null) {
    const isOpening = claim.classes.includes('open') || /^(?:budge|move|turn)$/.test(claim.verb);
    if (
      isOpening &&
      !changes.refused &&
      changes.opened.length + changes.unlocked.length > 0 &&
      changes.closed.length === 0
    )
      return wrong('truth/contradicted', `“${claim.form}” is denied, and it happened.`);
  }
  const touched = [claim.subject, claim.object].flatMap((phrase) => {
    const one = whoIs(phrase, told.entities);
    return one.kind === 'thing' ? one.entities.map(({ id }) => id) : [];
  });
  const among = (...lists: readonly (readonly string[])[]): boolean =>
    lists.some((list) => list.some((id) => touched.includes(id)));
  const has = (name: (typeof claim.classes)[number]): boolean => claim.classes.includes(name);
  const contradicts =
    (has('open') && among(changes.opened, changes.unlocked)) ||
    (has('close') && among(changes.closed, changes.locked)) ||
    (has('light') && among(changes.lit)) ||
    (has('dark') && among(changes.extinguished)) ||
    ((has('have') || has('move')) &&
      among(changes.gained, changes.lost, changes.moved, changes.opened, changes.lit)) ||
    (has('move') && who.kind === 'you' && changes.went !== null);
  if (contradicts) return wrong('truth/contradicted', `“${claim.form}” is denied, and it happened.`);
  if (
    who.kind === 'you' &&
    claim.modal !== null &&
    has('perceive') &&
    /\bno longer\b/.test(hearing.text.toLowerCase())
  )
    return wrong('truth/health', 'The player cannot do what they could.');
  if (touched.length === 0 && who.kind !== 'you' && who.kind !== 'person')
    return has('crime')
      ? wrong('truth/health', `“${claim.form}” is spoken of, and nobody told of it.`)
      : undefined;
  const positive = { ...claim, isNegated: false };
  if (isTold(hearing, positive, who, { isNew: true, isSameVerb: true, isReal: true }))
    return wrong('truth/contradicted', `“${claim.form}” is denied, and it was told.`);
  if (has('crime')) return wrong('truth/health', `“${claim.form}” is spoken of, and nobody told of it.`);
  if (transferOf(claim.verb).includes('hold') && touched.some((id) => bounds.standing[id]?.held))
    return wrong('truth/contradicted', 'The player has it.');
  return undefined;
}
