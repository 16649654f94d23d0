import type { Rule } from '../source-file.ts';
import { packagesUseNothingAmbient } from './ambient.ts';
import { onlyComposeWires } from './composition.ts';
import { importsAreDeclared } from './declared-imports.ts';
import { onlyConfigReadsTheEnvironment } from './environment.ts';
import { documentsLeadSomewhere } from './document-paths.ts';
import { featuresAreListed } from './feature-folders.ts';
import { filesStayShort } from './file-budgets.ts';
import { filesNameTheirIdea } from './file-names.ts';
import { onlyFrontDoors } from './front-doors.ts';
import { exportsAreNamed } from './named-exports.ts';
import { onlyAdaptersTouch } from './outside-imports.ts';
import { ringsAreKept } from './rings.ts';
import { rootStaysTidy } from './root-documents.ts';
import { proseIsScreened } from './screened-prose.ts';

/** Every rule, under the sentence it keeps true. */
export const everyRule: Readonly<Record<string, Rule>> = {
  'imports go inward through the rings': ringsAreKept,
  'every import is declared by the workspace that makes it': importsAreDeclared,
  'workspaces are entered through their index alone': onlyFrontDoors,
  'only adapters touch the outside': onlyAdaptersTouch,
  'only compose.ts creates adapters': onlyComposeWires,
  'only config.ts reads the environment': onlyConfigReadsTheEnvironment,
  'packages use no ambient time, luck, ids or network': packagesUseNothingAmbient,
  'exports are named and syntax can be stripped': exportsAreNamed,
  'file names are in kebab-case and name an idea': filesNameTheirIdea,
  'files keep to their budgets': filesStayShort,
  'the root holds four documents': rootStaysTidy,
  'documents lead to what is there': documentsLeadSomewhere,
  'prose leaves play only after it was screened': proseIsScreened,
  'every feature of the world is listed': featuresAreListed,
};
