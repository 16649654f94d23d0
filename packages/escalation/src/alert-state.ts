import type { AlertState } from '@lamplight/contracts';
import type { AlertCase } from './alert-case.ts';

/** How far an alert has come, as the person it is about may know it: never further than is certain. */
export function stateOf(found: AlertCase): AlertState {
  if (found.closed) return 'closed';
  if (found.action) return 'acting';
  if (found.acknowledged) return 'acknowledged';
  if (found.delivered) return 'delivered';
  if (found.told === 'nobody') return 'nobody';
  return found.failures > 0 ? 'undeliverable' : 'waiting';
}
