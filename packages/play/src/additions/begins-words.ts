import type { AdditionBeginning } from '@lamplight/contracts';

/** Says in a sentence what something begins with: a quest with what is done first, a person and a place with where they are. */
export function beginsWords(begins: AdditionBeginning): string {
  const { name } = begins;
  switch (begins.kind) {
    case 'visit':
      return `It begins with what you do here: ${name}.`;
    case 'examine':
      return `It begins when you look closely at ${name}.`;
    case 'talk':
      return `It begins when you talk to ${name}.`;
    case 'meet':
      return `You can meet them here: ${name}.`;
    default:
      return `The way there leads ${begins.direction} from here: ${name}.`;
  }
}
