import type { Observer } from '@lamplight/primitives';

/** What becomes of a step. */
export interface StepEvent {
  /** From 1, without gaps, over all steps of a run. */
  readonly number: number;
  readonly step: string;
  readonly state: 'began' | 'done' | 'failed';
}

/**
 * Tells of the steps of a run that have these names, for whoever waits for it. Nothing that a step was given or gave is
 * told. To be given to one run as its `observer`.
 */
export function progressOf(steps: readonly string[], tell: (event: StepEvent) => void): Observer {
  let number = 0;
  const told = (step: string, state: StepEvent['state']): void => {
    number += 1;
    tell({ number, step, state });
  };
  return {
    begin({ link }) {
      const name = link?.node.name ?? '';
      const isTold = steps.includes(name);
      if (isTold) told(name, 'began');
      return {
        within: (work) => work(),
        end: () => isTold && told(name, 'done'),
        fail: () => isTold && told(name, 'failed'),
      };
    },
    note: () => undefined,
  };
}
