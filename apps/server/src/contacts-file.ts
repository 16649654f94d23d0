import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { issueWords } from '@lamplight/contracts/issue-words';
import { LineCounter, parseDocument, visit } from 'yaml';
import { ContactsError } from './contacts-error.ts';
import { contactsSchema, type WrittenContacts } from './contacts-schema.ts';
import type { EscalationConfig } from './escalation-config.ts';

/** The contacts as they are written down, and what finds the secrets that they name. */
export interface ContactsFile extends WrittenContacts {
  /** Where it is; `undefined` when there is none, and so nobody to tell. */
  readonly path: string | undefined;
  /** A file that it names, read. @throws ContactsError when it cannot be */
  readNamed(path: string): string;
  /** A path that it names, from the folder it is in. */
  placed(path: string): string;
}

/**
 * Reads the contacts: CONTACTS_FILE, or else `contacts.yaml` or `contacts.json` in the data folder.
 *
 * @throws ContactsError that says line by line what is wrong
 */
export function readContactsFile({ contactsFile, dataFolder }: EscalationConfig): ContactsFile {
  const path = contactsFile ?? usualPlaces(dataFolder).find((place) => existsSync(place));
  const base = path === undefined ? dataFolder : dirname(resolve(path));
  const placed = (named: string): string => resolve(base, named);
  const written = path === undefined ? { contacts: [], keepDays: 180 } : parse(path, readText(path));
  return {
    ...written,
    path,
    placed,
    readNamed: (named) => readText(placed(named)).trim(),
  };
}

function usualPlaces(dataFolder: string): string[] {
  return ['contacts.yaml', 'contacts.yml', 'contacts.json'].map((name) => join(dataFolder, name));
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ContactsError(
      `The file ${path} cannot be read. It must be there, and this user must be allowed to.`,
      {
        cause: error,
      },
    );
  }
}

/** JSON is YAML, too, so one reader says for both where something is wrong. */
function parse(path: string, text: string): WrittenContacts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const faults = document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`);
  visit(document, {
    Alias(_key, { range, source }) {
      faults.push(`${at(range?.[0] ?? 0)}: *${source} stands for something written elsewhere; write it out`);
    },
  });
  if (faults.length > 0) throw wrong(faults);
  const read = contactsSchema.safeParse(document.toJS());
  if (read.success) return read.data;
  throw wrong(
    read.error.issues.map((issue) => {
      const steps = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
      const what = [steps.join('.'), issueWords(issue)].filter((part) => part !== '').join(' ');
      return `${at(offsetOf(document, steps))}: ${what}`;
    }),
  );
}

/** Where a value is, or the nearest thing around it that is there at all. */
function offsetOf(document: ReturnType<typeof parseDocument>, place: readonly (string | number)[]): number {
  for (let length = place.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(place.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return range[0];
  }
  return 0;
}

function wrong(faults: readonly string[]): ContactsError {
  return new ContactsError(`The contacts are not right:\n${faults.join('\n')}`);
}
