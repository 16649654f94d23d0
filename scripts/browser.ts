import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to do where no browser was found and none may be installed. */
export const browserAdvice =
  'Install Chromium (Debian and Ubuntu: sudo apt-get install chromium; Fedora: sudo dnf install chromium; ' +
  'macOS: brew install --cask chromium), or set CHROMIUM_PATH to a Chrome or Edge that is already there.';

/** The path of this system's Chromium, Chrome or Edge; `CHROMIUM_PATH` goes before all of them. */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere].find(
    existsSync,
  );
}

/**
 * Finds a browser or, where that takes no more than asking the system for its own package (Debian, as root),
 * installs one. `INSTALL_BROWSER=never` leaves the system as it is.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined || !mayInstall()) return found;
  console.log("Installing Debian's chromium for the browser tests (INSTALL_BROWSER=never prevents this) …");
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  const isKnown = (await run('apt-get', ['update', '-qq'], quietly)) === 0;
  if (isKnown) await run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], quietly);
  return findBrowser();
}

function mayInstall(): boolean {
  return process.env['INSTALL_BROWSER'] !== 'never' && process.getuid?.() === 0 && isDebian();
}

/** Debian itself: on Ubuntu the package of that name only points to a snap, which root in a container cannot use. */
function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
