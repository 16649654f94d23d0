export { type ActionCode, actionCodeSchema } from './action-code.ts';
export { type AlertBook, AlertBookError, type BookEntry } from './alert-book.ts';
export {
  type AlertDesk,
  type AlertDeskNeeds,
  type AlertLink,
  type AlertView,
  createAlertDesk,
} from './alert-desk.ts';
export { type AlertEvent, alertEventSchema, settles } from './alert-event.ts';
export type { AlertSpool } from './alert-spool.ts';
export { type BookedAlert, bookedAlertSchema } from './booked-alert.ts';
export type { Channel, Delivery, Page } from './channel.ts';
export type { Contact, ReachableContact } from './contact.ts';
export { type AlertsNeeds, createAlerts, type RunningAlerts } from './create-alerts.ts';
export { createEscalation, type Escalation } from './create-escalation.ts';
export { deliverInTime } from './deliver-in-time.ts';
export { createDisguise, type Disguise } from './disguise.ts';
export type { EscalationNeeds } from './escalation-needs.ts';
export { defaultPolicy, type EscalationPolicy, type LevelPolicy } from './escalation-policy.ts';
export { createEventCounter, type EventCounter } from './event-counter.ts';
export { createMemoryAlertBook } from './memory-alert-book.ts';
export { testPage } from './page-for.ts';
export { createStandby, type Standby } from './standby.ts';
export {
  type LoggedAlert,
  loggedAlertSchema,
  type WatchLog,
  type WatchLogFacts,
  watchLogOf,
  watchLogSchema,
} from './watch-log.ts';
