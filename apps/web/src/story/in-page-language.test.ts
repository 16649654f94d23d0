import { programLines } from '@lamplight/contracts';
import { afterEach, expect, test, vi } from 'vitest';
import { spoken } from '../session/spoken.ts';
import { speak } from '../words.ts';
import { german } from '../words/german/german.ts';
import { inPageLanguage } from './in-page-language.ts';
import { setPassage } from './set-passage.ts';

const rewound = {
  text: 'You are back where it had not begun.',
  voice: 'program',
  says: { code: 'rewound', with: { path: 'Rewound 1' } },
} as const;
const told = { text: 'The tide is in.', voice: 'plain' } as const;

// The one thing that a language changes beside the words.
vi.stubGlobal('document', { documentElement: { lang: 'en' } });
afterEach(() => speak('en'));

test('a German page says the program’s own lines in German, and leaves the story in its language', async () => {
  expect(inPageLanguage(rewound)).toEqual({ text: rewound.text, language: 'en' });
  await speak('de');
  expect(inPageLanguage(rewound)).toEqual({
    text: expect.stringContaining('als Weg „Rewound 1“ erhalten'),
    language: 'de',
  });
  expect(inPageLanguage(told)).toEqual({ text: told.text, language: 'en' });
  const unknown = { ...rewound, says: { code: 'something-newer', with: {} } };
  expect(inPageLanguage(unknown)).toEqual({ text: rewound.text, language: 'en' });
  const [first, second] = setPassage([rewound, told], []);
  expect([first?.language, second?.language]).toEqual(['de', 'en']);
  expect(spoken({ tellings: [rewound, told], care: null, proposed: null })).toMatchObject([
    { language: 'de' },
    { language: 'en', text: told.text },
  ]);
});

test('every line has the same names to be put in, in both languages', () => {
  const namesIn = (line: string) => (line.match(/\{\w+\}/g) ?? []).toSorted();
  const lines: Readonly<Record<string, string>> = german.program;
  for (const [code, line] of Object.entries(programLines))
    expect(namesIn(lines[code] ?? ''), code).toEqual(namesIn(line));
});
