import type { ModelProvider } from './model-provider.ts';
import { sentInTheClear } from './sent-in-the-clear.ts';

/** Where a provider is; `null` where only the operator knows it and did not say. */
export function addressOf(
  { url, urlName }: ModelProvider,
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  const said = variables[urlName]?.trim();
  if (said === undefined) return url;
  // People name a server; all of those that are named by a variable have their interface under /v1.
  const { pathname } = new URL(said);
  return pathname === '/' ? `${said.replace(/\/+$/, '')}/v1` : said;
}

/** What is wrong with an address that sends words and keys, one line or none. */
export function clearTextOf(address: string, name: string, allowHttp: boolean): string[] {
  const { username, password, search, hash } = new URL(address);
  if (username !== '' || password !== '') {
    return [`${name}: has a name or a password in its address. Set the key in its variable`];
  }
  if (search !== '' || hash !== '') {
    return [`${name}: has a ? or # in it, behind which nothing can be added. Leave that part out`];
  }
  if (allowHttp || !sentInTheClear(address)) return [];
  return [
    `${name}: would send what players write over the network for everybody to read. ` +
      'Use https, or set VOICE_ALLOW_HTTP=1 if that network is your own',
  ];
}
