export const grounding: readonly [string, string] = [
  'Si ahora es demasiado: siente el suelo bajo los pies y suelta el aire despacio.',
  'Algo pequeño que puede ayudar: nombra cinco cosas que ves y bebe un sorbo de agua.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Aquí se muestra a quién puedes llamar. Si tienes un plan de seguridad, ahora es un buen momento para abrirlo.',
  'Aquí ves a quién llamar. Tu plan de seguridad está a un paso: puedes abrirlo, o empezar uno.',
];
