import type { Claim } from '../reading/claim.ts';
import type { Entities } from './entity.ts';
import type { Paragraph } from './paragraph.ts';
import { type Who, whoIs } from './who.ts';

/** Words that can be asked for. */
export type Near = Pick<ReadonlySet<string>, 'has'>;

/** A claim of the author's, with all that stands near it. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly subject: Who;
  /** Forms of every word of its sentence and of the ones beside it. */
  readonly near: Near;
  /** It happened in this turn; otherwise it is how things are. */
  readonly isNew: boolean;
}

export function claimsOf({ sentences, forms, isNew }: Paragraph, entities: Entities): ToldClaim[] {
  return sentences.flatMap(({ claims }, index) => {
    const near = nearIn(forms, index);
    return claims.map((claim) => ({ claim, subject: whoIs(claim.subject, entities), near, isNew }));
  });
}

/** The forms of a sentence and of the ones beside it. */
function nearIn(forms: Paragraph['forms'], index: number): Near {
  const [before, own, after] = [forms[index - 1], forms[index], forms[index + 1]];
  return {
    has: (form) => own?.has(form) === true || before?.has(form) === true || after?.has(form) === true,
  };
}
