import type { ModelCheck } from './models-room.ts';

/** What the operator can do about a fault of a model, by its code. */
const remedies: Readonly<Record<string, string>> = {
  'language-model/unreachable':
    'Nothing answers there, or the connection broke. Is the address right, and is the program there running? From inside a container, “localhost” is the container itself.',
  'language-model/busy':
    'The provider is asked too much, or your plan allows no more at once. Wait a little, or ask the provider for more.',
  'language-model/broken': 'The provider itself has a fault. Wait a little; its status page may say more.',
  'language-model/credentials':
    'The key is missing, wrong or spent, or it may not use this model. Look at the variable or the file that holds it, and at the account of the provider; then start the server again.',
  'language-model/unknown-model':
    'The provider has no model of this name. Look for its exact name in the list of the provider; a local one may have to be fetched first.',
  'language-model/too-long':
    'Even one word did not fit. The number of tokens in the configuration is smaller than it should be.',
  'language-model/refused':
    'The provider does not answer such requests. The model may know another protocol than the one that is configured.',
  'language-model/nonsense':
    'Something answers there that does not speak as this provider does. Look at the address and at the protocol.',
  'language-model/late':
    'It took too long. A local model may still be loading: try once more, or choose a smaller one.',
  'language-model/aborted': 'The test was broken off. Try once more.',
};

/** What became of a test, in words. */
export function checkWords(check: ModelCheck): string {
  if (check.ok) return `It answered after ${check.milliseconds} ms. Stories can be told with it.`;
  return `It did not answer. ${check.because}`;
}

/** What to do about it, `null` where there is nothing to do. */
export function remedyFor(check: ModelCheck): string | null {
  return check.ok ? null : (remedies[check.code] ?? null);
}
