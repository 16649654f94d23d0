/** One step of a phrase. Nothing in it repeats without a bound, so matching takes linear time by construction. */
export type PhraseStep =
  | { readonly is: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly is: 'choice'; readonly of: readonly (readonly PhraseStep[])[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly upTo: number }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

const tokens = /\(|\)\??|\||\.\.[1-9](?![0-9a-z])|\^|\$|[a-z0-9]+\??/g;

/**
 * Reads the small language in which phrases are written: plain words, `(a|b c)` for a choice, `?` behind a word
 * or a choice when it may be missing, `..3` for up to three words of any kind, `^` and `$` for the clause's ends.
 *
 * @throws SyntaxError when brackets do not match or a sign is none of these
 */
export function parsePhrase(source: string): readonly PhraseStep[] {
  const found = source.match(tokens) ?? [];
  if (found.join('').length !== source.replaceAll(' ', '').length) {
    throw new SyntaxError(
      `"${source}" has a sign that phrases do not know. Use words, ( | ), ?, ..3, ^ and $.`,
    );
  }
  const [choices, next] = parseChoices(found, 0, source);
  const [only] = choices;
  if (next !== found.length || choices.length !== 1 || only === undefined) {
    throw new SyntaxError(`"${source}" has a | outside brackets or a bracket too many.`);
  }
  return only;
}

function parseChoices(found: readonly string[], from: number, source: string): [PhraseStep[][], number] {
  const choices: PhraseStep[][] = [[]];
  let at = from;
  while (at < found.length) {
    const token = found[at] ?? '';
    const current = choices.at(-1) ?? [];
    if (token.startsWith(')')) return [choices, at];
    if (token === '|') choices.push([]);
    else if (token === '(') {
      const [of, close] = parseChoices(found, at + 1, source);
      if (close >= found.length) throw new SyntaxError(`"${source}" has a bracket that is never closed.`);
      current.push({ is: 'choice', of, optional: found[close] === ')?' });
      at = close;
    } else current.push(parseStep(token));
    at += 1;
  }
  return [choices, at];
}

function parseStep(token: string): PhraseStep {
  if (token === '^') return { is: 'start' };
  if (token === '$') return { is: 'end' };
  if (token.startsWith('..')) return { is: 'gap', upTo: Number(token.slice(2)) };
  return { is: 'word', word: token.replace('?', ''), optional: token.endsWith('?') };
}
