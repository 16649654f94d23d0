import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'O que você escreve soa como se a comida e o corpo ocupassem muito espaço agora. Isso pode cansar, e trazer solidão.',
        'Posso perguntar diretamente: você fala de si? Como está hoje, e conseguiu comer e beber alguma coisa?',
        'Muitas pessoas conhecem isso e encontraram um caminho com ajuda. A primeira pessoa a quem contar pode ser alguém de confiança, na escola ou num posto de saúde.',
        grounding[0],
      ],
    },
    {
      title: 'Obrigado por dizer',
      paragraphs: [
        'Coisas assim ficam muitas vezes em segredo por muito tempo. É bom que você tenha posto isso em palavras.',
        'Você escreve sobre a sua própria vida? O que é mais difícil neste momento?',
        'Quem luta com isso merece ajuda, seja qual for o peso e o tempo que já dura. As pessoas das linhas de ajuda ouvem, e um médico pode ver como está o corpo.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Não espere com isso, por favor',
      paragraphs: [
        'O que você descreve pode ser perigoso para o coração e o corpo, mesmo que pareça estar sob controle. Por favor, procure um médico hoje.',
        'Você está em segurança agora, e há alguém com você? Se desmaiar, tiver dor no peito ou o coração bater de um jeito estranho, ligue para o número de emergência.',
        'Conte agora a uma pessoa de confiança, para não carregar isso sem apoio.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Procure um médico hoje, por favor',
      paragraphs: [
        'Levo isso a sério: o corpo pode falhar antes do que se espera.',
        'Um consultório ou um pronto-socorro pode ajudar hoje. Não precisa explicar tudo: “Tenho dificuldade com a comida e agora o meu corpo não está bem” basta.',
        'Você está em segurança neste momento? Quem poderia ir com você, ou ficar com você até lá, alguém de confiança? Se piorar, ligue para o número de emergência.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Ligue agora para o número de emergência, por favor',
      paragraphs: [
        'Isso parece uma emergência médica. Ligue, ou peça a alguém por perto que ligue.',
        'Sente-se ou deite-se e fique com outra pessoa. Conte a quem for ajudar o que aconteceu, também com a comida. Eles estão lá para isso.',
      ],
    },
    {
      title: 'Ligue agora, e deixe alguém ficar com você',
      paragraphs: [
        'Primeiro o número de emergência. Não espere para ver se passa.',
        'Fique onde alguém possa ver você, e destranque a porta para que a ajuda possa entrar.',
      ],
    },
  ],
};
