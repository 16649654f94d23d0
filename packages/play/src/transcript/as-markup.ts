import type { Passage, Telling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';
import { isOfTheStory, isOpening, linesOf } from './parts.ts';

/** A passage as elements that are well-formed both as HTML and as XML; every word in them is escaped. */
export function passageAsMarkup(passage: Passage): string {
  const { input, tellings, care, sequence } = passage;
  const said = isOpening(passage)
    ? ''
    : `<p class="said">${input === null ? '<em>not kept</em>' : escaped(setQuotes(input))}</p>\n`;
  const caring = care === null ? '' : careAsMarkup(care);
  const told = tellings.map(tellingAsMarkup).join('');
  return `<section id="p${sequence}">\n${said}${caring}${told}</section>\n`;
}

/** Text in which nothing is taken for markup, without what neither HTML nor XML may hold. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function careAsMarkup({ title, paragraphs }: NonNullable<Passage['care']>): string {
  const words = paragraphs.flatMap(linesOf).map((lines) => `<p>${lines.map(escaped).join('<br />')}</p>\n`);
  return `<aside>\n<p><strong>${escaped(title)}</strong></p>\n${words.join('')}</aside>\n`;
}

function tellingAsMarkup({ text, voice, place }: Telling): string {
  const head = place === undefined ? '' : `<h2 class="place">${escaped(setQuotes(place))}</h2>\n`;
  const told = linesOf(text.slice(place?.length ?? 0)).map((lines) => {
    const set = lines.map((line) => escaped(setQuotes(line)));
    const words = isOfTheStory(voice) ? set.map(stressed) : set;
    return `<p${isOfTheStory(voice) ? '' : ` class="${voice}"`}>${words.join('<br />\n')}</p>\n`;
  });
  return `${head}${told.join('')}`;
}

/** What an author stressed with asterisks. */
function stressed(line: string): string {
  return line.replaceAll(/(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])/g, '<em>$1</em>');
}
