import { SetupError } from '../errors/setup-error.ts';

/**
 * A name that can be part of a path. What functions are called by accident (`bound draw`, `#roll`) is as good as any.
 *
 * @throws SetupError `primitives/name`
 */
export function readName(name: string): string {
  if (name !== '' && !/[/~]/.test(name)) return name;
  const message = `The step name ${JSON.stringify(name)} cannot be part of a path: use a text without "/" and "~".`;
  throw new SetupError('primitives/name', message);
}
