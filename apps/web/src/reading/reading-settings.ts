/** How somebody likes to read. What is `system` follows the device. */
export interface ReadingSettings {
  readonly theme: (typeof themes)[number];
  readonly letters: (typeof letters)[number];
  /** How large the letters are, 1 is as designed. */
  readonly size: number;
  /** How long a line is, in `em`. */
  readonly measure: number;
  /** From line to line, in heights of the letters. */
  readonly leading: number;
  /** Between letters, in `em`; between words it is more. */
  readonly spacing: number;
  /** The language of the page itself. */
  readonly language: (typeof languages)[number];
  readonly motion: (typeof motions)[number];
  /** `reader` is one column in the order in which it is read, for screen readers. */
  readonly layout: (typeof layouts)[number];
  /** Whether each new turn is read aloud. */
  readonly aloud: boolean;
  /** How fast it is read aloud, 1 is the voice's own pace. */
  readonly pace: number;
  /** Whether the newest story is kept in this browser, to be read without the server. */
  readonly keepsStory: boolean;
  /** Whether one may speak instead of typing. */
  readonly dictation: boolean;
}

export const themes = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const letters = ['book', 'clear', 'dyslexia', 'plain'] as const;
export const languages = ['system', 'en', 'de'] as const;
const motions = ['system', 'still'] as const;
const layouts = ['zones', 'reader'] as const;

/** What can be drawn larger or smaller, and by how much. */
export const ranges = {
  size: { least: 0.8, most: 2, step: 0.1 },
  measure: { least: 18, most: 44, step: 0.5 },
  leading: { least: 1.3, most: 2.4, step: 0.05 },
  spacing: { least: 0, most: 0.16, step: 0.02 },
  pace: { least: 0.5, most: 2, step: 0.1 },
} as const;

export const asDesigned: ReadingSettings = {
  theme: 'system',
  letters: 'book',
  size: 1,
  measure: 27.5,
  leading: 1.55,
  spacing: 0,
  language: 'system',
  motion: 'system',
  layout: 'zones',
  aloud: false,
  pace: 1,
  keepsStory: true,
  dictation: false,
};

/** Settings as they were kept, whatever wrote them: what is no setting is as designed. */
export function readingOf(kept: unknown): ReadingSettings {
  const given: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const amount = (name: keyof typeof ranges): number => {
    const value = given[name];
    const { least, most } = ranges[name];
    return typeof value === 'number' && value >= least && value <= most ? value : asDesigned[name];
  };
  return {
    theme: oneOf(themes, given['theme']) ?? asDesigned.theme,
    letters: oneOf(letters, given['letters']) ?? asDesigned.letters,
    size: amount('size'),
    measure: amount('measure'),
    leading: amount('leading'),
    spacing: amount('spacing'),
    language: oneOf(languages, given['language']) ?? asDesigned.language,
    motion: oneOf(motions, given['motion']) ?? asDesigned.motion,
    layout: oneOf(layouts, given['layout']) ?? asDesigned.layout,
    aloud: given['aloud'] === true,
    pace: amount('pace'),
    keepsStory: given['keepsStory'] !== false,
    dictation: given['dictation'] === true,
  };
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
