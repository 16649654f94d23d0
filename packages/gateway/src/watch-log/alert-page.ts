import { actionCodeSchema, type AlertView } from '@lamplight/escalation';
import { html } from 'hono/html';
import { type Html, barePage } from '../operator/bare-page.ts';
import { aboutWords, actionWords, momentWords, timeWords } from './watch-words.ts';

/** What one contact sees of one alert, and the forms by which they say what they do. */
export function alertPage(view: AlertView): Html {
  const { name, level, kind, who, imminence, at, session, closed } = view;
  return barePage(
    `An alert of level ${level}`,
    html`<h1>An alert of level ${level}</h1>
      <p class="state" role="status">${standing(view)}</p>
      <dl>
        <dt>Level</dt>
        <dd>${level} of 4</dd>
        <dt>Kind</dt>
        <dd>${kind}</dd>
        <dt>About</dt>
        <dd>${aboutWords(who)}</dd>
        <dt>When</dt>
        <dd>${timeWords(imminence)}</dd>
        <dt>Read at</dt>
        <dd>${momentWords(at)}</dd>
        <dt>Session</dt>
        <dd>${session} <span class="soft">(a pseudonym)</span></dd>
      </dl>
      ${closed ? '' : forms(view)}
      <p class="soft">
        You are ${name}. What is said here is noted under your name, and the player is told your name once you
        have acknowledged. What the player wrote is never shown. A program reads the messages: it can be
        wrong, and it does not read everything.
      </p>`,
  );
}

/** The same for whoever comes with a link that is not, or no longer, good. */
export function noAlertPage(): Html {
  return barePage(
    'Not a link to an alert',
    html`<h1>This is not a link to an alert</h1>
      <p>
        It may have been cut off in the message: copy all of it. It also ends when you are no longer a contact
        of this installation, or when the alert is so old that it was deleted.
      </p>`,
  );
}

/** What is said when the alert cannot be read or written at the moment. */
export function brokenAlertPage(): Html {
  return barePage(
    'Not possible at the moment',
    html`<h1>This could not be noted</h1>
      <p>
        The installation could not read or write the alert just now. <strong>Nothing was noted.</strong> You
        need not wait for it to help. Open the link again in a minute, and tell whoever runs this
        installation.
      </p>`,
  );
}

function standing({ acknowledged, action, closed }: AlertView): string {
  if (closed) return `Closed by ${closed.by} at ${momentWords(closed.at)}.`;
  if (action)
    return `${action.by} noted at ${momentWords(action.at)}: “${actionWords[action.action]}”. It is still open.`;
  if (acknowledged)
    return `Acknowledged by ${acknowledged.by} at ${momentWords(acknowledged.at)}. It is still open.`;
  return 'Nobody has acknowledged this yet. Until somebody does, it is sent again.';
}

function forms({ acknowledged, action, name }: AlertView): Html {
  const acknowledge = html`<form method="post">
    <input type="hidden" name="do" value="acknowledge" />
    <button class="first">I, ${name}, have seen this</button>
  </form>`;
  const options = actionCodeSchema.options.map(
    (code) =>
      html`<label><input type="radio" name="action" value="${code}" required />${actionWords[code]}</label>`,
  );
  return html`${acknowledged ? '' : acknowledge}
    <h2>What did you do?</h2>
    <form method="post">
      <input type="hidden" name="do" value="act" />
      <fieldset>
        <legend class="soft">
          Choose what fits best. There is no field for more, so that nothing about the person is written down
          here.
        </legend>
        ${options}
      </fieldset>
      <button class="${acknowledged && !action ? 'first' : ''}">Note this</button>
    </form>
    <h2>Is it over?</h2>
    <form method="post">
      <input type="hidden" name="do" value="close" />
      <button class="${action ? 'first' : ''}">Close this alert</button>
    </form>`;
}
