const kinds = [
  'thing',
  'here',
  'held',
  'person',
  'entity',
  'holder',
  'direction',
  'number',
  'topic',
  'place',
  'choice',
] as const;
export type SlotKind = (typeof kinds)[number];

/** A gap in a pattern that words fill. */
export interface Slot {
  /** The field of the command; empty for words that are understood and fill nothing. */
  readonly field: string;
  readonly kind: SlotKind;
  /** Several at once are fine: one command for each. */
  readonly several: boolean;
}

/** Words of which one has to stand there, the usual one first. */
export type Literal = readonly string[];
export type Element = Literal | Slot;

/** One way of saying a command. */
export interface Pattern {
  readonly verb: string;
  readonly elements: readonly Element[];
}

export function isSlot(element: Element | undefined): element is Slot {
  return element !== undefined && 'kind' in element;
}

/** Whether words that fill the slot name things or people. */
export function isNounSlot({ kind }: Slot): boolean {
  return (
    kind !== 'direction' && kind !== 'place' && kind !== 'number' && kind !== 'topic' && kind !== 'choice'
  );
}

/**
 * Reads a line of a feature's grammar, such as `take|get <thing:here*>`.
 *
 * @throws SyntaxError when it is not one
 */
export function compilePattern(verb: string, line: string): Pattern {
  const elements = line
    .trim()
    .split(/\s+/)
    .map((part) => compileElement(verb, line, part));
  if (elements.length === 0) throw new SyntaxError(`The verb "${verb}" has an empty line in its grammar.`);
  return { verb, elements };
}

function compileElement(verb: string, line: string, part: string): Element {
  if (!part.startsWith('<')) return part.split('|');
  const found = /^<([a-z-]*):([a-z]+)(\*?)>$/.exec(part);
  const kind = kinds.find((one) => one === found?.[2]);
  if (found === null || kind === undefined) {
    const right = `<field:kind> with one of the kinds ${kinds.join(', ')}`;
    throw new SyntaxError(
      `"${part}" in "${line}", for the verb "${verb}", is no slot; it would be ${right}.`,
    );
  }
  return { field: found[1] ?? '', kind, several: found[3] === '*' };
}
