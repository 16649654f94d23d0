import { UsageError } from '../arguments.ts';

const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 64;

/**
 * The name of an adventure's folder, which is its id in addresses and commands.
 *
 * @throws UsageError that says what a name is made of, with the nearest one
 */
export function adventureName(written: string): string {
  if (isName.test(written) && written.length <= longest) return written;
  const near = nearest(written);
  const proposal = near === '' ? 'such as my-story' : `such as ${near}`;
  throw new UsageError(
    `"${written}" cannot be the name of an adventure. ` +
      `A name has lower-case letters a to z, digits and single hyphens, at most ${longest}: ${proposal}. ` +
      'The title may be anything: --title "…".',
  );
}

/** `salt-road` is “Salt Road” until its author says otherwise. */
export function titleFor(name: string): string {
  return name
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

function nearest(written: string): string {
  const plain = written.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}
