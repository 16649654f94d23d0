import { html } from 'hono/html';

/** Text that is safe to stand in a page. */
export type Html = ReturnType<typeof html>;

/**
 * A page without script: for contacts, for the operator, and for whoever comes where nothing is. Forms on it say where they come from, which the site's own rule against referrers would
 * hide: hence the line about the referrer.
 */
export function barePage(title: string, body: Html, wide = false): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="same-origin" />
        <meta http-equiv="content-security-policy" content="script-src 'none'" />
        <title>${title}</title>
        <link rel="stylesheet" href="/bare.css" />
      </head>
      <body class="${wide ? 'wide' : ''}">
        <main>${body}</main>
      </body>
    </html>`;
}
