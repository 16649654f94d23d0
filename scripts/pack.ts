import { join, resolve } from 'node:path';
import { makePublishable } from './publishable.ts';
import { root } from './root.ts';

// npm run pack -- primitives [folder]: what `npm publish` or `npm pack` is then run in.
const [name, folder] = process.argv.slice(2);
if (name === undefined) {
  console.error('Say which package of packages/ to make ready, as in: npm run pack -- primitives');
  process.exitCode = 1;
} else {
  const place = folder === undefined ? join(root, 'packages', name, 'dist') : resolve(folder);
  await makePublishable(name, place);
  console.log(`${name} is ready to be published in ${place}`);
}
