const yes = /^\W*(?:y|yes|yeah|yep|yup|aye|sure|ok|okay)(?:\W+please)?\W*$/i;
const no = /^\W*(?:n|no|nope|nah)(?:\W+(?:thanks|thank\s+you))?\W*$/i;

/** What a line answers to a question; `null` where it says neither yes nor no. */
export function yesOrNo(line: string): boolean | null {
  if (yes.test(line)) return true;
  return no.test(line) ? false : null;
}
