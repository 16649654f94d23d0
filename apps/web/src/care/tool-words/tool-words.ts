import type { PlanState } from '../../plan/plan-state.ts';

/** What the page itself says around the exercises and the plan, in one language. Their own words come with them. */
export interface ToolWords {
  readonly breathe: Readonly<
    Record<
      | 'begin'
      | 'again'
      | 'pause'
      | 'goOn'
      | 'stop'
      | 'ground'
      | 'pace'
      | 'length'
      | 'aloud'
      | 'begun'
      | 'paused',
      string
    >
  > & { readonly patterns: Readonly<Record<'slow' | 'shorter' | 'held', string>> };
  readonly ground: Readonly<
    Record<'title' | 'which' | 'begin' | 'next' | 'back' | 'end' | 'done' | 'again', string>
  > & { readonly step: (at: number, of: number) => string };
  readonly plan: Readonly<
    Record<
      | 'private'
      | 'privateWithCopy'
      | 'keepCopy'
      | 'keepCopyMeans'
      | 'nothingYet'
      | 'retry'
      | 'write'
      | 'add'
      | 'suggested'
      | 'print'
      | 'asPage'
      | 'html'
      | 'markdown'
      | 'remove'
      | 'removeTitle'
      | 'removeWarning'
      | 'removeYes'
      | 'cancel',
      string
    >
  > &
    Readonly<Record<'addTo' | 'up' | 'down' | 'removeEntry', (name: string) => string>> & {
      readonly status: Readonly<Record<PlanState['status'], string>>;
      /** Around two versions of one plan. */
      readonly conflict: Readonly<
        Record<'title' | 'lead' | 'mine' | 'theirs' | 'empty' | 'both' | 'keepMine' | 'keepTheirs', string>
      >;
    };
}
