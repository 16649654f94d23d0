export type { Present, SceneView, Speaker } from './view/scene-view.ts';
