import { html } from 'hono/html';
import { barePage, type Html } from './bare-page.ts';

/** Asks for the operator's key. */
export function keyPage(title: string, path: string, wrong: boolean): Html {
  return barePage(
    title,
    html`<h1>${title}</h1>
      ${wrong ? html`<p class="state" role="alert">That is not the key.</p>` : ''}
      <p>
        For whoever runs this installation. The key is in the file <code>watch.key</code> in the data folder.
      </p>
      <form method="post" action="${path}">
        <p>
          <label for="key">Key</label>
          <input id="key" type="password" name="key" required autocomplete="current-password" />
        </p>
        <button class="first">Open</button>
      </form>`,
  );
}

/** Stands at the end of every page that the key opens. */
export function leaveForm(path: string): Html {
  return html`<h2>Leave</h2>
    <form method="post" action="${path}/leave"><button>Forget the key in this browser</button></form>`;
}
