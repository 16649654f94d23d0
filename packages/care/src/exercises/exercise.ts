/** One step of an exercise. */
export interface ExerciseStep {
  readonly title: string;
  readonly text: string;
}

/** Something small to do when it is too much, step by step and at one's own speed. */
export interface Exercise {
  readonly id: string;
  readonly title: string;
  /** What it is for, and that it may be left at any time. */
  readonly introduction: string;
  readonly steps: readonly ExerciseStep[];
  readonly ending: string;
}
