import type { CareWords } from '../care-words.ts';

export const software: CareWords['software'] = {
  nobody: [
    'Sou um programa, e estas palavras foram escritas antes por pessoas. Ninguém está lendo, e ninguém foi avisado disto.',
    'Esta resposta vem de um programa, com palavras que pessoas escreveram antes. Mais ninguém lê isto, e ninguém foi avisado.',
  ],
  'care-team': [
    'Sou um programa, e estas palavras foram escritas antes por pessoas. Ninguém está lendo. As pessoas que cuidam deste lugar estão sendo avisadas: que alguém aqui pode precisar de ajuda, do que se trata mais ou menos, e se é urgente. Elas não recebem o que você escreveu. Nesta página você verá se alguém respondeu. Não espere por isso, por favor.',
    'Esta resposta vem de um programa, com palavras que pessoas escreveram antes. Mais ninguém lê isto. O programa tenta avisar as pessoas que cuidam deste lugar. Diz a elas que é sério e do que se trata mais ou menos, não o que você escreveu. Esta página mostra se o aviso chegou e quem viu. Não espere por isso, por favor.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'A história espera exatamente onde está. Você pode escrever aqui, ou voltar a ela, quando quiser.',
  'Nada da história se perde. Ela continua aberta, e esta página também: escreva o que quiser, quando quiser.',
];
