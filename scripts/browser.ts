import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian-packages.ts';
import { findProgram } from './find-program.ts';

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
  return findProgram(names) ?? elsewhere.find(existsSync);
}

/**
 * Finds a browser or, where that takes no more than asking the system for its own package (Debian, as root),
 * installs one. `INSTALL_BROWSER=never` leaves the system as it is.
 */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  await installDebianPackages(['chromium'], 'the browser tests', 'INSTALL_BROWSER');
  return findBrowser();
}
