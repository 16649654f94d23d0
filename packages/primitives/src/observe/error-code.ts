const isCode = /^[\w./-]{1,64}$/;

/**
 * What an error is called where people look for it: its code, else its class. Never its message, which may quote what
 * a step was given.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && isCode.test(code) ? code : errorType(error);
}

/** The class of an error. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown';
  return isCode.test(error.name) ? error.name : 'Error';
}
