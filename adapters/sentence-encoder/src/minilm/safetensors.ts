/** A tensor of a file: its numbers, and how they lie. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly values: Float16Array<ArrayBuffer>;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  /** From where to where it reaches, behind the header. */
  readonly data_offsets: readonly [number, number];
}

/**
 * Opens a file in the safetensors format: eight bytes with the length of a header in JSON, the header, the numbers.
 *
 * @returns the tensor of a name; throws where there is none, or where its numbers have not 16 bits
 */
export function openSafetensors(bytes: Uint8Array): (name: string) => StoredTensor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = 8 + Number(view.getBigUint64(0, true));
  const header: Readonly<Record<string, Entry>> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, start)),
  );
  return (name) => {
    const entry = header[name];
    if (entry === undefined) throw new Error(`The encoder has no weights "${name}".`);
    const { dtype, shape, data_offsets: offsets } = entry;
    if (dtype !== 'F16') throw new Error(`The weights "${name}" are ${dtype}, and F16 was expected.`);
    const [from, to] = offsets;
    return {
      shape,
      values: new Float16Array(Uint8Array.from(bytes.subarray(start + from, start + to)).buffer),
    };
  };
}
