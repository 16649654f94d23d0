import { everyFeature, isOutside, type Story } from '@lamplight/world';
import { z } from 'zod';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding, type Spot } from '../finding.ts';
import type { Path } from '../format/mentions.ts';
import type { Written } from '../read/merge-files.ts';
import { type KnownIds, unknownId } from './check-references.ts';
import { referringFields } from './referring-fields.ts';

type Pattern = NonNullable<Story['rules'][string]['before']>;
type Shapes = ReadonlyMap<string, z.ZodObject>;

const commands: Shapes = new Map(
  everyFeature
    .flatMap(({ vocabulary }) => Object.entries(vocabulary.commands))
    .filter(([verb]) => !isOutside(verb)),
);
const events: Shapes = new Map(everyFeature.flatMap(({ vocabulary }) => Object.entries(vocabulary.events)));

/** The patterns of rules fit commands and events that exist. */
export function checkPatterns(story: Story, written: Written, known: KnownIds): readonly Finding[] {
  return Object.entries(story.rules).flatMap(([id, rule]) =>
    (['before', 'instead', 'after', 'except'] as const).flatMap((field) => {
      const pattern = rule[field];
      if (pattern === undefined) return [];
      const path = ['rules', id, field];
      return rule.after === undefined
        ? checkPattern(pattern, path, written, known, 'verb', commands)
        : checkPattern(pattern, path, written, known, 'type', events);
    }),
  );
}

function checkPattern(
  pattern: Pattern,
  path: Path,
  written: Written,
  known: KnownIds,
  head: 'verb' | 'type',
  all: Shapes,
): readonly Finding[] {
  const what = head === 'verb' ? 'verb' : 'event';
  const named = [pattern[head] ?? []].flat().map(String);
  const unknown = named.filter((name) => !all.has(name));
  if (unknown.length > 0) {
    const spot = written.locate([...path, head]);
    return unknown.map((name) =>
      fault(
        spot,
        `rules/unknown-${what}`,
        `There is no ${what} "${name}".`,
        didYouMean(name, [...all.keys()]),
      ),
    );
  }
  const shapes = (named.length > 0 ? named : [...all.keys()]).flatMap((name) => all.get(name) ?? []);
  return Object.entries(pattern).flatMap(([field, wanted]) => {
    if (field === head) return [];
    const spot = written.locate([...path, field]);
    const schemas = shapes.flatMap(({ shape }) => shape[field] ?? []);
    if (schemas.length === 0) {
      const fields = [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape)))];
      const whose = named.length > 0 ? `"${named.join('", "')}" has` : `No ${what} has`;
      const wrong = `${whose} ${named.length > 0 ? 'no' : 'a'} field "${field}".`;
      return [fault(spot, 'rules/unknown-field', wrong, didYouMean(field, fields))];
    }
    return [wanted].flat().flatMap((value) => checkValue(spot, field, value, schemas, known));
  });
}

function checkValue(
  spot: Spot,
  field: string,
  value: unknown,
  schemas: readonly z.core.$ZodType[],
  known: KnownIds,
): readonly Finding[] {
  const kinds = referringFields[field];
  if (kinds !== undefined && typeof value === 'string') {
    const ids = kinds.flatMap((kind) => known[kind]);
    return ids.includes(value) ? [] : [unknownId(spot, kinds, value, ids)];
  }
  if (schemas.some((schema) => z.safeParse(schema, value).success)) return [];
  const wrong = `"${field}" is never ${JSON.stringify(value)}.`;
  return [
    fault(spot, 'rules/impossible-value', wrong, didYouMean(String(value), schemas.flatMap(optionsOf))),
  ];
}

function optionsOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return optionsOf(schema.unwrap());
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
