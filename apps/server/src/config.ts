import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { issueWords } from '@lamplight/contracts/issue-words';
import type { ShareRates } from '@lamplight/gateway';
import type { VoiceLimits } from '@lamplight/play';
import { z } from 'zod';
import { type EscalationConfig, readEscalationConfig } from './escalation-config.ts';
import { type ModelConfig, readModels } from './models-config.ts';
import { readSecondOpinion, type SecondOpinionConfig } from './second-opinion-config.ts';
import { readTelemetryConfig, type TelemetryConfig } from './telemetry-config.ts';
import { readVoiceBudget } from './voice-budget-config.ts';
import { readVoiceKeeping, type VoiceKeeping } from './voice-keeping-config.ts';

/**
 * What an operator can set; everything has a default. The file takes no values from the packages that it sets, which
 * would be loaded before it is known whether they are needed: what is usual with them, they know themselves.
 */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where sessions and keys are kept. */
  readonly dataFolder: string;
  /** The folder whose folders are the adventures. */
  readonly adventuresFolder: string;
  /** ISO 3166 alpha-2 code of the country whose help lines are shown first. */
  readonly country: string | undefined;
  /** A file with the operator's own places to turn to, as JSON. */
  readonly resourcesFile: string | undefined;
  /** Whether the watch hears the sense of sentences besides their words; it takes about 220 MB of memory. */
  readonly sentenceEncoder: boolean;
  /** Who reads what the offline reader is unsure of; nobody unless it is named. */
  readonly secondOpinion: SecondOpinionConfig | undefined;
  /** The models that may lend the story their voice; none unless the operator names one. */
  readonly models: readonly ModelConfig[];
  /** What may be spent on them, as far as the operator said it. */
  readonly voiceLimits: Partial<VoiceLimits>;
  /** How long what they wrote for everybody is kept. */
  readonly voiceKeeping: VoiceKeeping;
  /** Names under which this server is known besides the loopback names. */
  readonly hosts: readonly string[];
  /** Whether the outside reaches this server over HTTPS. */
  readonly secure: boolean;
  /** How much one player, or one address, may ask for, as far as the operator said it. */
  readonly shares: ShareRates;
  /** The header in which a proxy says whose request it hands on, in lower case; none where there is no proxy. */
  readonly addressHeader: string | undefined;
  /** Who is told when the watch finds that a person should be. */
  readonly escalation: EscalationConfig;
  /** What the operator wants to see of the server; nothing but a few sentences unless it is named. */
  readonly telemetry: TelemetryConfig;
}

/** The environment says something that cannot be done; the message names the variable and what would be right. */
export class ConfigError extends Error {
  readonly code = 'config/invalid';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConfigError';
  }
}

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const yes = z.stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] });

const perSecond = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, 'must be a whole number, so many a second; 0 for no limit')
  .transform(Number)
  .optional();

const environment = z.object({
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a whole number from 0 to 65535')
    .default(8000),
  DATA_DIR: z.string().trim().min(1).default(fromRoot('data')),
  ADVENTURES_DIR: z.string().trim().min(1).default(fromRoot('adventures')),
  COUNTRY: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'must be a country code of two letters, such as GB')
    .transform((code) => code.toUpperCase())
    .optional(),
  RESOURCES_FILE: z.string().trim().min(1).optional(),
  SENTENCE_ENCODER: yes.default(true),
  ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  PLAYER_RATE: perSecond,
  NEW_PLAYER_RATE: perSecond,
  ADDRESS_HEADER: z
    .string()
    .trim()
    .regex(/^[A-Za-z][A-Za-z-]{0,63}$/, 'must be the name of a header, such as X-Forwarded-For')
    .transform((name) => name.toLowerCase())
    .optional(),
  HTTPS: yes.default(false),
  ALLOW_OPEN: yes.default(false),
});

/**
 * Reads the configuration.
 *
 * @param variables the environment; that of the process by default
 * @throws ConfigError when a variable makes no sense, or when strangers could play without accounts and nobody said
 * that they may
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  // A variable that is empty says nothing, just like one that is not there.
  const said = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = environment.safeParse(said);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`);
    throw new ConfigError(`The environment is not right:\n${wrong.join('\n')}`);
  }
  const { HOST, PORT, DATA_DIR, ADVENTURES_DIR, COUNTRY, ALLOWED_HOSTS, HTTPS, ALLOW_OPEN } = read.data;
  const { PLAYER_RATE, NEW_PLAYER_RATE } = read.data;
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  const opinion = readSecondOpinion(said, readFile);
  if (!opinion.ok) throw new ConfigError(`The environment is not right:\n${opinion.wrong.join('\n')}`);
  const voice = readModels(said, readFile);
  if (!voice.ok) throw new ConfigError(`The environment is not right:\n${voice.wrong.join('\n')}`);
  const budget = readVoiceBudget(said);
  if (!budget.ok) throw new ConfigError(`The environment is not right:\n${budget.wrong.join('\n')}`);
  const keeping = readVoiceKeeping(said);
  if (!keeping.ok) throw new ConfigError(`The environment is not right:\n${keeping.wrong.join('\n')}`);
  const watching = readTelemetryConfig(said);
  if (!watching.ok) throw new ConfigError(`The environment is not right:\n${watching.wrong.join('\n')}`);
  if (!isLoopback(HOST) && !ALLOW_OPEN) {
    throw new ConfigError(
      `HOST=${HOST} would let everybody on the network play here, and there are no accounts yet. ` +
        'Leave HOST out to listen on this machine only, or set ALLOW_OPEN=1 if that is what you want.',
    );
  }
  return {
    host: HOST,
    port: PORT,
    dataFolder: DATA_DIR,
    adventuresFolder: ADVENTURES_DIR,
    country: COUNTRY,
    resourcesFile: read.data.RESOURCES_FILE,
    sentenceEncoder: read.data.SENTENCE_ENCODER,
    secondOpinion: opinion.secondOpinion,
    models: voice.models,
    voiceLimits: budget.limits,
    voiceKeeping: keeping.keeping,
    hosts: ALLOWED_HOSTS,
    secure: HTTPS,
    shares: {
      ...(PLAYER_RATE !== undefined && { player: PLAYER_RATE }),
      ...(NEW_PLAYER_RATE !== undefined && { newPlayers: NEW_PLAYER_RATE }),
    },
    addressHeader: read.data.ADDRESS_HEADER,
    escalation: readEscalationConfig(said, { dataFolder: DATA_DIR, port: PORT }),
    telemetry: watching.telemetry,
  };
}

function isLoopback(host: string): boolean {
  return host.toLowerCase() === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
