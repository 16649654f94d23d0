import { harmless } from './harmless.ts';
import type { Observer } from './observer.ts';
import { telemetryObserver } from './telemetry-observer.ts';

/** Who listens to a run; decided once, when it begins, so that nothing is measured for nobody. */
export function whoListens(own?: Observer): Observer | null {
  const telemetry = telemetryObserver();
  if (own === undefined) return telemetry;
  return telemetry === null ? harmless(own) : together(harmless(own), telemetry);
}

/** Two observers as one. */
function together(first: Observer, second: Observer): Observer {
  return {
    begin(context) {
      const outer = first.begin(context);
      const inner = second.begin(context);
      return {
        within: (work) => outer.within(() => inner.within(work)),
        end() {
          inner.end();
          outer.end();
        },
        fail(error) {
          inner.fail(error);
          outer.fail(error);
        },
      };
    },
    note(context, happening) {
      first.note(context, happening);
      second.note(context, happening);
    },
  };
}
