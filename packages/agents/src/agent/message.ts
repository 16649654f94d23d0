/** What a workflow tells an agent. */
export interface Message<Body> {
  readonly id: string;
  /** The workflow's step that asks. */
  readonly from: string;
  /** The agent that was found. */
  readonly to: string;
  /** What it is asked for. */
  readonly about: string;
  readonly body: Body;
}
