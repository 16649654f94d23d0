export type { Remembered } from './memory/remembered.ts';
export type { Attempted, SentPart } from './tell/attempted.ts';
export type { Gate, Released } from './tell/gate.ts';
export type { Narrator, TellingAsk, TellingPart, TellingPurpose } from './tell/narrator.ts';
export type { TruthCheck, Verdict } from './tell/truth-check.ts';
export type { Present, SceneView, Speaker } from './view/scene-view.ts';
