const most = 8_000;

/** The text as it is sent: of a very long one, its beginning and its end. */
export function shortened(text: string): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most / 2)}\n${text.slice(-most / 2)}`;
}
