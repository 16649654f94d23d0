import type { Alerts } from '@lamplight/ports';

/** For an installation in which nobody is told of alerts: it says so, and keeps nothing. */
export const nobodyIsTold: Alerts = {
  somebodyIsThere: false,
  keep: () => false,
  wake: () => undefined,
  about: async () => [],
};
