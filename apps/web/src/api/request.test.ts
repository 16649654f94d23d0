import { describe, expect, test } from 'vitest';
import { ApiError } from './api-error.ts';
import { request } from './request.ts';

const answering = (status: number, body: string) => async () => new Response(body, { status });

async function failure(work: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`An ApiError was expected, not ${String(error)}.`);
}

describe('a request to the API', () => {
  test('fails with the words of the problem, which can be shown as they are', async () => {
    const problem = JSON.stringify({ detail: 'Choose another name.', error_code: 'play/branch-exists' });
    const error = await failure(request(answering(409, problem), 'POST', '/x', {}));
    expect(error).toMatchObject({
      message: 'Choose another name.',
      code: 'play/branch-exists',
      retryable: false,
    });
  });

  test('may be sent again when the server is busy, failing or gone', async () => {
    const busy = JSON.stringify({ detail: 'Wait.', error_code: 'play/busy' });
    expect((await failure(request(answering(409, busy), 'POST', '/x'))).retryable).toBe(true);
    expect((await failure(request(answering(503, 'proxy'), 'GET', '/x'))).retryable).toBe(true);
    const gone = async () => {
      throw new TypeError('fetch failed');
    };
    expect(await failure(request(gone, 'GET', '/x'))).toMatchObject({ unreachable: true, retryable: true });
  });

  test('an answer that is no JSON is a failure, an empty one is not', async () => {
    expect((await failure(request(answering(200, '<html>'), 'GET', '/x'))).code).toBe('web/unreadable');
    await expect(
      request(async () => new Response(null, { status: 204 }), 'DELETE', '/x'),
    ).resolves.toBeUndefined();
  });
});
