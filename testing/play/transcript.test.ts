import { transcriptAsMarkdown, transcriptAsPage } from '@lamplight/play';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

test('a transcript holds the story of the current branch as it was told, with what was typed', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('look', 'take lamp', 'drop lamp');
  await house.play.takeBack(ada, id, { turns: 1 });
  const transcript = await house.play.transcript(ada, id);
  const session = await house.play.session(ada, id);
  expect(transcript).toMatchObject({
    id,
    turn: 2,
    score: 0,
    ended: null,
    hash: session.hash,
    title: 'The *Island*',
  });
  expect(transcript.passages).toStrictEqual(session.passages);
  expect(transcript.passages.map(({ input }) => input)).toStrictEqual([null, 'look', 'take lamp']);
});

test('as Markdown it takes nothing that was typed or told for markup', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  const hostile = [
    '# heading',
    '- item',
    '1. item',
    '--- ',
    '<script>alert(1)</script>',
    '[link](javascript:alert(1))',
    '![x](y)',
    '`code` *bold* _em_ ~~gone~~ &lt;',
    'two\n\n# lines\r\n> quoted\u0000\u0007',
  ];
  await sayAll(...hostile);
  const markdown = transcriptAsMarkdown(await house.play.transcript(ada, id));
  const lines = markdown.split('\n');
  expect(lines[0]).toBe('# The \\*Island\\*');
  expect(lines.filter((line) => line.startsWith('> '))).toStrictEqual([
    '> \\# heading',
    '> \\- item',
    '> 1\\. item',
    '> \\---',
    '> \\<script\\>alert(1)\\</script\\>',
    '> \\[link\\](javascript:alert(1))',
    '> !\\[x\\](y)',
    '> \\`code\\` \\*bold\\* \\_em\\_ \\~\\~gone\\~\\~ \\&lt;',
    '> two \\# lines \\> quoted',
  ]);
  expect(lines.slice(1).filter((line) => /^(#|-|\d+\.|=|`|<| )/.test(line))).toStrictEqual([]);
  expect(markdown).not.toMatch(/[^\\][<`]/);
});

test('what the watch stopped stands as not kept, with the words of care beside it', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('I want to kill myself tonight', 'look');
  const markdown = transcriptAsMarkdown(await house.play.transcript(ada, id));
  expect(markdown).toMatch(/> \*\(not kept\)\*\n\n\*\*.+\*\*\n\n/);
  expect(markdown).not.toContain('tonight\n');
  expect(markdown.match(/not kept/g)).toHaveLength(1);
});

test('as a page it needs nothing else, and takes nothing that was typed or told for markup', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await house.play.rename(ada, id, { key: 'n', name: '<b>Mine</b> & "yours"' });
  await sayAll(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'take lamp',
    'I want to die tonight',
  );
  const page = transcriptAsPage(await house.play.transcript(ada, id));
  expect(page).toContain('<title>&lt;b&gt;Mine&lt;/b&gt; &amp; &quot;yours&quot;</title>');
  expect(page).toContain('<p class="said">&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  expect(page).toContain('<p class="said">take lamp</p>');
  expect(page).toContain('<em>not kept</em>');
  expect(page).not.toMatch(/<(?:script|img|link)|<[^>]*(?:src|href)=|@import|url\(|tonight/);
  expect(page).toContain('The *Island*, ');
});

test('as a page it has places over their descriptions and the quotation marks of a printer', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('look', 'say "ahoy"');
  const transcript = await house.play.transcript(ada, id);
  const [place] = transcript.passages[1]?.tellings ?? [];
  expect(place?.place).toBe(place?.text.split('\n')[0]);
  const page = transcriptAsPage(transcript);
  expect(page.split(`<h2 class="place">${place?.place}</h2>`)).toHaveLength(3);
  expect(page).not.toContain(`<p>${place?.place}`);
  expect(page).toContain('say “ahoy”');
});
