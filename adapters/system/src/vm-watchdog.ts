import { threadCpuUsage } from 'node:process';
import { createContext, Script } from 'node:vm';
import type { Watchdog } from '@lamplight/ports';
import { WatchdogError } from '@lamplight/ports';

/** Work that never gets the processor is given up after this long, in milliseconds. */
const patience = 1000;

/**
 * Interrupts synchronous work from outside, even a loop without end or a regular expression that backtracks for
 * ever. Costs about 0.2 ms a call.
 *
 * What counts is the time that the processor spent on the work. On a busy machine a thread may wait its turn for
 * longer than the work has; then the work is begun again, because it was the machine that was slow.
 */
export function vmWatchdog(): Watchdog {
  // Only a script run by the engine can be interrupted, so the work is called from one. It is no sandbox.
  const global: { work?: () => unknown } = {};
  const context = createContext(global);
  const script = new Script('work()');

  const attempt = <T>(work: () => T, timeout: number): { readonly value: T } | undefined => {
    let result: { readonly value: T } | undefined;
    global.work = () => {
      result = { value: work() };
    };
    try {
      // Otherwise the engine would rewrite the stack of an error that only passes through.
      script.runInContext(context, { timeout, displayErrors: false });
    } catch (error) {
      if (!isTimeout(error)) throw error;
      return undefined;
    } finally {
      delete global.work;
    }
    return result;
  };

  return {
    run<T>(work: () => T, milliseconds: number): T {
      const timeout = Math.max(1, Math.ceil(milliseconds));
      for (let waited = 0; waited < patience; waited += timeout) {
        const before = spent();
        const result = attempt(work, timeout);
        if (result) return result.value;
        if (spent() - before >= timeout) break;
      }
      throw new WatchdogError(milliseconds);
    },
  };
}

/** Milliseconds that the processor has spent on this thread. */
function spent(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

function isTimeout(error: unknown): boolean {
  // The error is made inside the context, so it is no instance of the Error out here.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
