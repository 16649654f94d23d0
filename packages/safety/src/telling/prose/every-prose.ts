import type { ProseArea } from '../prose-rule.ts';
import { abuseProse } from './abuse-prose.ts';
import { distressProse } from './distress-prose.ts';
import { drugProse } from './drug-prose.ts';
import { eatingProse } from './eating-prose.ts';
import { instructionProse } from './instruction-prose.ts';
import { medicalProse } from './medical-prose.ts';
import { outreachProse } from './outreach-prose.ts';
import { selfHarmProse } from './self-harm-prose.ts';
import { sexualProse } from './sexual-prose.ts';
import { violenceProse } from './violence-prose.ts';
import { weaponProse } from './weapon-prose.ts';

/** Everything that the gate knows of prose. The gravest stand first: the first fault found is the one that is told. */
export const everyProse: readonly ProseArea[] = [
  instructionProse,
  sexualProse,
  selfHarmProse,
  eatingProse,
  drugProse,
  weaponProse,
  medicalProse,
  abuseProse,
  outreachProse,
  distressProse,
  violenceProse,
];
