/** Brackets that a model could take for the beginning or the end of a field, and what looks like them. */
const opening =
  /[<[\uff1c\u2039\u00ab\u27e8\u3008\u300a\u276e\u276c\u2770\u226a\u02c2\ufe64\uff3b\u3010\u27e6]/g;
const closing =
  /[>\]\uff1e\u203a\u00bb\u27e9\u3009\u300b\u276f\u276d\u2771\u226b\u02c3\ufe65\uff3d\u3011\u27e7]/g;
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** What is there and cannot be seen: controls, marks without width, other directions, variants, private and broken signs. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * A text as lines of a field: nothing in it can be read as a field's beginning or end, as a line of its own outside of the
 * field, or be there unseen.
 */
export function plainLines(text: string): readonly string[] {
  const lines = text.normalize('NFC').split(lineEnds);
  const plain = lines.map((line) =>
    line
      .replaceAll('\t', ' ')
      .replaceAll(unseen, '')
      .replaceAll(opening, '(')
      .replaceAll(closing, ')')
      .trim(),
  );
  return plain.filter((line) => line !== '');
}
