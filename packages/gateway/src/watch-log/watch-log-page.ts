import type { WatchLog } from '@lamplight/escalation';
import { html } from 'hono/html';
import { type Html, barePage } from '../operator/bare-page.ts';
import { leaveForm } from '../operator/key-page.ts';
import { momentWords, stateWords } from './watch-words.ts';

/** What the operator sees: counts and states, no words of players. */
export function watchLogPage(log: WatchLog): Html {
  const { reader, contacts, waiting, days, more, at } = log;
  const overdue = log.alerts.filter((alert) => alert.overdue).length;
  return barePage(
    'Watch log',
    html`<h1>Watch log</h1>
      <p class="state" role="status">
        ${readerWords(reader)} ${contactWords(contacts)}
        ${overdue > 0 ? html`<strong>${overdue} overdue.</strong>` : 'Nothing is overdue.'}
        ${waiting !== null && waiting > 0 ? html`<strong>${waiting} kept, but not yet in the book: is the disk full?</strong>` : ''}
      </p>
      <p class="soft">
        The last ${days} days, as of
        ${momentWords(at)}${more ? '; there were more alerts than are listed' : ''}.
      </p>
      <h2>Alerts</h2>
      ${table(
        ['Read at', 'Level', 'Kind', 'State', 'By', 'Done', 'Pages', 'Failures', 'Person', 'Session'],
        log.alerts.map((alert) => ({
          marked: alert.overdue,
          cells: [
            momentWords(alert.at),
            String(alert.level),
            alert.kind,
            `${stateWords[alert.state]}${alert.overdue ? ', overdue' : ''}`,
            alert.closed?.by ?? alert.acknowledged?.by ?? '',
            alert.action ?? '',
            String(alert.pages),
            String(alert.failures),
            alert.subject,
            alert.session,
          ],
        })),
        'No alerts.',
      )}
      <h2>Counts</h2>
      ${table(
        ['Day', 'Level', 'Kind', 'State', 'Count'],
        log.counts.map(({ day, level, kind, state, count }) => ({
          marked: false,
          cells: [day, String(level), kind, stateWords[state], String(count)],
        })),
        'Nothing to count.',
      )}
      <h2>Deliveries that failed</h2>
      ${table(
        ['At', 'Contact', 'Page', 'Why', 'Alert'],
        log.failures.map(({ at: when, contact, page, reason, ref }) => ({
          marked: false,
          cells: [momentWords(when), contact, String(page), reason, ref],
        })),
        'None.',
      )}
      ${leaveForm('/watch')}`,
    true,
  );
}

/** What the operator sees while the book of alerts cannot be read. */
export function brokenLogPage(): Html {
  return barePage(
    'Watch log',
    html`<h1>Watch log</h1>
      <p class="state" role="status">
        <strong>The book of alerts cannot be read.</strong> Alerts are kept and people are told all the same,
        but this page cannot say which. Look at what the server says, and at its disk.
      </p>`,
  );
}

function readerWords(reader: WatchLog['reader']): Html | string {
  if (reader === null) return '';
  if (!reader.awake)
    return html`<strong>The watch does not answer (reader ${reader.version}): no story goes on.</strong>`;
  return `The watch is awake (reader ${reader.version}).`;
}

function contactWords({ first, second }: WatchLog['contacts']): Html | string {
  if (first + second === 0)
    return html`<strong>There are no contacts: nobody is told of anything, and players are told so.</strong>`;
  return `Contacts: ${first} first, ${second} second.`;
}

function table(
  heads: readonly string[],
  rows: readonly { readonly marked: boolean; readonly cells: readonly string[] }[],
  none: string,
): Html {
  if (rows.length === 0) return html`<p>${none}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${heads.join(', ')}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ marked, cells }) =>
            html`<tr class="${marked ? 'overdue' : ''}">
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
