import type { Passage, Transcript } from '@lamplight/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { transcriptAsEpub } from './transcript-as-epub.ts';

const hostile = `</p><script>alert("1")</script> & ]]> <!-- \u0000\u0008 \uFFFE \uD800 &#0; *bold* 'x'`;

function passage(sequence: number, given: Partial<Passage> = {}): Passage {
  return {
    sequence,
    turn: sequence - 1,
    input: sequence === 1 ? null : `go ${sequence}`,
    to: null,
    outcome: 'done',
    tellings: [{ text: `Turn ${sequence}.`, voice: 'plain' }],
    plain: null,
    isRetold: false,
    proposed: null,
    care: null,
    ...given,
  };
}

function transcript(passages: Passage[], given: Partial<Transcript> = {}): Transcript {
  return {
    id: 'session-1',
    adventure: 'island',
    title: 'The Island',
    name: null,
    branch: 'main',
    seed: 7,
    turn: passages.length - 1,
    score: 0,
    ended: null,
    hash: 'h',
    startedAt: '2026-01-01T10:00:00.000Z',
    updatedAt: '2026-01-02T11:12:13.456Z',
    passages,
    ...given,
  };
}

function opened(book: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Throws where a text is no well-formed XML: a tag that is not closed, an attribute without quotes, a bare ampersand. */
function checkXml(xml: string): void {
  const open: string[] = [];
  const part =
    /<\?xml [^?]*\?>|<!DOCTYPE html>|<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (let found = part.exec(xml); found !== null; found = part.exec(xml)) {
    end = part.lastIndex;
    const [, closes, name = '', , closed, text = ''] = found;
    // oxlint-disable-next-line no-control-regex -- exactly those that XML 1.0 forbids
    if (/&(?!(?:amp|lt|gt|quot|#39);)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
      throw new Error(`"${text}" is no text of XML.`);
    if (closes === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing that is open.`);
    if (closes === '' && name !== '' && closed === '') open.push(name);
  }
  if (end !== xml.length || open.length > 0)
    throw new Error(`Not well-formed near ${xml.slice(end, end + 60)}`);
}

describe('a transcript as a book', () => {
  test('begins with its media type, as it is, so that readers know the file', () => {
    const book = transcriptAsEpub(transcript([passage(1)]));
    const header = new DataView(book.buffer);
    expect(header.getUint32(0, true)).toBe(0x04034b50);
    expect([header.getUint16(8, true), header.getUint16(28, true)]).toStrictEqual([0, 0]);
    expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('names in its package every file that it holds, and reads them in order', () => {
    const passages = Array.from({ length: 250 }, (_, index) => passage(index + 1));
    const files = opened(transcriptAsEpub(transcript(passages)));
    const opf = files['EPUB/package.opf'] ?? '';
    const hrefs = [...opf.matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`);
    expect([...hrefs, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].toSorted()).toStrictEqual(
      Object.keys(files).toSorted(),
    );
    const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
    expect(spine).toStrictEqual(['chapter-001', 'chapter-002', 'chapter-003']);
    expect(files['META-INF/container.xml']).toContain('full-path="EPUB/package.opf"');
    expect(opf).toMatch(/<meta property="dcterms:modified">2026-01-02T11:12:13Z<\/meta>/);
    expect(opf).toMatch(/<dc:title>The Island<\/dc:title>\n<dc:language>en<\/dc:language>/);
    expect(files['EPUB/nav.xhtml']).toMatch(
      /<nav epub:type="toc"[\s\S]*href="chapter-003\.xhtml">Turns 200 to 249</,
    );
    expect(files['EPUB/chapter-002.xhtml']).toContain('Turn 101.');
  });

  test('takes nothing that was typed, told or named for markup, and holds nothing that XML forbids', () => {
    const care = {
      level: 3,
      title: hostile,
      paragraphs: [hostile],
      resources: [],
      tools: [],
    } as unknown as Passage['care'];
    const told = passage(2, {
      input: hostile,
      tellings: [
        { text: `*Hush*, said the sea.\n${hostile}\n\n${hostile}`, voice: 'plain' },
        { text: hostile, voice: 'program' },
      ],
      care,
    });
    const book = transcript([passage(1), told], { name: hostile, branch: hostile });
    const files = opened(transcriptAsEpub(book));
    for (const [path, text] of Object.entries(files)) {
      if (!/\.(?:xhtml|opf|xml)$/.test(path)) continue;
      expect(() => checkXml(text), path).not.toThrow();
      expect(text, path).not.toMatch(/<script|<!--/);
    }
    expect(files['EPUB/chapter-001.xhtml']).toContain('<em>Hush</em>, said the sea.<br />');
  });

  test('is the same book for the same transcript, also of a story without a single turn', () => {
    const empty = transcript([]);
    expect(transcriptAsEpub(empty)).toStrictEqual(transcriptAsEpub(empty));
    expect(Object.keys(opened(transcriptAsEpub(empty)))).toContain('EPUB/chapter-001.xhtml');
  });
});
