import { type Opinion, SecondOpinionError } from '@lamplight/ports';
import { z } from 'zod';
import { guardPrompt } from './guard-prompt.ts';
import { parseVerdict } from './parse-verdict.ts';
import { postJson } from './post-json.ts';
import type { SecondOpinionSettings } from './second-opinion-settings.ts';
import { shortened } from './shortened.ts';

const answer = z.object({
  model: z.string().max(200).optional(),
  choices: z.array(z.object({ message: z.object({ content: z.string().max(4_000) }) })).min(1),
});

/** Asks a model behind `POST {base}/chat/completions`. @throws SecondOpinionError */
export async function askGuardModel(
  settings: SecondOpinionSettings,
  text: string,
  signal: AbortSignal,
): Promise<Opinion> {
  const { kind, model } = settings;
  const sent = shortened(text);
  const body = {
    model,
    messages: [{ role: 'user', content: kind === 'guard-prompt' ? guardPrompt(sent) : sent }],
    temperature: 0,
    max_tokens: 64,
    stream: false,
  };
  const read = answer.safeParse(await postJson(settings, '/chat/completions', body, signal));
  const choice = read.data?.choices[0];
  if (choice === undefined) {
    throw new SecondOpinionError(
      'second-opinion/nonsense',
      'The answer is not a chat completion: it needs choices with a message and its content.',
    );
  }
  return { ...parseVerdict(choice.message.content), reader: read.data?.model ?? model };
}
