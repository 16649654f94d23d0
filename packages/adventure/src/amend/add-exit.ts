import { isMap, parseDocument } from 'yaml';

/** A way that leads out of a place. */
export interface NewExit {
  /** The place it leads out of, by id. */
  readonly from: string;
  readonly direction: string;
  /** The place it leads to, by id. */
  readonly to: string;
}

/**
 * The file in which a place is written, with one more exit; comments and all else stay as they are.
 *
 * @returns its path and its text, or `null` where no file has the place, or the place has an exit there already
 */
export function addExit(
  files: ReadonlyMap<string, string>,
  { from, direction, to }: NewExit,
): { readonly path: string; readonly text: string } | null {
  for (const [path, text] of files) {
    if (!/\.ya?ml$/.test(path)) continue;
    const document = parseDocument(text, { logLevel: 'error' });
    if (document.errors.length > 0 || !isMap(document.getIn(['places', from]))) continue;
    const exits = ['places', from, 'exits'];
    if (document.hasIn([...exits, direction])) return null;
    if (!isMap(document.getIn(exits))) document.setIn(exits, document.createNode({ [direction]: to }));
    else document.setIn([...exits, direction], to);
    return { path, text: document.toString({ lineWidth: 0 }) };
  }
  return null;
}
