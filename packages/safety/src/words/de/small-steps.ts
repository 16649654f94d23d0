export const grounding: readonly [string, string] = [
  'Wenn es gerade viel ist: Spür den Boden unter deinen Füßen und atme langsam aus.',
  'Etwas Kleines, das helfen kann: Nenn fünf Dinge, die du siehst, und trink dann einen Schluck Wasser.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Wen du anrufen kannst, steht hier. Wenn du einen Sicherheitsplan hast, ist jetzt ein guter Moment, ihn zu öffnen.',
  'Hier siehst du, wen du anrufen kannst. Dein Sicherheitsplan ist einen Schritt entfernt: Du kannst ihn öffnen oder einen anfangen.',
];
