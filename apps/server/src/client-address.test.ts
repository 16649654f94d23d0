import { type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (headers: IncomingMessage['headers'], remoteAddress?: string) =>
  ({ headers, socket: { remoteAddress } }) as Pick<IncomingMessage, 'headers' | 'socket'>;

test('without a proxy an address is that of the connection, whatever the client says', () => {
  expect(clientAddress(from({ 'x-forwarded-for': '1.2.3.4' }, '9.9.9.9'), undefined)).toBe('9.9.9.9');
  expect(clientAddress(from({}), undefined)).toBeUndefined();
});

test('behind a proxy it is the last that the header names, because the client may have written the others', () => {
  const header = 'x-forwarded-for';
  expect(clientAddress(from({ [header]: '6.6.6.6, 1.2.3.4' }, '127.0.0.1'), header)).toBe('1.2.3.4');
  expect(clientAddress(from({ 'x-real-ip': ' 2001:db8::1 ' }, '127.0.0.1'), 'x-real-ip')).toBe('2001:db8::1');
  expect(clientAddress(from({}, '127.0.0.1'), header)).toBe('127.0.0.1');
});
