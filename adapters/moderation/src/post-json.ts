import { SecondOpinionError } from '@lamplight/ports';
import { readBounded } from './read-bounded.ts';
import type { SecondOpinionSettings } from './second-opinion-settings.ts';

/**
 * Posts JSON and returns the JSON that comes back, whatever is in it.
 *
 * No cause is handed on: errors of the platform may quote what was sent or received.
 *
 * @throws SecondOpinionError for everything that is no JSON answer in time
 */
export async function postJson(
  { baseUrl, key }: SecondOpinionSettings,
  path: string,
  body: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await reach(() =>
    fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      // Whoever is asked is named in the configuration; nobody else gets the text or the key.
      redirect: 'error',
      signal,
    }),
  );
  const refusal = refusalOf(response.status);
  if (refusal !== undefined) {
    await response.body?.cancel();
    throw refusal;
  }
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    await response.body?.cancel();
    throw new SecondOpinionError('second-opinion/nonsense', 'The answer is not JSON by its content type.');
  }
  const text = await reach(() => readBounded(response));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SecondOpinionError('second-opinion/nonsense', 'The answer says that it is JSON and is not.');
  }
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SecondOpinionError) throw error;
    const late = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
    throw new SecondOpinionError(
      'second-opinion/unreachable',
      late ? 'There was no answer in time.' : 'The service could not be reached, or broke off.',
    );
  }
}

function refusalOf(status: number): SecondOpinionError | undefined {
  if (status === 200) return undefined;
  if (status === 408 || status === 429 || status >= 500) {
    return new SecondOpinionError('second-opinion/unreachable', `The service is busy or broken (${status}).`);
  }
  return new SecondOpinionError(
    'second-opinion/refused',
    `The service refused the question (${status}). Check the address, the model and the key.`,
  );
}
