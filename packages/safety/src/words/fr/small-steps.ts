export const grounding: readonly [string, string] = [
  'Si c’est trop en ce moment : sens le sol sous tes pieds, et souffle lentement.',
  'Une petite chose qui peut aider : nomme cinq choses que tu vois, puis bois une gorgée d’eau.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Tu vois ici qui appeler. Si tu as un plan de sécurité, c’est le bon moment pour l’ouvrir.',
  'Ici, tu vois qui appeler. Ton plan de sécurité est à un pas : tu peux l’ouvrir, ou en commencer un.',
];
