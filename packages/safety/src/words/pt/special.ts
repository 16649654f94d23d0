import type { Variants } from '../block.ts';

export const helpNowWords: Variants = [
  {
    title: 'Ajuda, agora',
    paragraphs: [
      'Se há perigo, para você ou para outra pessoa, ligue primeiro para o número de emergência.',
      'Se quiser falar, as linhas de ajuda existem para qualquer dificuldade, pequena ou grande. Aqui você vê quais, ou como encontrar uma. Pode começar com “Preciso falar com alguém”.',
      'Até lá: fique perto de outra pessoa se puder. Coloque os dois pés no chão, solte o ar devagar e diga o nome de três coisas que vê.',
    ],
  },
  {
    title: 'Você pediu ajuda, e isso é bom',
    paragraphs: [
      'Em perigo, para você ou para outra pessoa: o número de emergência.',
      'Para tudo o que é difícil, há pessoas que ouvem nas linhas de ajuda. Não precisa das palavras certas.',
      'Quem poderia ficar com você agora? Um simples “Você pode vir?” ou “Pode me ligar?” basta.',
    ],
  },
];

export const unavailableWords: Variants = [
  {
    title: 'A história espera um momento',
    paragraphs: [
      'Não consegui ler direito a sua última mensagem, então prefiro parar a errar. É uma falha do programa, não sua. Tente de novo daqui a um momento, por favor.',
      'Se você não está bem, ou corre perigo, não precisa esperar por mim: aqui você vê para quem pode ligar.',
    ],
  },
  {
    title: 'Algo no programa falhou',
    paragraphs: [
      'A parte de mim que ouve não respondeu, e sem ela não continuo. Não foi nada que você fez. Escreva a sua mensagem mais uma vez, por favor.',
      'Se precisar de uma pessoa agora, aqui está a quem recorrer.',
    ],
  },
];
