export const grounding: readonly [string, string] = [
  'Als het nu veel is: voel de grond onder je voeten en adem langzaam uit.',
  'Iets kleins dat kan helpen: noem vijf dingen die je ziet en neem dan een slok water.',
];

export const numbersAndPlan: readonly [string, string] = [
  'Hier zie je wie je kunt bellen. Als je een veiligheidsplan hebt, is dit een goed moment om het te openen.',
  'Wie je kunt bellen, zie je hier. Je veiligheidsplan is één stap weg: je kunt het openen, of er een beginnen.',
];
