import { step } from '@lamplight/primitives';
import type { Weighed } from '../workflows/collaborative.ts';
import type { Interpreting } from './interpreting.ts';
import type { Proposal } from './proposal.ts';
import { tryOut } from './try-out.ts';

/**
 * Weighs what two took the words to mean. What both say stands; what only one says stands where it costs nothing and the
 * other was silent; of two different things neither does.
 */
export const agree = step(
  'agree',
  ({ work, opinions }: Weighed<Interpreting, Interpreting>): Interpreting => {
    const said = Object.values(opinions).flatMap((one) => one?.proposal ?? []);
    const [one, other] = said;
    if (one === undefined) return work;
    const isShared = other === undefined ? !isCostly(work, one) : isSame(one, other);
    return isShared ? { ...work, proposal: one } : { ...work, disputed: true };
  },
);

function isSame(one: Proposal, other: Proposal): boolean {
  return JSON.stringify(one.commands) === JSON.stringify(other.commands);
}

function isCostly({ ask: { world, state } }: Interpreting, { commands }: Proposal): boolean {
  return (tryOut(world, state, commands)?.cost ?? null) !== null;
}
