export const grounding: readonly [string, string] = [
  'Se adesso è troppo: senti il pavimento sotto i piedi e butta fuori l’aria piano.',
  'Una cosa piccola che può aiutare: nomina cinque cose che vedi, poi bevi un sorso d’acqua.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Qui vedi chi puoi chiamare. Se hai un piano di sicurezza, adesso è un buon momento per aprirlo.',
  'Ecco chi puoi chiamare: lo vedi qui. Il tuo piano di sicurezza è a un passo: puoi aprirlo, o cominciarne uno.',
];
