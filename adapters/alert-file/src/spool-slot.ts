import { createHash } from 'node:crypto';
import { type Alert, alertSchema } from '@lamplight/contracts';

/** As large as the pieces in which disks write: a slot is written whole or not at all. */
export const slotBytes = 4096;

const mark = Buffer.from('LAMP');
const checksumBytes = 16;
const headBytes = mark.length + 4 + checksumBytes;
const mostText = slotBytes - headBytes;

/** A slot with an alert: mark, length, checksum, JSON, zeros. Of too many rule ids only the first are kept. */
export function fullSlot(alert: Alert): Buffer {
  const reasons = [...alert.reasons];
  let text = Buffer.from(JSON.stringify(alert));
  while (text.length > mostText && reasons.length > 0) {
    reasons.pop();
    text = Buffer.from(JSON.stringify({ ...alert, reasons }));
  }
  if (text.length > mostText) throw new RangeError(`An alert of ${text.length} bytes fits in no slot.`);
  const slot = Buffer.alloc(slotBytes);
  mark.copy(slot);
  slot.writeUInt32LE(text.length, mark.length);
  checksumOf(text).copy(slot, mark.length + 4);
  text.copy(slot, headBytes);
  return slot;
}

/** The alert in a slot; `undefined` when it is empty or was not written whole. */
export function alertIn(slot: Buffer): Alert | undefined {
  if (slot.length < slotBytes || !slot.subarray(0, mark.length).equals(mark)) return undefined;
  const length = slot.readUInt32LE(mark.length);
  if (length > mostText) return undefined;
  const text = slot.subarray(headBytes, headBytes + length);
  if (!slot.subarray(mark.length + 4, headBytes).equals(checksumOf(text))) return undefined;
  const read = alertSchema.safeParse(JSON.parse(text.toString()));
  return read.success ? read.data : undefined;
}

function checksumOf(text: Buffer): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, checksumBytes);
}
