import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa',
      paragraphs: [
        'Isso parece muita raiva, e pode haver bons motivos para ter raiva.',
        'Posso perguntar diretamente: é sobre alguém da sua vida real? Você está pensando em machucar essa pessoa?',
        'Quando a raiva está tão forte, a distância ajuda: outro cômodo, uma caminhada lá fora, soltar o ar devagar. Depois, alguém com quem falar.',
      ],
    },
    {
      title: 'Vamos parar aqui um momento',
      paragraphs: [
        'No que você escreve há muita raiva. Gostaria de entender que raiva é essa.',
        'É por causa de uma pessoa real? Você pensou em fazer mal a ela? Pode responder com as suas palavras.',
        'Muita gente sente que uma raiva forte diminui com tempo, movimento e alguém que ouça. As pessoas das linhas de ajuda também ouvem a raiva.',
      ],
    },
  ],
  3: [
    {
      title: 'Pare aqui comigo',
      paragraphs: [
        'Pelo que você escreve, uma pessoa real poderia se ferir. Dizer isso é um passo para que ninguém se fira.',
        'Está todo mundo em segurança neste momento? Onde você está agora, e essa pessoa está por perto? Se puder, vá para outro lugar. Deixe para trás tudo o que possa ser uma arma, ou peça a alguém de confiança que guarde.',
        'Fale com alguém antes que aconteça alguma coisa: uma pessoa de confiança, um médico ou uma linha de ajuda. Lá também ouvem quem tem medo do que poderia fazer.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Antes que aconteça alguma coisa',
      paragraphs: [
        'Levo isso a sério. Ter tanta raiva, ou medo dos próprios pensamentos, é muito difícil de segurar sem ajuda.',
        'Você e quem está por perto estão em segurança neste momento? A distância é a primeira ajuda: saia do cômodo, saia um pouco de casa, ponha espaço entre você e tudo o que é perigoso.',
        'As pessoas das linhas de ajuda também falam com quem tem medo do que poderia fazer. Você pode começar assim: “Tenho medo de machucar alguém.” Conte também a alguém de confiança. Se ficar forte demais, ligue para o número de emergência.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Ligue agora, antes que alguém se machuque',
      paragraphs: [
        'Ligue para o número de emergência e diga que alguém corre perigo. Pode dizer que o perigo vem de você. Depois, faça o que disserem.',
        'Afaste-se da pessoa e de qualquer arma, e vá até alguém de confiança que possa ficar com você com calma.',
        'Nada precisa acontecer hoje. Ligar agora é a coisa mais forte que você pode fazer.',
      ],
    },
    {
      title: 'Uma ligação, e distância',
      paragraphs: [
        'Ligue agora para o número de emergência, por favor. Diga: “Tenho medo de machucar alguém.” Isso é pedir ajuda.',
        'Enquanto liga, ponha distância entre você e as pessoas que poderia machucar, e entre você e qualquer arma.',
        'Se puder, peça a uma pessoa calma que fique com você até a ajuda chegar.',
      ],
    },
  ],
};
