/** What an agent can be asked for: a name, and the types of what it takes and gives. */
export interface Capability<Input, Output> {
  readonly name: string;
  /** Never there: it ties the types to the name. */
  readonly types?: (input: Input) => Output;
}

export function capability<Input, Output>(name: string): Capability<Input, Output> {
  return { name };
}
