import { GatewayError } from '../problem.ts';
import type { OperatorKey } from './operator-key.ts';

/**
 * Lets whoever runs the installation pass.
 *
 * @param authorization the header in which programs show the key
 * @throws GatewayError `gateway/not-the-operator`
 */
export function askForOperator(key: OperatorKey, authorization = ''): void {
  const [, offered = ''] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  if (key.holds(offered)) return;
  throw new GatewayError({
    status: 401,
    code: 'gateway/not-the-operator',
    detail:
      'Send the key of the file watch.key in the data folder: "authorization: Bearer <key>". This is for whoever runs the installation.',
    headers: { 'www-authenticate': 'Bearer' },
  });
}
