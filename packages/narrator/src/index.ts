export type { Bounds, Changes, Named, Secret, Standing } from './truth/bounds.ts';
export { boundsOf, type BoundsAsk } from './truth/bounds-of.ts';
export { createTruth } from './truth/create-truth.ts';
export type { Truth, TruthCode, TruthRefusal, TruthVerdict } from './truth/truth.ts';
export type { Present, SceneView, Speaker } from './view/scene-view.ts';
export { type SpeakerAsk, viewScene, type ViewAsk } from './view/view-scene.ts';
