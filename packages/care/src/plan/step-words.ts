import { type PlanStepId, planStepIds } from '@lamplight/contracts';

/** A step of a safety plan as its owner is asked for it. */
export interface PlanStep {
  readonly id: PlanStepId;
  readonly title: string;
  readonly prompt: string;
}

/** What a plan is for, above its steps. */
export const planIntroduction =
  'For the times when it gets bad: what helps me, step by step. If one step is not enough, go on to the next. ' +
  'In danger, call the emergency number at once.';

const words: Readonly<Record<PlanStepId, Omit<PlanStep, 'id'>>> = {
  signs: {
    title: 'How I notice that it begins',
    prompt: 'Thoughts, moods, places or days that tell me a hard time is coming.',
  },
  coping: {
    title: 'What I can do by myself',
    prompt: 'Things that have helped before, without anybody else: a walk, music, a shower, slow breathing.',
  },
  distraction: {
    title: 'People and places that take my mind off it',
    prompt: 'Where I am among others, and whose company does me good. I need not explain anything there.',
  },
  people: {
    title: 'People I can ask for help',
    prompt: 'Those I can tell how it is, with their numbers.',
  },
  professionals: {
    title: 'Professionals and services',
    prompt: 'Doctor, therapist, crisis line, the nearest clinic: names, numbers and when they are there.',
  },
  surroundings: {
    title: 'How the place around me becomes safer',
    prompt: 'What I bring out of reach, or give to somebody to keep, and who can help me with that.',
  },
};

/**
 * The six steps in their order.
 *
 * Steps and order follow the safety planning intervention (Stanley & Brown 2012, Cognitive and Behavioral Practice
 * 19:256–264): from what one can do alone, over company, to help, and making the surroundings safer. The words are our
 * own.
 */
export const planSteps: readonly PlanStep[] = planStepIds.map((id) => ({ id, ...words[id] }));
