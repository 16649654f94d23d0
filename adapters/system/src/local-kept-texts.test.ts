import { keptTextsConformance } from '../../../testing/kept-texts-conformance.ts';
import { localKeptTexts } from './index.ts';

keptTextsConformance('this process', (most) => localKeptTexts(most));
