import { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding, type Spot } from '../finding.ts';
import type { Path } from '../format/mentions.ts';
import type { Written } from './merge-files.ts';

type Issue = z.core.$ZodIssue;

/**
 * Parses what was written, or says line by line how it differs from the format.
 *
 * @returns the parsed value, defaults filled in, or findings
 */
export function parseWritten(
  schema: z.ZodObject,
  written: Written,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly findings: readonly Finding[] } {
  const parsed = schema.safeParse(written.value, { error: knownFieldsAsMessage, reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return { findings: parsed.error.issues.flatMap((issue) => findingsOf(written, issue, [])) };
}

/**
 * An issue about unknown fields does not say which ones are known, and only this hook sees the schema; so the known
 * fields travel in its message.
 */
const knownFieldsAsMessage: z.core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return undefined;
  if (inst instanceof z.ZodObject) return Object.keys(inst.shape).join(' ');
  if (inst instanceof z.ZodRecord && inst.keyType instanceof z.ZodEnum) return inst.keyType.options.join(' ');
  return '';
};

function findingsOf(written: Written, issue: Issue, above: Path): readonly Finding[] {
  const path = [...above, ...issue.path];
  const spot = written.locate(path);
  const what = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ').filter((field) => field !== '');
    return issue.keys.map((key) => {
      const here = written.locate([...path, key]);
      if (key.includes(' ')) return brokenSentence(here, key);
      return fault(here, 'format/unknown-field', `${what} has no field "${key}".`, didYouMean(key, known));
    });
  }
  if (issue.code === 'invalid_union' && issue.input !== undefined) {
    const key = sentenceAsField(issue.input);
    if (key !== undefined) return [brokenSentence(written.locate([...path, key]), key)];
    const branches = issue.errors.filter((branch) => !branch.some(isOtherKind));
    const best = branches.toSorted((a, b) => a.length - b.length)[0];
    if (best !== undefined) return best.flatMap((inner) => findingsOf(written, inner, path));
  }
  if (issue.code === 'invalid_element' || issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => findingsOf(written, inner, path));
  }
  if (issue.code === 'custom') {
    const [wrong = '', right = 'Correct what stands here'] = issue.message.replace(/\.$/, '').split('; ');
    return [
      fault(spot, 'format/not-valid', `${wrong}.`, `${right.charAt(0).toUpperCase()}${right.slice(1)}.`),
    ];
  }
  const right = rightOf(issue);
  if (isMissing(issue)) {
    const field = String(path.at(-1));
    const owner = nameOf(path.slice(0, -1));
    return [
      fault(
        written.locate(path.slice(0, -1)),
        'format/missing',
        `${owner} lacks "${field}".`,
        `Add "${field}:" with ${right}.`,
      ),
    ];
  }
  const code =
    issue.code === 'invalid_type' || issue.code === 'invalid_union'
      ? 'format/wrong-type'
      : 'format/wrong-value';
  return [fault(spot, code, `${what} cannot be ${shown(issue.input)}.`, sentence(right))];
}

function isMissing(issue: Issue): boolean {
  return (
    issue.input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value')
  );
}

/** A text that YAML reads as a map, because of a colon in it. */
function sentenceAsField(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.keys(value).find((key) => key.includes(' '));
}

function brokenSentence(spot: Spot, key: string): Finding {
  const wrong = `YAML takes "${key}" for the name of a field, because of a colon after it or a comma before it.`;
  return fault(spot, 'yaml/unquoted-text', wrong, 'Put the whole text in quotes.');
}

/** A branch of a union that is for another kind of value altogether, such as words where a list stands. */
function isOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function rightOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? `a value of kind ${issue.expected}`;
    case 'invalid_value':
      return inSeries(
        issue.values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))),
      );
    case 'invalid_union': {
      const flat = issue.errors.flatMap((branch) =>
        branch.filter((inner) => inner.path.length === 0).map(rightOf),
      );
      return flat.length > 0 ? inSeries([...new Set(flat)]) : 'one of the forms that the reference shows';
    }
    case 'too_small':
      return issue.origin === 'string' ? 'some words' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
};

function inSeries(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function sentence(words: string): string {
  return /^[A-Z].*\.$/.test(words) ? words : `Write ${words}.`;
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'The adventure' : `"${path.map(String).join('.')}"`;
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map of fields';
  const words = JSON.stringify(value) ?? 'left out';
  return words.length > mostShown ? `${words.slice(0, mostShown)}…"` : words;
}

const mostShown = 40;
