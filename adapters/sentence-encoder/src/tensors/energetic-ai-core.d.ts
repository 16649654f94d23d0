// The library's own types come from a package that it does not bring along; this is what is used of it.
declare module '@energetic-ai/core' {
  /** Numbers in the memory of the library, until they are disposed of. */
  export interface Tensor {
    readonly shape: readonly number[];
    dataSync(): Float32Array<ArrayBuffer>;
  }

  /** A step, and how its inputs change the loss, in their order, by how its output does. */
  export interface Step {
    readonly value: Tensor;
    gradFunc(slope: Tensor, saved: Tensor[]): Tensor[];
  }
  /** Only what is saved is there on the way back. */
  export type Save = (saved: Tensor[]) => void;

  type Unary = (a: Tensor) => Tensor;
  type Binary = (a: Tensor, b: Tensor) => Tensor;
  type Ternary = (a: Tensor, b: Tensor, c: Tensor) => Tensor;
  type Along = (a: Tensor, axis: number, keepsDimensions?: boolean) => Tensor;

  export const add: Binary;
  export const sub: Binary;
  export const mul: Binary;
  export const relu: Unary;
  export const rsqrt: Unary;
  export const sigmoid: Unary;
  export const softmax: Unary;
  export const softplus: Unary;
  export const square: Unary;
  export const step: Unary;
  export const mean: Along;
  export const sum: Along;
  export function concat(parts: readonly Tensor[], axis: number): Tensor;
  export function matMul(a: Tensor, b: Tensor, transposeA?: boolean, transposeB?: boolean): Tensor;
  export const fused: {
    matMul(product: { a: Tensor; b: Tensor; bias: Tensor }): Tensor;
  };
  export function reshape(a: Tensor, shape: readonly number[]): Tensor;
  export function transpose(a: Tensor, order?: readonly number[]): Tensor;
  export function split(a: Tensor, parts: number, axis: number): Tensor[];
  export function tensor(values: Float32Array, shape: readonly number[]): Tensor;
  export function tidy<T>(work: () => T): T;
  export function customGrad(forward: (a: Tensor, save: Save) => Step): Unary;
  export function customGrad(forward: (a: Tensor, b: Tensor, save: Save) => Step): Binary;
  export function customGrad(forward: (a: Tensor, b: Tensor, c: Tensor, save: Save) => Step): Ternary;
  export function valueAndGrads(
    forward: (...inputs: Tensor[]) => Tensor,
  ): (inputs: Tensor[]) => { value: Tensor; grads: Tensor[] };
  export function ready(): Promise<void>;
}
