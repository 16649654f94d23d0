import { createMemoryAlertBook } from '@lamplight/escalation';
import { alertBookConformance } from '../../../testing/alert-book-conformance.ts';

alertBookConformance('memory', async () => ({
  ...createMemoryAlertBook(),
  [Symbol.asyncDispose]: async () => undefined,
}));
