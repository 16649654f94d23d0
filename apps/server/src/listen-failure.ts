/** The server cannot listen where it should; the message names the variable that says where. */
class ListenError extends Error {
  readonly code = 'server/cannot-listen';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ListenError';
  }
}

/** Says what an error of the network means for whoever started the server. */
export function listenFailure(error: unknown, host: string, port: number): unknown {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const wrong = typeof code === 'string' ? sentence(code, host, port) : undefined;
  return wrong === undefined ? error : new ListenError(wrong, { cause: error });
}

function sentence(code: string, host: string, port: number): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Another program listens on port ${port} already. Stop it, or set PORT to another number (0 takes any).`;
    case 'EACCES':
      return `This user may not listen on port ${port}. Set PORT to a number from 1024 to 65535.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address "${host}". Set HOST to one that it has, or leave HOST out.`;
    default:
      return undefined;
  }
}
