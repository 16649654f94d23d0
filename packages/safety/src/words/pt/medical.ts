import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'O que você escreve parece dizer que alguém não se sente bem. Posso perguntar: isso acontece com você, agora?',
        'Um médico pode avaliar; um programa, não. Se piorar ou assustar você, ligue para o número de emergência.',
        'Diga a alguém por perto como se sente, para não carregar isso sem apoio.',
        grounding[0],
      ],
    },
    {
      title: 'Como você está neste momento?',
      paragraphs: [
        'Posso perguntar diretamente: isso está acontecendo mesmo com você, fora da história?',
        'Não posso examinar ninguém e não vou adivinhar. Um consultório pode ajudar hoje; na dúvida, o número de emergência é o certo.',
        'Há alguém que possa ficar com você?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Fale hoje com um médico, por favor',
      paragraphs: [
        'O que você descreve é conhecido na medicina, e há como ajudar. Não faz de você uma pessoa ruim ou estranha.',
        'Você está em segurança agora? Se ouve ou sente algo que manda machucar você ou alguém, você não precisa fazer isso. Vá até alguém de confiança e conte.',
        'Se sentir que poderia agir assim, ligue para o número de emergência.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Você não precisa dar conta disso sem apoio',
      paragraphs: [
        'Isso parece assustador. Obrigado por escrever.',
        'Você está em segurança agora? Fique perto de alguém de confiança e diga o que disse a mim. Um médico pode ajudar hoje, e também as pessoas das linhas de ajuda.',
        'Se você corre perigo, ou outra pessoa, primeiro vem o número de emergência.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Ligue agora para o número de emergência, por favor',
      paragraphs: [
        'Isso parece uma emergência, e uma pessoa ao telefone pode ajudar na hora. Ligue agora, ou peça a alguém por perto que ligue.',
        'Diga onde está, quem precisa de ajuda, o que aconteceu e quando. Se tomou alguma coisa, diga o quê e quanto; deixe a embalagem por perto.',
        'Afaste-se de qualquer perigo, se puder. Fique com alguém, destranque a porta e faça o que disserem ao telefone. A história pode esperar.',
      ],
    },
    {
      title: 'Primeiro, ligue',
      paragraphs: [
        'O número de emergência, por favor, antes de tudo. Não espere para ver se passa.',
        'Se forem comprimidos ou veneno: ligue mesmo que se sinta bem, e não tome mais nada. Se queria se machucar, pode dizer; vão ajudar com isso também.',
        'Deixe outra pessoa ficar com você até a ajuda chegar.',
      ],
    },
  ],
};
