import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'Parece algo que ficou mais forte do que você gostaria. Isso acontece com muita gente, e não há do que ter vergonha.',
        'Posso perguntar diretamente: você fala de si? Está bem neste momento?',
        'Se quiser que mude, não precisa fazer isso sem ajuda. Um médico ou as pessoas das linhas de ajuda podem conversar com você, sem julgar. Com algumas substâncias, parar de repente é arriscado: pergunte antes a um médico.',
        grounding[0],
      ],
    },
    {
      title: 'Vamos parar aqui um momento',
      paragraphs: [
        'Obrigado por falar com tanta franqueza.',
        'Você escreve sobre a sua própria vida? Como está sendo hoje?',
        'Alguém que ouça pode aliviar o dia: alguém de quem você gosta, um médico, um grupo ou as pessoas das linhas de ajuda. Pode perguntar qualquer coisa, e também se deve procurar um médico.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Primeiro, você',
      paragraphs: [
        'Que bom que você escreveu. Se voltou a usar depois de uma pausa: isso acontece com muita gente, e não apaga o que você conseguiu.',
        'Você está em segurança agora? Depois de uma pausa, o corpo talvez aguente menos, então peça companhia, por favor. Se a respiração ou o peito não estão bem, ou se acha que vai desmaiar, ligue para o número de emergência.',
        'Quem poderia ficar com você hoje, alguém de confiança? Um médico ou uma linha de ajuda pode apoiar no próximo passo.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Não carregue isso sem apoio, por favor',
      paragraphs: [
        'O que você descreve é uma carga grande para o corpo e a mente. Não há nada do que se culpar.',
        'Você está em segurança neste momento? Peça a alguém de confiança que se sente com você, e beba um pouco de água. Se passar muito mal, vir coisas que não estão lá ou não conseguir manter os olhos abertos, ligue para o número de emergência.',
        'As pessoas das linhas de ajuda ouvem, em qualquer ponto do caminho. “Preciso de ajuda com o que estou tomando” basta para começar.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Ligue agora para o número de emergência, por favor',
      paragraphs: [
        'Ligue agora e diga o que tomou e há quanto tempo. Uma quantidade grande demais pode ser perigosa mesmo enquanto você ainda se sente bem. Não tome mais nada.',
        'Fique com outra pessoa e mantenha os olhos abertos se puder. Se alguém dorme e custa a acordar, vire a pessoa de lado e ligue.',
        'Ligar é a coisa certa, seja o que for que aconteceu antes.',
      ],
    },
    {
      title: 'Ligue agora, e deixe alguém ficar com você',
      paragraphs: [
        'Primeiro o número de emergência. Deixe a embalagem ou a garrafa por perto, para ler o que está escrito.',
        'Não tome mais nada, e não tente vomitar, a não ser que peçam. Destranque a porta para que a ajuda possa entrar.',
        'Agora só uma coisa conta: ser rápido.',
      ],
    },
  ],
};
