/** An agent cannot be asked, or cannot go on. */
export class AgentError extends Error {
  /**
   * - `name-taken`: another agent has this name
   * - `unknown`: no agent has this name
   * - `wrong-state`: it cannot be started, drained or retired now
   * - `nobody`: no agent that works can do what is asked
   * - `too-many-calls`: it asked a model as often as it may
   */
  readonly code: `agents/${AgentFault}`;
  readonly retryable = false;

  constructor(code: AgentError['code'], message: string) {
    super(message);
    this.name = 'AgentError';
    this.code = code;
  }
}

type AgentFault = 'name-taken' | 'unknown' | 'wrong-state' | 'nobody' | 'too-many-calls';
