import { Budget, type Allowance } from '../context/budget.ts';
import { Context } from '../context/context.ts';
import { DeadlineError } from '../errors/deadline-error.ts';
import { Scope } from '../context/scope.ts';
import { emptyState } from '../context/state.ts';
import { whoListens } from '../observe/who-listens.ts';
import type { Observer } from '../observe/observer.ts';
import type { Environment } from './environment.ts';
import { systemEnvironment } from './system-environment.ts';

/** Who and what a run is for. */
export interface ContextOptions {
  /** What all work for one request has in common; a fresh id by default. */
  readonly correlation?: string;
  /** The id of what led to this run. */
  readonly causation?: string;
  readonly tenant?: string;
  readonly player?: string;
  readonly session?: string;
  readonly baggage?: Readonly<Record<string, string>>;
  /** What the run may spend; without it nothing is limited, and all is counted. */
  readonly budget?: Allowance | Budget;
  /** Time, luck and ids; those of the machine by default. */
  readonly environment?: Environment;
  /** Somebody who wants to know what happens, beside OpenTelemetry. */
  readonly observer?: Observer;
}

/** A context to call steps with, when one wants to look at the state afterwards. Nothing in it has to be released. */
export function createContext(options: ContextOptions = {}): Context {
  return contextIn(new Scope(), Infinity, options);
}

export function contextIn(scope: Scope, deadline: number, options: ContextOptions): Context {
  const environment = options.environment ?? systemEnvironment;
  const run = {
    correlation: options.correlation ?? environment.id(),
    causation: options.causation ?? null,
    tenant: options.tenant ?? null,
    player: options.player ?? null,
    session: options.session ?? null,
    environment,
    observer: whoListens(options.observer),
  };
  const { budget } = options;
  const frame = {
    run,
    scope,
    deadline,
    limit: wholeRun,
    baggage: options.baggage ?? nothing,
    budget: budget instanceof Budget ? budget : new Budget(budget),
    forks: null,
  };
  return new Context(frame, null, null, { state: emptyState }, null, 1);
}

const nothing = Object.freeze({});

/** The time of a whole run. */
export const wholeRun = Object.freeze({ late: (): Error => new DeadlineError() });
