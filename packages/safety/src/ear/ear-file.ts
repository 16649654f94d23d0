import { z } from 'zod';
import { damagedFile, type FileKind, foreignFile, openFile, sealFile } from '../model/sealed-file.ts';

/** The head of an ear file: which encoder it changes, how its numbers lie, and where they come from. */
const earHeaderSchema = z.strictObject({
  version: z.string().regex(/^ear-[a-z0-9]+$/),
  /** The `id` of the encoder as it was delivered, its licence, and the hash of its weights. */
  base: z.strictObject({ id: z.string(), licence: z.string(), sha256: z.string() }),
  /** Matrices: one step for each column, one byte for each number. */
  parameters: z.array(
    z.strictObject({ name: z.string(), rows: z.int().min(1), columns: z.int().min(1).max(65_536) }),
  ),
  /** Options, data and measurements, for whoever wants to know; the reader does not use them. */
  provenance: z.record(z.string(), z.json()),
});
export type EarHeader = z.infer<typeof earHeaderSchema>;

/** What one part of the encoder learnt: so many of its column's steps are added to each of its numbers. */
export interface EarPart {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly steps: Float32Array;
  /** Row by row. */
  readonly units: Int8Array;
}

/** An ear file taken apart. */
export interface EarFile {
  readonly header: Omit<EarHeader, 'parameters'>;
  /** What is heard of a message by itself, and, under names that begin with `ofScenes`, what differs where it is heard in its scene. */
  readonly parts: readonly EarPart[];
}

/** What the names of those parts begin with that only count where a message is heard in its scene. */
export const ofScenes = 'scenes.';

/** The numbers that a part adds, in memory that the encoder's thread sees, too: they are many, and need not be there twice. */
export function changeOf({ columns, steps, units }: EarPart): Float32Array {
  const values = new Float32Array(new SharedArrayBuffer(units.length * Float32Array.BYTES_PER_ELEMENT));
  for (const [at, unit] of units.entries()) values[at] = unit * (steps[at % columns] ?? 0);
  return values;
}

const kind: FileKind = { name: 'ear.bin', magic: 'LLEM', training: 'ear', format: 3 };

/** The bytes of an ear file; the same changes give the same bytes. */
export function encodeEar({ header, parts }: EarFile): Uint8Array {
  const body = new Uint8Array(parts.reduce((length, part) => length + lengthOf(part), 0));
  const view = new DataView(body.buffer);
  let from = 0;
  for (const { steps, units } of parts) {
    for (const [at, step] of steps.entries()) view.setFloat32(from + 4 * at, step, true);
    body.set(new Uint8Array(units.buffer, units.byteOffset, units.length), from + 4 * steps.length);
    from += 4 * steps.length + units.length;
  }
  const parameters = parts.map(({ name, rows, columns }) => ({ name, rows, columns }));
  return sealFile(kind, { ...header, parameters } satisfies EarHeader, body);
}

/** Takes an ear file apart. @throws ModelError when bytes are missing or changed, or another version wrote it */
export function decodeEar(bytes: Uint8Array): EarFile {
  const { header: read, body } = openFile(kind, bytes);
  const parsed = earHeaderSchema.safeParse(read);
  if (!parsed.success) throw foreignFile(kind, 'Its header is not one that this reader knows.', parsed.error);
  const { parameters, ...header } = parsed.data;
  const length = parameters.reduce((sum, parameter) => sum + lengthOf(parameter), 0);
  if (body.length !== length) {
    throw damagedFile(kind, `It has ${body.length} bytes of changes; its header speaks of ${length}.`);
  }
  const view = new DataView(body.buffer);
  let from = 0;
  const parts = parameters.map((parameter): EarPart => {
    const { rows, columns } = parameter;
    const start = from;
    const units = start + 4 * columns;
    from += lengthOf(parameter);
    return {
      ...parameter,
      steps: Float32Array.from({ length: columns }, (_, at) => view.getFloat32(start + 4 * at, true)),
      units: new Int8Array(body.slice(units, units + rows * columns).buffer),
    };
  });
  return { header, parts };
}

function lengthOf({ rows, columns }: Pick<EarPart, 'rows' | 'columns'>): number {
  return 4 * columns + rows * columns;
}
