import type { Passage, Transcript } from '@lamplight/contracts';
import { escaped, passageAsMarkup, titleOf, transcriptStyle } from '@lamplight/play';

/** A file of the book. */
export interface BookPart {
  readonly path: string;
  readonly text: string;
}

/** So many passages make a chapter: long chapters are slow to open on small readers. */
const passagesPerChapter = 100;

interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The files of an EPUB 3 book but its media type: what it holds, its contents, and its chapters. */
export function bookParts(transcript: Transcript): readonly BookPart[] {
  const chapters = chaptersOf(transcript.passages);
  return [
    { path: 'META-INF/container.xml', text: container },
    { path: 'EPUB/package.opf', text: packageOf(transcript, chapters) },
    { path: 'EPUB/nav.xhtml', text: contentsOf(transcript, chapters) },
    { path: 'EPUB/style.css', text: `${transcriptStyle}\n` },
    ...chapters.map((chapter) => ({
      path: `EPUB/${chapter.name}.xhtml`,
      text: chapterText(transcript, chapter),
    })),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container =
  `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">\n<rootfiles>\n` +
  '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>\n</rootfiles>\n</container>\n';

function chaptersOf(passages: readonly Passage[]): readonly Chapter[] {
  const count = Math.max(1, Math.ceil(passages.length / passagesPerChapter));
  return Array.from({ length: count }, (_, index): Chapter => {
    const own = passages.slice(index * passagesPerChapter, (index + 1) * passagesPerChapter);
    const [first, last] = [own[0]?.turn ?? 0, own.at(-1)?.turn ?? 0];
    const title = index === 0 ? `The beginning, to turn ${last}` : `Turns ${first} to ${last}`;
    return { name: `chapter-${String(index + 1).padStart(3, '0')}`, title, passages: own };
  });
}

function packageOf(transcript: Transcript, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>\n`,
  );
  const order = chapters.map(({ name }) => `<itemref idref="${name}"/>\n`);
  return (
    `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">\n` +
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
    `<dc:identifier id="id">urn:lamplight:session:${escaped(transcript.id)}</dc:identifier>\n` +
    `<dc:title>${escaped(titleOf(transcript))}</dc:title>\n<dc:language>en</dc:language>\n` +
    `<dc:date>${escaped(transcript.startedAt.slice(0, 10))}</dc:date>\n` +
    `<meta property="dcterms:modified">${escaped(transcript.updatedAt.slice(0, 19))}Z</meta>\n` +
    '<meta property="schema:accessMode">textual</meta>\n' +
    '<meta property="schema:accessModeSufficient">textual</meta>\n' +
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta>\n' +
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>\n' +
    '<meta property="schema:accessibilityHazard">none</meta>\n</metadata>\n<manifest>\n' +
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n' +
    '<item id="style" href="style.css" media-type="text/css"/>\n' +
    `${items.join('')}</manifest>\n<spine>\n${order.join('')}</spine>\n</package>\n`
  );
}

function contentsOf(transcript: Transcript, chapters: readonly Chapter[]): string {
  const entries = chapters.map(
    ({ name, title }) => `<li><a href="${name}.xhtml">${escaped(title)}</a></li>\n`,
  );
  return document(
    titleOf(transcript),
    `<nav epub:type="toc" id="toc">\n<h1>${escaped(titleOf(transcript))}</h1>\n<ol>\n${entries.join('')}</ol>\n</nav>\n`,
  );
}

function chapterText(transcript: Transcript, { title, passages }: Chapter): string {
  const heading = `<h1>${escaped(titleOf(transcript))}</h1>\n<p class="about">${escaped(title)}</p>\n`;
  return document(title, `${heading}${passages.map(passageAsMarkup).join('')}`);
}

function document(title: string, body: string): string {
  return (
    `${declaration}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" ` +
    'xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">\n<head>\n' +
    `<title>${escaped(title)}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n` +
    `<body>\n${body}</body>\n</html>\n`
  );
}
