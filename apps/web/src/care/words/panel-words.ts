import type { AlertState } from '@lamplight/contracts';

/** What the page itself says around words of care, in one language. Static, like everything that care says. */
export interface PanelWords {
  /** What the panel is called for a screen reader. */
  readonly panel: string;
  readonly people: string;
  /** Asked where it is not known whose numbers are meant. */
  readonly country: string;
  readonly countryNotNow: string;
  readonly call: (number: string) => string;
  readonly text: (number: string) => string;
  /** Back after a pause. */
  readonly back: string;
  /** Back after a stop: first how the story stands, then the story. */
  readonly backGently: string;
  readonly leave: string;
  readonly tools: string;
  readonly tool: Readonly<Record<'plan' | 'breathe' | 'ground', string>>;
  /** What became of telling somebody; `name` is whoever answered. */
  readonly told: Readonly<Record<Exclude<AlertState, 'acknowledged' | 'acting' | 'closed'>, string>> & {
    readonly acknowledged: (name: string) => string;
    readonly acting: (name: string) => string;
    readonly closed: (name: string) => string;
    /** Whoever answered without a name that may be shown. */
    readonly somebody: string;
    /** While nothing is known yet. */
    readonly asking: string;
    /** While the server does not say. */
    readonly unknown: string;
  };
  readonly toldTitle: string;
  readonly numbersShown: string;
  /** Between care and the story; what the story itself says stays in its own language. */
  readonly gentle: {
    readonly title: string;
    readonly waited: string;
    readonly anytime: string;
    readonly goOn: string;
    readonly breathe: string;
    readonly limits: string;
    readonly notYet: string;
  };
  /** What "I need help now" says where the server does not answer: true anywhere. */
  readonly fallback: {
    readonly title: string;
    readonly paragraphs: readonly string[];
    /** The name of the emergency number, where it is not known which country it is. */
    readonly emergencyIn: Readonly<Record<'EU' | 'US' | 'GB' | 'AU' | 'NZ', string>>;
    readonly directory: string;
  };
}
