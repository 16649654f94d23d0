import type { Page } from '@lamplight/escalation';

/** What a contact reads. Static words and facts of the watch; nothing that a player wrote. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Writes the message about a page. The subject says little, because it may be seen on a locked screen. */
export function mailText(page: Page): MailText {
  return page.test ? trial(page) : alert(page);
}

function alert({ contact, level, kind, who, imminence, at, session, page, link }: Page): MailText {
  const again = page > 1 ? ` (sent ${page} times so far)` : '';
  return {
    subject: `Lamplight: an alert of level ${level} needs a person${again}`,
    text: [
      `Hello ${contact},`,
      '',
      "Lamplight's watch has read a message that a person should know about.",
      '',
      `  Level     ${level} of 4`,
      `  Kind      ${kind}`,
      `  About     ${abouts[who] ?? who}`,
      `  When      ${times[imminence] ?? imminence}`,
      `  Read at   ${utc(at)}`,
      `  Session   ${session} (a pseudonym)`,
      '',
      'Please open this page and say that you have seen it. It also asks what you did, and lets you close the alert:',
      '',
      `  ${link ?? ''}`,
      '',
      'The link is yours alone; do not pass it on. What the player wrote is never sent. The player has already been',
      'shown whom they can call, and is told when a named person has acknowledged this.',
      '',
      'Until somebody acknowledges it, this message comes again, and others are told.',
      '',
      'This was sent by a program.',
    ].join('\n'),
  };
}

function trial({ contact, at }: Page): MailText {
  return {
    subject: 'Lamplight: a trial, nobody is in danger',
    text: [
      `Hello ${contact},`,
      '',
      'This is a trial. Nobody is in danger, and there is nothing to do.',
      '',
      `Somebody who runs Lamplight wanted to know, at ${utc(at)}, whether its alerts reach you. They do.`,
      '',
      'This was sent by a program.',
    ].join('\n'),
  };
}

const abouts: Readonly<Record<string, string>> = {
  player: 'the player',
  'third-person': 'somebody the player knows',
  character: 'perhaps only the character in the story',
  unknown: 'not certain',
};

const times: Readonly<Record<string, string>> = {
  now: 'now',
  someday: 'not said, or some day',
  past: 'in the past',
  none: 'not said',
};

function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
