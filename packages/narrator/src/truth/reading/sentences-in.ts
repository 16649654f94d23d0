/** Sentences of a text, each with the white space before it; line breaks end one. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?…]["”')*]{0,3})\s+(?=[\p{Lu}\p{N}"“*(…'])/u))
    .filter((sentence) => sentence.trim() !== '');
}
