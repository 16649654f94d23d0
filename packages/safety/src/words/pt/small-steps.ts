export const grounding: readonly [string, string] = [
  'Se agora é demais: sinta o chão debaixo dos pés e solte o ar devagar.',
  'Uma coisa pequena que pode ajudar: diga o nome de cinco coisas que vê e beba um gole de água.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Aqui você vê para quem pode ligar. Se você tem um plano de segurança, agora é um bom momento para abri-lo.',
  'Veja aqui para quem ligar. O seu plano de segurança está a um passo: você pode abri-lo, ou começar um.',
];
