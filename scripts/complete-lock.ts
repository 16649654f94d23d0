import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Writes the packages of other platforms into `package-lock.json`. A mirror of the registry that does not carry them
 * makes npm leave them out of the lock, and then `npm ci` refuses it and other systems miss their binaries. Needed
 * after dependencies changed behind such a mirror; elsewhere there is nothing to add.
 */
const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };

for (const [place, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  if (!place.startsWith('node_modules/')) continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    const known = [`${place}/node_modules/${name}`, `node_modules/${name}`].some(
      (key) => key in lock.packages,
    );
    if (known || platform === undefined || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...(dev && { dev }), optional: true, ...platform };
    console.log(`added ${name}@${version}`);
  }
}

// In npm's own order of places, so that its next change shows as few lines as possible.
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`);

/** Which system a package of prebuilt binaries is for, as its name ends: `binding-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const [, os, cpu, variant] =
    /(?:^|[/-])(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/.exec(
      name,
    ) ?? [];
  if (os === undefined || cpu === undefined) return undefined;
  const libc =
    os === 'linux' && variant !== undefined ? (variant.startsWith('musl') ? 'musl' : 'glibc') : undefined;
  return { os: [os], cpu: [cpu], ...(libc !== undefined && { libc: [libc] }) };
}
