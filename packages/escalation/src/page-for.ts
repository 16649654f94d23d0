import type { BookedAlert } from './booked-alert.ts';
import type { Page } from './channel.ts';
import type { Contact } from './contact.ts';
import type { Disguise } from './disguise.ts';

/** Makes what one contact is told about an alert. */
export function pageFor(
  alert: BookedAlert,
  contact: Contact,
  page: number,
  disguise: Disguise,
  addressOf: (path: string) => string,
): Page {
  const { ref, at, level, kind, who, imminence } = alert;
  return {
    key: `${ref}.${contact.id}.${page}`,
    ref,
    contact: contact.name,
    at,
    level,
    kind: code(kind),
    who: code(who),
    imminence: code(imminence),
    session: disguise.session(alert),
    page,
    link: addressOf(`/watch/alerts/${ref}/${contact.id}/${disguise.token(ref, contact.id)}`),
    test: false,
  };
}

/** These are codes of the watch; anything else must not leave the house. */
function code(text: string): string {
  return /^[a-z][a-z-]{0,40}$/.test(text) ? text : 'unknown';
}

/** A trial page: about nobody, and nothing to acknowledge. */
export function testPage(contact: Contact, key: string, at: number): Page {
  return {
    key,
    ref: 'trial',
    contact: contact.name,
    at,
    level: 3,
    kind: 'trial',
    who: 'nobody',
    imminence: 'never',
    session: 'trial',
    page: 1,
    link: null,
    test: true,
  };
}
