import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.ts';

/**
 * Asks Debian for packages of its own, where that takes no more than asking: Debian itself, as root. On Ubuntu some of
 * the same names only point to a snap, which root in a container cannot use.
 *
 * @param veto the variable that leaves the system as it is when it says `never`
 */
export async function installDebianPackages(
  names: readonly string[],
  what: string,
  veto: string,
): Promise<void> {
  const may = process.env[veto] !== 'never' && process.getuid?.() === 0 && isDebian();
  if (!may) return;
  console.log(`Installing Debian's ${names.join(' and ')} for ${what} (${veto}=never prevents this) …`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  const isKnown = (await run('apt-get', ['update', '-qq'], quietly)) === 0;
  if (isKnown) await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...names], quietly);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
