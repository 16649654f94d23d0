import type { BreathingStatus } from '../breathe/use-breathing.ts';

/** Around the breathing; its own words come with the exercise. */
export const breatheWords = {
  title: 'Breathe slowly',
  begin: 'Begin',
  again: 'Once more',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  ground: 'Grounding instead',
  pace: 'Pace',
  patterns: {
    slow: 'In for 4, out for 6',
    shorter: 'In for 3, out for 5',
    held: 'In for 4, hold for 2, out for 6',
  },
  length: 'How long',
  minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  aloud: 'Let a screen reader say each cue',
  announced: (status: BreathingStatus, ending: string, pattern: string) =>
    ({ idle: '', running: `It has begun. ${pattern}.`, paused: 'Paused.', ended: ending })[status],
} as const;

/** Around the grounding; its own words come with the exercises. */
export const groundWords = {
  title: 'Ground yourself',
  which: 'Which one?',
  begin: 'Begin',
  step: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  end: 'That was it',
  done: 'Done',
  again: 'From the beginning',
} as const;
