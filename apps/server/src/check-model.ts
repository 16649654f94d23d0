import { type LanguageModel, LanguageModelError } from '@lamplight/ports';

/** Whether a model can be asked. */
export type ModelCheck =
  | { readonly ok: true; readonly said: string; readonly tokens: number }
  | {
      readonly ok: false;
      readonly code: LanguageModelError['code'] | 'language-model/empty';
      /** What is wrong, in words for the operator. */
      readonly wrong: string;
      /** What they can do about it. */
      readonly remedy: string;
    };

/**
 * Asks a model for one word, so that an operator sees whether the way to it is right. It costs about fifty tokens.
 *
 * @param signal ends the wait; what is left of the answer is not waited for
 * @throws whatever is no fault of the model
 */
export async function checkModel(model: LanguageModel, signal: AbortSignal): Promise<ModelCheck> {
  try {
    const { text, usage, end } = await model.generate(question, signal);
    // A model that thinks first may spend all it was given on that, and was reached all the same.
    if (text.trim() === '' && end !== 'length') return empty;
    return { ok: true, said: text.trim().slice(0, 100), tokens: usage.input + usage.output };
  } catch (error) {
    if (!(error instanceof LanguageModelError)) throw error;
    return { ok: false, code: error.code, wrong: error.message, remedy: remedyOf(error, model) };
  }
}

const question = {
  purpose: 'check',
  system: 'Somebody tests the connection to you.',
  messages: [{ role: 'user', text: 'Answer with this word alone: ready' }],
  mostTokens: 64,
} as const;

const empty: ModelCheck = {
  ok: false,
  code: 'language-model/empty',
  wrong: 'The model was reached, and answered with nothing.',
  remedy: 'Try another model; this one does not write when it is asked to.',
};

function remedyOf({ code, retryAfter }: LanguageModelError, { card }: LanguageModel): string {
  return remedies[code](card, retryAfter);
}

type Remedy = (card: LanguageModel['card'], retryAfter: number | null) => string;

const remedies: Readonly<Record<LanguageModelError['code'], Remedy>> = {
  'language-model/unreachable': ({ provider }) =>
    provider === 'ollama'
      ? 'Start Ollama (ollama serve), or set OLLAMA_URL to where it is.'
      : `Look whether this machine reaches the network, and whether the address of ${provider} is right.`,
  'language-model/busy': (_, retryAfter) =>
    retryAfter === null
      ? 'Try again in a minute, or raise the limit of your account.'
      : `Try again in ${Math.ceil(retryAfter / 1000)} seconds, or raise the limit of your account.`,
  'language-model/credentials': ({ provider, model }) =>
    `Look at your account with ${provider}: whether the key is the right one, may use ${model}, and has credit left.`,
  'language-model/unknown-model': ({ provider, model }) =>
    provider === 'ollama'
      ? `Bring the model: ollama pull ${model}. Or name one that ollama list shows.`
      : `Name a model that ${provider} has. If ${model} is one of them, its address is not right.`,
  'language-model/too-long': ({ model }) => `Give ${model} more room: a few hundred tokens do not fit it.`,
  'language-model/refused': ({ provider, model }) =>
    `Look at the address of ${provider}, and whether ${model} is one that writes text.`,
  'language-model/nonsense': ({ provider }) =>
    `Look at the address of ${provider}: it ends before /chat/completions, /responses or /messages, such as ` +
    'https://api.example.org/v1.',
  'language-model/late': () =>
    'Try again: a model that has to be loaded first takes long once. If it stays so, take a smaller one.',
  'language-model/aborted': () => 'Ask again; the test was stopped.',
  'language-model/broken': ({ provider }) => `Try again later; ${provider} has trouble of its own.`,
};
