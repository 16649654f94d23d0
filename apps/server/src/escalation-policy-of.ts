import { defaultPolicy, type EscalationPolicy, type LevelPolicy } from '@lamplight/escalation';
import type { WrittenContacts, WrittenLevelPolicy } from './contacts-schema.ts';

const minute = 60_000;

/** The policy of the installation: what its operator wrote, and for the rest the usual one. */
export function escalationPolicyOf({ policy }: WrittenContacts): EscalationPolicy {
  return {
    ...defaultPolicy,
    level3: levelOf(policy?.level3, defaultPolicy.level3),
    level4: levelOf(policy?.level4, defaultPolicy.level4),
  };
}

function levelOf(written: WrittenLevelPolicy = {}, usual: LevelPolicy): LevelPolicy {
  const time = (minutes: number | undefined, otherwise: number): number =>
    minutes === undefined ? otherwise : minutes * minute;
  return {
    repageAfter: time(written.repageMinutes, usual.repageAfter),
    slowAfter: time(written.slowAfterMinutes, usual.slowAfter),
    slowRepageAfter: time(written.slowRepageMinutes, usual.slowRepageAfter),
    mostPages: written.mostPages === undefined ? usual.mostPages : written.mostPages,
    secondContactAfter: time(written.secondContactMinutes, usual.secondContactAfter),
    failuresBeforeSecondContact: written.failuresBeforeSecondContact ?? usual.failuresBeforeSecondContact,
    retryFirst: time(written.retryFirstMinutes, usual.retryFirst),
    retryMost: time(written.retryMostMinutes, usual.retryMost),
    overdueAfter: time(written.overdueMinutes, usual.overdueAfter),
  };
}
