/**
 * Whether an error is a mistake in the code, which trying again only repeats: a `TypeError`, `ReferenceError`,
 * `SyntaxError` or `RangeError`, or a failed assertion. `fetch` throws a `TypeError` when the network fails; that one
 * has the error of the system as its cause, and is none of ours.
 */
export function isProgrammingError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TypeError) return !isOfTheNetwork(error.cause);
  if (error instanceof ReferenceError || error instanceof SyntaxError || error instanceof RangeError)
    return true;
  return error.name === 'AssertionError';
}

/** The codes of the system (`ECONNRESET`, `EAI_AGAIN`), of Node's HTTP client and of its parser. */
const networkCode = /^(?:E(?!RR_)[A-Z\d_]+|UND_ERR_(?!INVALID_ARG|ABORTED)[A-Z\d_]+|HPE_[A-Z\d_]+)$/;

function isOfTheNetwork(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return false;
  return typeof cause.code === 'string' && networkCode.test(cause.code);
}
