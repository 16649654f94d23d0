import { closeSync, fdatasyncSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import type { AlertSpool } from '@lamplight/escalation';
import { alertIn, fullSlot, slotBytes } from './spool-slot.ts';

export interface AlertSpoolOptions {
  readonly path: string;
  /** How many alerts it holds; 64 by default, which takes 256 KB. */
  readonly slots?: number;
  /** Is told why an alert was not kept. */
  readonly report: (error: unknown) => void;
}

/** A spool that holds its file open; disposing closes it. */
export interface OpenAlertSpool extends AlertSpool, Disposable {}

/**
 * Opens a spool whose whole file is written when it is made, while there is room: later only its own bytes are
 * overwritten, which needs none. (Not so on file systems that never overwrite, such as btrfs and ZFS.)
 *
 * @throws the error of the system when the file cannot be made
 */
export function createAlertSpool({ path, slots = 64, report }: AlertSpoolOptions): OpenAlertSpool {
  const file = openSpool(path, slots * slotBytes);
  const contents = Array.from({ length: slots }, (_, index) => alertIn(readSlot(file, index)));

  function put(index: number, slot: Buffer): void {
    const written = writeSync(file, slot, 0, slotBytes, index * slotBytes);
    if (written < slotBytes) throw new Error(`Only ${written} bytes of a slot were written.`);
    fdatasyncSync(file);
  }

  return {
    keep(alert) {
      if (contents.some((one) => one?.id === alert.id)) return true;
      const free = contents.indexOf(undefined);
      if (free === -1) {
        report(new Error('The spool of alerts is full.'));
        return false;
      }
      try {
        put(free, fullSlot(alert));
      } catch (error) {
        report(error);
        return false;
      }
      contents[free] = alert;
      return true;
    },
    kept: () => contents.filter((alert) => alert !== undefined),
    release(id) {
      for (const [index, alert] of contents.entries()) {
        if (alert?.id !== id) continue;
        contents[index] = undefined;
        try {
          put(index, Buffer.alloc(slotBytes));
        } catch (error) {
          // Then it is found again after the next start, and known to the book by its id.
          report(error);
        }
      }
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}

function openSpool(path: string, size: number): number {
  const file = openOrMake(path);
  const { size: before } = fstatSync(file);
  if (before < size) {
    writeSync(file, Buffer.alloc(size - before), 0, size - before, before);
    fsyncSync(file);
  }
  return file;
}

/** Opens what is there, or makes it for this user's eyes only. */
function openOrMake(path: string): number {
  try {
    return openSync(path, 'r+');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    return openSync(path, 'wx+', 0o600);
  }
}

function readSlot(file: number, index: number): Buffer {
  const slot = Buffer.alloc(slotBytes);
  readSync(file, slot, 0, slotBytes, index * slotBytes);
  return slot;
}
