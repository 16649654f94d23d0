import { issueWords } from '@lamplight/contracts/issue-words';
import { z } from 'zod';
import { type ModelConfig, type ModelsRead, readModelsFile } from './models-file.ts';
import { readVoiceModels } from './voice-models.ts';

const text = z.string().trim().min(1);
const address = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must be an address such as ${example}` }).optional();

const variablesSchema = z.object({
  MODELS_FILE: text.optional(),
  VOICE_MODEL: text.optional(),
  VOICE_SMALL_MODEL: text.optional(),
  OPENAI_API_KEY: text.optional(),
  OPENAI_API_KEY_FILE: text.optional(),
  OPENAI_URL: address('https://api.openai.com/v1'),
  ANTHROPIC_API_KEY: text.optional(),
  ANTHROPIC_API_KEY_FILE: text.optional(),
  ANTHROPIC_URL: address('https://api.anthropic.com/v1'),
  OPENROUTER_API_KEY: text.optional(),
  OPENROUTER_API_KEY_FILE: text.optional(),
  OPENROUTER_URL: address('https://openrouter.ai/api/v1'),
  OLLAMA_URL: address('http://localhost:11434'),
  VOICE_URL: address('http://localhost:8000/v1'),
  VOICE_KEY: text.optional(),
  VOICE_KEY_FILE: text.optional(),
  VOICE_ALLOW_HTTP: z
    .stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] })
    .default(false),
});

/**
 * Reads which models may lend the story their voice. What players write is sent to them, so there are none unless the
 * operator names one: a key alone, which may be there for something else, is not enough.
 *
 * @param variables the environment without empty variables
 * @param readFile reads the files that are named; what it throws makes the configuration wrong
 */
export function readModels(
  variables: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): ModelsRead {
  const read = variablesSchema.safeParse(variables);
  if (!read.success) {
    return {
      ok: false,
      wrong: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`),
    };
  }
  const {
    MODELS_FILE: file,
    VOICE_MODEL: large,
    VOICE_SMALL_MODEL: small,
    VOICE_ALLOW_HTTP: allowHttp,
  } = read.data;
  const around = { variables, readFile, allowHttp };
  if (file === undefined) {
    if (large !== undefined) return readVoiceModels({ large, small }, around);
    if (small === undefined) return { ok: true, models: [] };
    return wrong('VOICE_MODEL: is needed beside VOICE_SMALL_MODEL; it names the model that tells');
  }
  const named = large === undefined ? small && 'VOICE_SMALL_MODEL' : 'VOICE_MODEL';
  if (named !== undefined) return wrong(`${named}: is there beside MODELS_FILE. Set one of them`);
  return readModelsFile(file, around);
}

function wrong(line: string): ModelsRead {
  return { ok: false, wrong: [line] };
}

export type { ModelConfig };
