import type { z } from 'zod';
import type { Condition, Effect } from './condition.ts';
import type { Content } from '../limits/content.ts';
import type { Text } from './text.ts';

/** The schemas that authored parts are made of; handed in because conditions come from all features together. */
export interface AuthoringKit {
  readonly condition: z.ZodType<Condition>;
  readonly effects: z.ZodType<readonly Effect[]>;
  readonly text: z.ZodType<Text>;
  /** Tags: what a part of the story touches on. */
  readonly content: z.ZodType<Content>;
  /** A reference to something by id; the loader checks that it exists. */
  readonly ref: {
    readonly place: z.ZodType<string, string>;
    readonly thing: z.ZodType<string, string>;
    readonly person: z.ZodType<string, string>;
    readonly quest: z.ZodType<string, string>;
    readonly rule: z.ZodType<string, string>;
    readonly fact: z.ZodType<string, string>;
    readonly ending: z.ZodType<string, string>;
    readonly scene: z.ZodType<string, string>;
    readonly topic: z.ZodType<string, string>;
    readonly encounter: z.ZodType<string, string>;
  };
}

/** What a feature adds to the authored format: further fields of places, things, people and of the adventure. */
export interface Authored {
  readonly place?: z.ZodRawShape;
  readonly thing?: z.ZodRawShape;
  readonly person?: z.ZodRawShape;
  readonly adventure?: z.ZodRawShape;
}

/** The words of a feature: what can be asked for, what can happen, what is remembered, what can be written. */
export interface Vocabulary {
  /** Also the name of its slice of the state; written `as const`, so that the compiler knows it. */
  readonly name: string;
  /** Commands by verb. */
  readonly commands: Readonly<Record<string, z.ZodObject>>;
  /** Events by type, in the past tense. */
  readonly events: Readonly<Record<string, z.ZodObject>>;
  /** The feature's slice of the state. */
  readonly state: z.ZodObject;
  readonly authored: (kit: AuthoringKit) => Authored;
  /** What a condition's argument must be, by name. */
  readonly conditions: (kit: AuthoringKit) => Readonly<Record<string, z.ZodType>>;
  /** What an effect's argument must be, by name. */
  readonly effects: (kit: AuthoringKit) => Readonly<Record<string, z.ZodType>>;
}

export type CommandOf<V extends Vocabulary> = z.infer<V['commands'][keyof V['commands']]>;
export type EventOf<V extends Vocabulary> = z.infer<V['events'][keyof V['events']]>;
export type SliceOf<V extends Vocabulary> = z.infer<V['state']>;
