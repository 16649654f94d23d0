import { type Check, wrong } from './hearing.ts';

/** `like a beast, which opens one eye`: what something is like must stay a likeness. */
export const likenessMadeFact: Check = ({ reading }) => {
  for (const [at, token] of reading.tokens.entries()) {
    if (token.text !== ',' || reading.tokens[at - 1]?.isLikeness !== true) continue;
    const next = reading.tokens[at + 1]?.word ?? '';
    if (/^(?:which|who|whose|whom)$/.test(next)) return wrong('truth/changed', 'A likeness is made a fact.');
  }
  return undefined;
};
