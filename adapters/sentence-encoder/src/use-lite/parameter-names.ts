const at = 'Encoder_en/KonaTransformer/Encode';
const graph = `module_apply_default/${at}`;
const whole = 'ConcatPartitions/concat';

function layer(number: 0 | 1): readonly (readonly [string, string])[] {
  const inner = `${graph}/Layer_${number}/TransformerLayer`;
  const attention = `Layer_${number}/TransformerLayer/MultiheadAttention`;
  const unrolled = `${graph}/TransformerStack/Layer_${number}/TransformerLayer/FFN`;
  return [
    ['attend.scale', `${inner}/layer_prepostprocess/layer_norm/layer_norm_scale/${whole}`],
    ['attend.bias', `${inner}/layer_prepostprocess/layer_norm/layer_norm_bias/${whole}`],
    ['attend.in.weights', `module/${at}/${attention}/qkv_transform_single/kernel/part_0`],
    ['attend.in.bias', `${graph}/${attention}/qkv_transform_single/bias/${whole}`],
    ['attend.out.weights', `module/${at}/${attention}/output_transform_single/kernel/part_0`],
    ['attend.out.bias', `${graph}/${attention}/output_transform_single/bias/${whole}`],
    ['feed.scale', `${inner}/FFN/layer_prepostprocess/layer_norm/layer_norm_scale/${whole}`],
    ['feed.bias', `${inner}/FFN/layer_prepostprocess/layer_norm/layer_norm_bias/${whole}`],
    ['feed.in.weights', `${unrolled}/conv1/Tensordot/Reshape_1`],
    ['feed.in.bias', `${inner}/FFN/conv1/bias/${whole}`],
    ['feed.out.weights', `${unrolled}/conv2/Tensordot/Reshape_1`],
    ['feed.out.bias', `${inner}/FFN/conv2/bias/${whole}`],
  ].map(([short, name]) => [`${number}.${short}`, name ?? ''] as const);
}

/**
 * What of the encoder can learn, under short names, and the names in its graph: all but the table with one vector for
 * each piece of a word, which it shares with texts of which nothing was learnt.
 */
export const parameterNames: ReadonlyMap<string, string> = new Map([
  ['widen.weights', `${graph}/Layer_0/TransformerLayer/dense/kernel/${whole}`],
  ['widen.bias', `${graph}/Layer_0/TransformerLayer/dense/bias/${whole}`],
  ...layer(0),
  ...layer(1),
  ['last.weights', 'module/Encoder_en/hidden_layers/tanh_layer_0/weights'],
  ['last.bias', 'module/Encoder_en/hidden_layers/tanh_layer_0/bias'],
]);

/** One vector for each piece of a word. */
export const piecesName = 'module/Embeddings_en';

/** How fast the waves turn that tell a piece's place. */
export const wavesName = `${graph}/TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`;
