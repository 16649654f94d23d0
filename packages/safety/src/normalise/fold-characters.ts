// Letters of other scripts that look like Latin ones, and Latin letters that NFKD leaves whole.
const lookalikes = new Map<string, string>(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    ԁ: 'd',
    ӏ: 'l',
    к: 'k',
    м: 'm',
    т: 't',
    н: 'h',
    в: 'b',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    ν: 'v',
    χ: 'x',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ɪ: 'i',
    ʟ: 'l',
    ᴋ: 'k',
    ᴍ: 'm',
    ꜱ: 's',
    ᴅ: 'd',
    ᴇ: 'e',
  }),
);
const apostrophes = /['\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4`\u2032\uff07]/gu;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\uff02]/gu;
// Ligatures and squared words of scripts that are not read here; one of them folds into up to 18 letters.
const ligatures = /[\ufb50-\ufdff\u3200-\u33ff]/gu;
const plain = /^[\x20-\x7e\n]*$/;

/**
 * One plain spelling for what looks the same: NFKC, lower case, no invisible or combining characters,
 * look-alike letters as Latin ones, every apostrophe as `'`, every double quote as `"`.
 */
export function foldCharacters(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .replaceAll(ligatures, ' ')
    .replaceAll(apostrophes, "'")
    .replaceAll(doubleQuotes, '"')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Co}\u115f\u1160\u3164]/gu, '')
    .toLowerCase()
    .replaceAll(/\P{ASCII}/gu, (letter) => lookalikes.get(letter) ?? letter);
}
