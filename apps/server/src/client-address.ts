import type { IncomingMessage } from 'node:http';

/**
 * The address of the one who asked: what the named header of a proxy says last, because whatever stands before that the
 * client may have written, or where it says nothing, the other end of the connection.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  header: string | undefined,
): string | undefined {
  if (header === undefined) return socket.remoteAddress;
  const said = [headers[header] ?? []].flat().join(',').split(',').at(-1)?.trim();
  return said === undefined || said === '' ? socket.remoteAddress : said;
}
