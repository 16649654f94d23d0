import type { LanguageModelFault } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { faultOf } from './fault-of.ts';

// Statuses and words as the documents of the providers have them.
test.for<[number | undefined, string | undefined, string, LanguageModelFault]>([
  [401, 'authentication_error', 'invalid x-api-key', 'credentials'],
  [402, undefined, 'Insufficient credits. Add more using https://openrouter.ai/credits', 'credentials'],
  [
    400,
    'invalid_request_error',
    'Your credit balance is too low to access the Anthropic API.',
    'credentials',
  ],
  [429, 'insufficient_quota', 'You exceeded your current quota, please check your plan.', 'credentials'],
  [403, undefined, 'Your chosen model requires moderation and your input was flagged', 'refused'],
  [
    403,
    'permission_error',
    'Your API key does not have permission to use the specified resource.',
    'credentials',
  ],
  [404, 'not_found_error', 'model: claude-9', 'unknown-model'],
  [404, undefined, 'model "llama9" not found, try pulling it first', 'unknown-model'],
  [400, 'model_not_found', 'The requested model does not exist.', 'unknown-model'],
  [400, 'context_length_exceeded', "This model's maximum context length is 8192 tokens.", 'too-long'],
  [400, 'invalid_request_error', 'prompt is too long: 212000 tokens > 200000 maximum', 'too-long'],
  [
    400,
    'invalid_request_error',
    'input length and `max_tokens` exceed context limit: 199000 + 4096 > 200000',
    'too-long',
  ],
  [413, 'request_too_large', 'Request exceeds the maximum size', 'too-long'],
  [400, 'invalid_request_error', 'messages: roles must alternate', 'refused'],
  [422, undefined, 'Unprocessable', 'refused'],
  [408, undefined, '', 'late'],
  [429, 'rate_limit_error', '', 'busy'],
  [undefined, 'rate_limit_exceeded', '', 'busy'],
  [529, 'overloaded_error', 'Overloaded', 'broken'],
  [undefined, 'overloaded_error', 'Overloaded', 'broken'],
  [500, 'api_error', 'An unexpected error has occurred, too long ago', 'broken'],
  [502, undefined, '', 'broken'],
])('%s %s %j is %s', ([status, code, message, fault]) => {
  expect(faultOf({ status, code, message }).fault).toBe(fault);
});
