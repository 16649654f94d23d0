import type { Transcript } from '@lamplight/contracts';
import { escaped, passageAsMarkup } from './as-markup.ts';
import { aboutOf, titleOf } from './parts.ts';

/** How a transcript looks, on a page and in a book. */
export const transcriptStyle = [
  'body{max-width:38rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 Georgia,serif;overflow-wrap:anywhere}',
  'h1{font-size:1.7rem;line-height:1.2;margin:0 0 .25rem}',
  'h2.place{font-size:1.1rem;font-weight:normal;font-variant-caps:small-caps;letter-spacing:.06em;margin:0 0 .25rem}',
  '.about{margin:0 0 2rem;font-style:italic}',
  'section{margin:0 0 1.25rem}p{margin:0 0 .75rem}',
  '.said{margin-left:0;padding-left:.75rem;border-left:.2rem solid #a3752a;font-weight:bold}',
  '.program,.choices{font-style:italic}',
  'aside{margin:1rem 0;padding:.5rem 1rem;border:1px solid #8a8378}',
].join('\n');

const onScreen =
  'html{color:#1c1a17;background:#fdfbf7}' +
  '@media (prefers-color-scheme:dark){html{color:#ece6da;background:#1c1a17}}' +
  '@media print{html{color:#000;background:#fff}body{margin:0;max-width:none}section{break-inside:avoid}}';

/**
 * A transcript as one page that needs nothing else: no script, nothing loaded from elsewhere, every word escaped. Well
 * to read on screen in light and dark, and on paper.
 */
export function transcriptAsPage(transcript: Transcript): string {
  const title = escaped(titleOf(transcript));
  return (
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8" />\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1" />\n' +
    '<meta name="robots" content="noindex" />\n<meta name="referrer" content="no-referrer" />\n' +
    `<title>${title}</title>\n<style>\n${transcriptStyle}\n${onScreen}\n</style>\n</head>\n<body>\n<main>\n` +
    `<h1>${title}</h1>\n<p class="about">${escaped(aboutOf(transcript))}</p>\n` +
    `${transcript.passages.map(passageAsMarkup).join('')}</main>\n</body>\n</html>\n`
  );
}
