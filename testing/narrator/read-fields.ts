/** A field as whoever reads the message finds it. */
export interface ReadField {
  readonly name: string;
  readonly lines: readonly string[];
}

/**
 * Reads a message of fields by its grammar and nothing else, as a careful reader would: a name in brackets alone on its
 * line opens, the same with a slash closes, and every line between begins with a bar.
 *
 * @throws RangeError for a message that is none
 */
export function readFields(message: string): readonly ReadField[] {
  const fields: ReadField[] = [];
  let open: { readonly name: string; readonly lines: string[] } | null = null;
  for (const line of message.split('\n')) {
    const tag = /^<(?<slash>\/?)(?<name>[a-z-]+)>$/.exec(line)?.groups;
    if (open === null) {
      if (line === '') continue;
      if (tag === undefined || tag['slash'] === '/') throw new RangeError(`No field is open at "${line}".`);
      open = { name: tag['name'] ?? '', lines: [] };
    } else if (tag !== undefined) {
      if (tag['slash'] !== '/' || tag['name'] !== open.name)
        throw new RangeError(`"${line}" stands in "${open.name}".`);
      fields.push(open);
      open = null;
    } else {
      if (!line.startsWith('| ')) throw new RangeError(`"${line}" in "${open.name}" has no bar.`);
      open.lines.push(line.slice(2));
    }
  }
  if (open !== null) throw new RangeError(`"${open.name}" is never closed.`);
  return fields;
}

/** The lines of a field; none where it was not sent. */
export function linesOf(message: string, name: string): readonly string[] {
  return readFields(message).find((field) => field.name === name)?.lines ?? [];
}
