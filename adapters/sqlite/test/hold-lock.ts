import { lockFolder } from '@lamplight/adapter-sqlite/lock';

/** Locks the folder it is given and keeps it until it is killed. */
const [folder = ''] = process.argv.slice(2);
// Nothing refers to the lock from here on, so that a collected one would be noticed.
lockFolder(folder);
globalThis.gc?.();
process.stdout.write('locked\n');
setInterval(() => undefined, 60_000);
