import type { Assets } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { withAuthorPanel, withoutAuthorPanel } from './author-page.ts';

const files = new Map([
  ['index.html', '<html><head><title>x</title></head><body></body></html>'],
  ['dev/panel.js', 'panel'],
  ['assets/main.js', 'main'],
]);
const built: Assets = {
  find(path) {
    const text = files.get(path);
    return text === undefined
      ? undefined
      : { body: new TextEncoder().encode(text), type: 'text/plain', immutable: false };
  },
};
const read = (page: Assets, path: string): string | undefined => {
  const file = page.find(path);
  return file && new TextDecoder().decode(file.body);
};

test('an author’s page loads the panel; everything else is as it was built', () => {
  const page = withAuthorPanel(built);
  expect(read(page, 'index.html')).toBe(
    '<html><head><title>x</title><script type="module" src="/dev/panel.js"></script></head><body></body></html>',
  );
  expect(read(page, 'dev/panel.js')).toBe('panel');
  expect(read(page, 'assets/main.js')).toBe('main');
  expect(read(page, 'nothing.js')).toBeUndefined();
});

test('everybody else’s page neither loads the panel nor has it', () => {
  const page = withoutAuthorPanel(built);
  expect(read(page, 'index.html')).toBe(files.get('index.html'));
  expect(read(page, 'dev/panel.js')).toBeUndefined();
  expect(read(page, 'assets/main.js')).toBe('main');
});
