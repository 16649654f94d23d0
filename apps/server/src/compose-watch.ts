import { fileURLToPath } from 'node:url';
import { assetsOf } from '@lamplight/adapter-files';
import { createSecondOpinion } from '@lamplight/adapter-moderation';
import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { systemClock } from '@lamplight/adapter-system';
import type { PlayNeeds } from '@lamplight/play';
import type { SentenceEncoder } from '@lamplight/ports';
import {
  createReader,
  type LearntEar,
  ModelError,
  parseEar,
  parseModel,
  parseSense,
  type Reader,
  readOwnResources,
  type ResourceRow,
  ResourcesError,
  type RiskModel,
  type SenseModel,
  wantsEar,
} from '@lamplight/safety';
import { type Config, ConfigError } from './config.ts';
import { type Log, plainLog } from './log.ts';

/** The trained layers of the reader. */
export interface TrainedEars {
  readonly model: RiskModel;
  readonly sense: SenseModel;
  /** What the sentence encoder must have learnt, so that its vectors mean something to `sense`; often nothing. */
  readonly learnt: LearntEar | undefined;
}

/**
 * The trained layers as they were delivered. Whoever asks for them must not go on without them.
 *
 * @throws ModelError when a file is missing, damaged or of another version
 */
export async function composeEars(): Promise<TrainedEars> {
  const [model, sense] = await Promise.all([modelFile('risk.bin'), modelFile('sense.bin')]);
  const ears = { model: parseModel(model), sense: parseSense(sense) };
  return { ...ears, learnt: wantsEar(ears.sense) ? parseEar(await modelFile('ear.bin')) : undefined };
}

async function modelFile(name: string): Promise<Uint8Array> {
  const file = fileURLToPath(new URL(`../model/${name}`, import.meta.resolve('@lamplight/safety')));
  try {
    const found = (await assetsOf([[name, file]])).find(name);
    return found?.body ?? new Uint8Array();
  } catch (cause) {
    const message = `The model file cannot be read: ${file}. Put it back as it was delivered.`;
    throw new ModelError('model/damaged', message, { cause });
  }
}

/** Reads every message of every player, with what the encoder beside it must have learnt. */
export type MessageReader = Pick<Reader, 'version' | 'encoder' | 'read' | 'sentences'> &
  Partial<Pick<TrainedEars, 'learnt'>>;

/**
 * The full reader. Where a model file is missing or damaged it fails at every message, so that the watch answers
 * protectively instead of reading with half of what it has, and `/health` says so.
 */
export async function composeMessageReader(
  load = composeEars,
  { warn }: Pick<Log, 'warn'> = plainLog,
): Promise<MessageReader> {
  try {
    const ears = await load();
    return { ...createReader(ears), learnt: ears.learnt };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    warn(`${error.message} Until then every message is answered with help, and no story goes on.`);
    return {
      version: error.code,
      encoder: null,
      sentences: () => [],
      read() {
        throw error;
      },
    };
  }
}

/**
 * What hears the sense of sentences, unless the operator does without. It loads in the background from now on.
 *
 * @param reader whose ear it is for
 * @param patience milliseconds that a call waits for its turn; as long as the encoder thinks right by default
 * @throws ModelError when the reader learnt on the vectors of another
 */
export function composeEncoder(
  { sentenceEncoder }: Pick<Config, 'sentenceEncoder'>,
  reader: Pick<MessageReader, 'encoder' | 'learnt'>,
  patience?: number,
): SentenceEncoder | undefined {
  if (!sentenceEncoder || reader.encoder === null) return undefined;
  const encoder = createSentenceEncoder({
    clock: systemClock(),
    ...(patience === undefined ? {} : { patience }),
    ...(reader.learnt && { learnt: reader.learnt }),
  });
  if (encoder.id === reader.encoder) return encoder;
  void encoder[Symbol.asyncDispose]();
  throw new ModelError(
    'model/incompatible',
    `sense.bin was trained with ${reader.encoder}, and the encoder is ${encoder.id}. Train anew: npm run train -- safety.`,
  );
}

/** What an operator decides about care. */
export type CareAsConfigured = Pick<PlayNeeds, 'country' | 'ownResources' | 'secondOpinion'>;

/** @throws ConfigError or ResourcesError when the operator's file of places to turn to is not right */
export async function composeCare(config: Config): Promise<CareAsConfigured> {
  const { country, secondOpinion } = config;
  return {
    country,
    ownResources: await ownResourcesOf(config),
    secondOpinion: secondOpinion && createSecondOpinion(secondOpinion),
  };
}

async function ownResourcesOf({ resourcesFile }: Config): Promise<readonly ResourceRow[]> {
  if (resourcesFile === undefined) return [];
  try {
    const found = (await assetsOf([['resources.json', resourcesFile]])).find('resources.json');
    return readOwnResources(new TextDecoder().decode(found?.body));
  } catch (error) {
    if (error instanceof ResourcesError) throw error;
    throw new ConfigError(
      `RESOURCES_FILE: ${resourcesFile} cannot be read. Set it to a JSON file of places to turn to, or leave it out.`,
      { cause: error },
    );
  }
}
