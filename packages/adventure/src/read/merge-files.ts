import type { AdventureFormat } from '../format/adventure-format.ts';
import type { Path } from '../format/mentions.ts';
import { fault, type Finding, type Spot } from '../finding.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** The file that holds an adventure's title and beginning. */
export const headFile = 'adventure.yaml';

/** All YAML files of an adventure as one value. */
export interface Written {
  readonly value: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  /** Where a path of the value stands. */
  locate(path: Path): Spot;
}

/** Puts the files together: entries by id from everywhere, every other field from the head. */
export function mergeFiles(format: AdventureFormat, files: ReadonlyMap<string, string>): Written {
  const merged = mergeEntries(format, files);
  if (files.has(headFile)) return merged;
  const right = `Add ${headFile} with title, author, blurb, ages, minutes, opening and start.`;
  const missing = fault({ file: headFile, line: 1 }, 'files/no-head', 'The adventure has no head.', right);
  return { ...merged, findings: [missing, ...merged.findings] };
}

/** The same without asking for a head. */
export function mergeEntries(format: AdventureFormat, files: ReadonlyMap<string, string>): Written {
  const findings: Finding[] = [];
  const value: Record<string, unknown> = {};
  const origin = new Map<string, YamlFile>();
  const names = [...files.keys()].filter((name) => /\.ya?ml$/.test(name)).sort();
  for (const name of names) {
    const file = readYaml(name, files.get(name) ?? '');
    if (!('value' in file)) findings.push(...file);
    else addFile(file);
  }
  return { value, findings, locate };

  function addFile(file: YamlFile): void {
    for (const [field, content] of Object.entries(file.value)) {
      if (format.sections.includes(field)) addSection(file, field, content);
      else addField(file, field, content);
    }
  }

  function addField(file: YamlFile, field: string, content: unknown): void {
    if (field in format.schema.shape && file.name !== headFile) {
      const wrong = `"${field}" is about the whole adventure, but stands in a file that adds to it.`;
      findings.push(fault(file.locate([field]), 'files/head-field', wrong, `Move it to ${headFile}.`));
      return;
    }
    origin.set(originKey([field]), file);
    value[field] = content;
  }

  function addSection(file: YamlFile, section: string, entries: unknown): void {
    if (!origin.has(originKey([section]))) origin.set(originKey([section]), file);
    if (entries === null) return;
    if (!isFields(entries)) {
      const right = 'Write a map: each id, and below it what it is.';
      findings.push(
        fault(file.locate([section]), 'format/wrong-type', `"${section}" is not a map of ids.`, right),
      );
      return;
    }
    const together = (value[section] ??= {});
    if (!isFields(together)) return;
    for (const [id, entry] of Object.entries(entries)) {
      const here = file.locate([section, id]);
      const earlier = origin.get(originKey([section, id]));
      if (earlier !== undefined) {
        const { file: other, line } = earlier.locate([section, id]);
        const wrong = `"${id}" is already defined among ${section} in ${other}:${line}.`;
        findings.push(fault(here, 'ids/duplicate', wrong, 'Give one of them another id.'));
      } else if (!isId(id)) {
        const right =
          'Use lower-case letters, digits and single hyphens, beginning with a letter: "brass-lamp".';
        findings.push(fault(here, 'ids/shape', `"${id}" cannot be an id.`, right));
      } else {
        origin.set(originKey([section, id]), file);
        together[id] = entry;
      }
    }
  }

  function locate(path: Path): Spot {
    const file = origin.get(originKey(path.slice(0, 2))) ?? origin.get(originKey(path.slice(0, 1)));
    return file?.locate(path) ?? { file: headFile, line: 1 };
  }
}

function originKey(path: Path): string {
  return path.map(String).join('/');
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `constructor` is left out because every JavaScript object already answers to it. */
function isId(id: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id !== 'constructor';
}
