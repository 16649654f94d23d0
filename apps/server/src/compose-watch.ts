import { fileURLToPath } from 'node:url';
import { assetsOf } from '@lamplight/adapter-files';
import { createSecondOpinion } from '@lamplight/adapter-moderation';
import type { PlayNeeds } from '@lamplight/play';
import {
  createReader,
  ModelError,
  parseModel,
  type Reader,
  readOwnResources,
  type ResourceRow,
  ResourcesError,
  type RiskModel,
} from '@lamplight/safety';
import { type Config, ConfigError } from './config.ts';

/**
 * The trained layer of the reader. Whoever asks for it must not go on without it.
 *
 * @throws ModelError when the file is missing, damaged or of another version
 */
export async function composeRiskModel(): Promise<RiskModel> {
  const file = fileURLToPath(new URL('../model/risk.bin', import.meta.resolve('@lamplight/safety')));
  try {
    const found = (await assetsOf([['risk.bin', file]])).find('risk.bin');
    return parseModel(found?.body ?? new Uint8Array());
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    const message = `The model file cannot be read: ${file}. Put it back as it was delivered.`;
    throw new ModelError('model/damaged', message, { cause });
  }
}

/** Reads every message of every player. */
export type MessageReader = Pick<Reader, 'version' | 'read'>;

/**
 * The full reader. Where its model is missing or damaged it fails at every message, so that the watch answers
 * protectively instead of reading with half of what it has, and `/health` says so.
 */
export async function composeMessageReader(load = composeRiskModel): Promise<MessageReader> {
  try {
    return createReader({ model: await load() });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    console.error(`${error.message} Until then every message is answered with help, and no story goes on.`);
    return {
      version: error.code,
      read() {
        throw error;
      },
    };
  }
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
