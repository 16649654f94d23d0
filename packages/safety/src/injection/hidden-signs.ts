// Signs that join several pictures into one: a family, a flag, a colour of skin.
const joined =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)+/gu;
const invisible = /[\p{Cf}\p{Co}\p{Cn}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{2800}]|\u{034f}|\u{17b4}|\u{17b5}/u;
const control = /\p{Cc}/gu;

/** Whether a text holds signs that nobody sees: invisible letters, reversed directions, control characters. */
export function hasHiddenSigns(text: string): boolean {
  // A soft hyphen only says where a word may break, a mark at the very start only how the file was written.
  const visible = text
    .replace(/^\ufeff/, '')
    .replaceAll('\u00ad', '')
    .replaceAll(joined, '');
  if (invisible.test(visible)) return true;
  return (visible.match(control) ?? []).some((sign) => !'\n\r\t'.includes(sign));
}
