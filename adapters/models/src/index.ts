export { createLanguageModels } from './create-language-models.ts';
export { knownModel } from './known-model.ts';
export {
  modelEfforts,
  type ModelEffort,
  type ModelProtocol,
  modelProtocols,
  type ModelSettings,
} from './model-settings.ts';
