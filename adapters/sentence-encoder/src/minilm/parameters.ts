import type { Parameter } from './base-model.ts';
import type { Shape } from './forward.ts';
import type { StoredTensor } from './safetensors.ts';

/** How the encoder is built. */
export const encoderShape: Shape = { layers: 6, attentionHeads: 12 };

type TensorOf = (name: string) => StoredTensor;

/** Something that can learn: its short name, and how it is read from the encoder's file. */
interface NamedParameter {
  readonly short: string;
  read(tensorOf: TensorOf): Parameter;
}

/**
 * What of the encoder can learn, under short names: all but the tables with a vector for each piece of a word and for
 * each place, which it shares with texts of which nothing was learnt.
 */
export const allParameters: readonly NamedParameter[] = [
  ...evening('pieces', 'embeddings.LayerNorm'),
  ...Array.from({ length: encoderShape.layers }, (_, number) => layer(number)).flat(),
];

function layer(number: number): readonly NamedParameter[] {
  const at = `encoder.layer.${number}`;
  return [
    ...dense(
      `${number}.attend.in`,
      ['query', 'key', 'value'].map((part) => `${at}.attention.self.${part}`),
    ),
    ...dense(`${number}.attend.out`, [`${at}.attention.output.dense`]),
    ...evening(`${number}.attend`, `${at}.attention.output.LayerNorm`),
    ...dense(`${number}.feed.in`, [`${at}.intermediate.dense`]),
    ...dense(`${number}.feed.out`, [`${at}.output.dense`]),
    ...evening(`${number}.feed`, `${at}.output.LayerNorm`),
  ];
}

/** What rows are multiplied by, and a bias; several of them side by side. */
function dense(short: string, names: readonly string[]): readonly NamedParameter[] {
  return [
    {
      short: `${short}.weights`,
      read: (tensorOf) => besideEachOther(names.map((name) => tensorOf(`${name}.weight`))),
    },
    {
      short: `${short}.bias`,
      read: (tensorOf) => {
        const values = names.flatMap((name) => [...tensorOf(`${name}.bias`).values]);
        return { shape: [values.length], values: Float32Array.from(values) };
      },
    },
  ];
}

function evening(short: string, name: string): readonly NamedParameter[] {
  return [
    { short: `${short}.scale`, read: (tensorOf) => asItLies(tensorOf(`${name}.weight`)) },
    { short: `${short}.bias`, read: (tensorOf) => asItLies(tensorOf(`${name}.bias`)) },
  ];
}

function asItLies({ shape, values }: StoredTensor): Parameter {
  return { shape, values: Float32Array.from(values) };
}

/** In the file there is a row for what comes out, here there is a column for it. */
function besideEachOther(stored: readonly StoredTensor[]): Parameter {
  const [first] = stored;
  const [outs = 0, ins = 0] = first?.shape ?? [];
  const all = outs * stored.length;
  const values = new Float32Array(ins * all);
  for (const [part, { values: numbers }] of stored.entries()) {
    for (let out = 0; out < outs; out++) {
      for (let at = 0; at < ins; at++) values[at * all + part * outs + out] = numbers[out * ins + at] ?? 0;
    }
  }
  return { shape: [ins, all], values };
}
