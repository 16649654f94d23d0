/** When people are told, told again, and who else. All times in milliseconds. */
export interface LevelPolicy {
  /** Nobody has acknowledged a delivered page for this long: it is sent again. */
  readonly repageAfter: number;
  /** From this age on an alert is sent again only every `slowRepageAfter`. */
  readonly slowAfter: number;
  readonly slowRepageAfter: number;
  /** How often people are told at most; `null` until a named person has acknowledged. */
  readonly mostPages: number | null;
  /** Nobody has acknowledged for this long: the second contacts are told, too. */
  readonly secondContactAfter: number;
  /** Or this many failures in a row with every first contact. */
  readonly failuresBeforeSecondContact: number;
  /** A failed delivery is tried again after `retryFirst`, then after twice that, never later than `retryMost`. */
  readonly retryFirst: number;
  readonly retryMost: number;
  /** Unacknowledged for this long, it is listed as overdue. */
  readonly overdueAfter: number;
}

/** The policy of an installation, as data. */
export interface EscalationPolicy {
  readonly level3: LevelPolicy;
  readonly level4: LevelPolicy;
  /** A delivery without an outcome for this long was interrupted, and counts as failed. */
  readonly attemptPatience: number;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Level 4: paged at once, every 5 minutes (hourly after a day) until somebody has acknowledged; second contacts after
 * 10 minutes. Level 3: told once, again every 24 hours at most 7 times; second contacts after 48 hours.
 */
export const defaultPolicy: EscalationPolicy = {
  level3: {
    repageAfter: 24 * hour,
    slowAfter: 7 * 24 * hour,
    slowRepageAfter: 24 * hour,
    mostPages: 7,
    secondContactAfter: 48 * hour,
    failuresBeforeSecondContact: 5,
    retryFirst: 10 * second,
    retryMost: hour,
    overdueAfter: 24 * hour,
  },
  level4: {
    repageAfter: 5 * minute,
    slowAfter: 24 * hour,
    slowRepageAfter: hour,
    mostPages: null,
    secondContactAfter: 10 * minute,
    failuresBeforeSecondContact: 2,
    retryFirst: 5 * second,
    retryMost: 5 * minute,
    overdueAfter: 15 * minute,
  },
  attemptPatience: 20 * second,
};

/** The part of a policy that is about alerts of `level`. */
export function policyFor(policy: EscalationPolicy, level: number): LevelPolicy {
  // A level that nobody foresaw is taken as seriously as the highest.
  return level === 3 ? policy.level3 : policy.level4;
}
