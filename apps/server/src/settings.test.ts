import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnResources } from '@lamplight/safety';
import { describe, expect, test } from 'vitest';

const here = import.meta.dirname;
const page = readFileSync(join(here, '../../../docs/settings.md'), 'utf8');

/** What the files that read the environment ask it for: the keys of their schemas, and what they take by name. */
function settingsRead(): string[] {
  const sources = readdirSync(here)
    .filter((file) => file.endsWith('config.ts'))
    .map((file) => readFileSync(join(here, file), 'utf8'));
  const found = sources.flatMap((source) =>
    [...source.matchAll(/^ {2}([A-Z][A-Z_]+): |\['([A-Z][A-Z_]+)'\]/gm)].map(([, key, name]) => key ?? name),
  );
  return [...new Set(found.filter((name) => name !== undefined))].toSorted();
}

describe('the page of settings', () => {
  test('has a row for every variable that the configuration reads, and for no other', () => {
    const rows = [...page.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name = '']) => name);
    expect(rows.toSorted()).toStrictEqual(settingsRead());
    expect(rows).toContain('PORT');
    expect(rows).toContain('PUBLIC_URL');
    expect(rows).toContain('SECOND_OPINION_KEY_FILE');
  });

  test('shows a list of places to turn to that can be read', () => {
    const example = /```json\n(?<rows>[^]*?)```/.exec(page)?.groups?.['rows'] ?? '';
    expect(readOwnResources(example)).toMatchObject([{ resource: { name: 'School counsellor' } }]);
  });
});
