import { issueWords } from '@lamplight/contracts/issue-words';
import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import { isModelProvider, type ModelProvider, modelProviders } from './model-provider.ts';
import { keyIn, type OperatorKey, operatorKey } from './operator-key.ts';
import { addressOf, clearTextOf } from './provider-address.ts';

const tokens = z.int().min(1);
const amount = z.number().min(0);
const variable = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a variable, such as OPENAI_API_KEY');

const price = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency of three letters, such as EUR'),
  input: amount,
  cachedInput: amount.optional(),
  output: amount,
});

const model = z.strictObject({
  id: z.string().trim().min(1).max(100),
  provider: z.string().trim().min(1).max(50),
  model: z.string().trim().min(1).max(200),
  protocol: z.enum(['openai', 'openai-chat', 'anthropic', 'compatible']).optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://api.example.org/v1' })
    .optional(),
  keyEnv: variable.optional(),
  keyFile: z.string().trim().min(1).optional(),
  tiers: z
    .array(z.enum(['small', 'large']))
    .min(1)
    .default(['small', 'large']),
  contextTokens: tokens.optional(),
  outputTokens: tokens.optional(),
  price: z
    .union([z.literal('free'), price], {
      error: 'must be free, null, or a currency of three letters with what a million tokens cost',
    })
    .nullable()
    .optional(),
  effort: z.enum(['none', 'minimal', 'low', 'medium', 'high']).optional(),
  silenceSeconds: z.number().min(1).max(300).optional(),
});
type WrittenModel = z.infer<typeof model>;

const modelsFile = z.strictObject({ models: z.array(model).min(1, 'must name a model') });

/** A model and the way to it, as the operator wants it. What they leave out is taken from what is known of it. */
export type ModelConfig = Omit<WrittenModel, 'protocol' | 'url' | 'keyEnv' | 'keyFile'> & {
  readonly protocol: ModelProvider['protocol'];
  /** Where it is asked, without the last path: `https://api.openai.com/v1`. */
  readonly url: string;
  readonly key?: string;
};

/** The models, or what is wrong with them, one line for each thing. */
export type ModelsRead =
  | { readonly ok: true; readonly models: readonly ModelConfig[] }
  | { readonly ok: false; readonly wrong: readonly string[] };

/** What models are read with. */
export interface ModelsAround {
  /** The environment without empty variables. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
  readonly allowHttp: boolean;
}

/** Reads MODELS_FILE, as YAML or JSON. It holds no keys: it names the variables or the files that do. */
export function readModelsFile(path: string, around: ModelsAround): ModelsRead {
  const written = documentIn(path, around.readFile);
  if (typeof written === 'string') return { ok: false, wrong: [`MODELS_FILE: ${path} ${written}`] };
  const read = modelsFile.safeParse(written.document);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => {
      const keyed = issue.code === 'unrecognized_keys' && issue.keys.includes('key');
      const said = keyed
        ? 'holds a key. Keys stay out of this file: name a variable in keyEnv'
        : issueWords(issue);
      return `MODELS_FILE: ${[...issue.path, said].join(' ')}`;
    });
    return { ok: false, wrong };
  }
  const { models } = read.data;
  const twice = models.filter(({ id }, at) => models.findIndex((other) => other.id === id) !== at);
  const configured = models.map((each) => configuredModel(each, around));
  const wrong = [
    ...twice.map(({ id }) => `MODELS_FILE: ${id} is there twice. Give each model an id of its own`),
    ...configured.flatMap((each) => ('wrong' in each ? each.wrong : [])),
  ];
  if (wrong.length > 0) return { ok: false, wrong };
  return { ok: true, models: configured.flatMap((each) => ('wrong' in each ? [] : [each])) };
}

/** JSON is YAML, too. */
function documentIn(
  path: string,
  readFile: ModelsAround['readFile'],
): { readonly document: unknown } | string {
  let text: string;
  try {
    text = readFile(path);
  } catch {
    return 'cannot be read; it must be a YAML or JSON file of models';
  }
  try {
    return { document: parse(text, { prettyErrors: true }) as unknown };
  } catch (error) {
    const where = error instanceof YAMLError ? error.message.split(/:?\n/)[0] : 'it is no YAML';
    return `is not right: ${where}`;
  }
}

function configuredModel(
  { protocol, url, keyEnv, keyFile, ...written }: WrittenModel,
  around: ModelsAround,
): ModelConfig | { readonly wrong: readonly string[] } {
  const { id, provider } = written;
  const usual: ModelProvider | undefined = isModelProvider(provider) ? modelProviders[provider] : undefined;
  const at = url === undefined ? usual && addressOf(usual, around.variables) : url;
  const key = keyOf({ id, keyEnv, keyFile }, usual, around);
  const wrong = [
    ...(at === undefined || at === null
      ? [`MODELS_FILE: ${id} needs a url, such as http://localhost:8000/v1`]
      : []),
    ...(typeof at === 'string' ? clearTextOf(at, `MODELS_FILE: ${id}`, around.allowHttp) : []),
    ...('wrong' in key ? [key.wrong] : []),
  ];
  if (wrong.length > 0 || typeof at !== 'string' || 'wrong' in key) return { wrong };
  return { ...written, protocol: protocol ?? usual?.protocol ?? 'compatible', url: at, ...key };
}

function keyOf(
  { id, keyEnv, keyFile }: Pick<WrittenModel, 'id' | 'keyEnv' | 'keyFile'>,
  usual: ModelProvider | undefined,
  { variables, readFile }: ModelsAround,
): OperatorKey {
  if (keyEnv !== undefined && keyFile !== undefined) {
    return { wrong: `MODELS_FILE: ${id} has keyEnv and keyFile. Leave one of them out` };
  }
  if (keyFile !== undefined) return keyIn(keyFile, `MODELS_FILE: keyFile of ${id}`, readFile);
  const name = keyEnv ?? usual?.keyName;
  if (name === undefined || name === null) return {};
  const found = operatorKey(variables, name, readFile);
  const isNeeded = keyEnv !== undefined || usual?.needsKey === true;
  if ('wrong' in found || found.key !== undefined || !isNeeded) return found;
  return { wrong: `${name}: is needed for ${id}; it must hold the key` };
}
