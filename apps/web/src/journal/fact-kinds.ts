import type { Fact } from '@lamplight/contracts';

export type FactKind = Fact['kind'];

/** How one can come to know something. */
export const factKinds: readonly FactKind[] = ['seen', 'read', 'heard', 'happened', 'quest'];
