import { installDebianPackages } from './debian-packages.ts';
import { findProgram } from './find-program.ts';

/** The programs that judge what we write for them, and which package of Debian brings each. */
const packageOf = { promtool: 'prometheus', dot: 'graphviz' } as const;

type ServiceProgram = keyof typeof packageOf;

/** What to do where one of them is missing and may not be installed. */
export const serviceAdvice =
  'Debian and Ubuntu: sudo apt-get install --no-install-recommends prometheus graphviz; ' +
  'Fedora: sudo dnf install golang-github-prometheus graphviz; macOS: brew install prometheus graphviz.';

/** Which programs are missing; on Debian, as root, they are installed first. `INSTALL_SERVICES=never` prevents that. */
export async function ensureServicePrograms(): Promise<readonly string[]> {
  const missing = missingPrograms();
  if (missing.length === 0) return [];
  const packages = missing.map((name) => packageOf[name]);
  await installDebianPackages(packages, 'the tests with services', 'INSTALL_SERVICES');
  return missingPrograms();
}

function missingPrograms(): readonly ServiceProgram[] {
  const programs: readonly ServiceProgram[] = ['promtool', 'dot'];
  return programs.filter((name) => findProgram([name]) === undefined);
}
