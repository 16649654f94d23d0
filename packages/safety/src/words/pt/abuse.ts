import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'O que você descreve parece difícil de aguentar. A maneira como alguém trata você não é culpa sua.',
        'Posso perguntar diretamente: isso acontece com você, fora da história? Pode contar tanto ou tão pouco quanto quiser.',
        'Você conhece a sua situação melhor do que ninguém. Pode pensar nas suas possibilidades com alguém que entende disso, no seu ritmo. Pode perguntar antes o que fica em sigilo.',
        grounding[0],
        'Se alguém puder olhar para esta tela, você pode sair depressa desta página ou fechá-la a qualquer momento.',
      ],
    },
    {
      title: 'Isso importa',
      paragraphs: [
        'Obrigado por dizer. Viver sob controle, humilhação ou medo desgasta qualquer pessoa, e não é culpa sua.',
        'Você fala da sua própria vida? Se quiser, escreva como é para você. Não existe um jeito errado de contar.',
        'Uma pessoa de confiança, alguém da sua escola, um médico ou as pessoas das linhas de ajuda podem ouvir e pensar com você. Pode perguntar antes o que elas guardam para si, e contar só o que quiser.',
        grounding[1],
        'Se alguém entrar, você pode sair depressa desta página ou fechá-la.',
      ],
    },
  ],
  3: [
    {
      title: 'Que bom que você contou isso',
      paragraphs: [
        'Se alguém puder ver esta tela, você pode sair depressa desta página ou fechá-la agora, e voltar quando for seguro.',
        'Eu acredito em você. O que fazem com você não é culpa sua, digam o que disserem.',
        'Você está em segurança agora? Se corre perigo, o número de emergência também existe para isso.',
        'Hoje você não precisa decidir nada. Pessoas que entendem de violência e abuso podem ajudar a pensar no que é mais seguro para você. Se tem menos de dezoito anos, também pode ajudar uma pessoa adulta de confiança que não faça parte disso, por exemplo da escola ou de um posto de saúde.',
        'Aqui você vê para quem pode ligar. Um plano de segurança também pode ajudar: abra ou escreva só onde mais ninguém possa ver.',
      ],
    },
    {
      title: 'Não é culpa sua',
      paragraphs: [
        'Se alguém se aproximar, você pode sair depressa desta página ou fechá-la a qualquer momento.',
        'Obrigado por pôr isso em palavras. Ninguém tem o direito de machucar você nem de tocar em você quando você não quer.',
        'Essa pessoa está perto de você agora? Há um lugar onde você se sinta em maior segurança, ou alguém de confiança? Se há perigo, o número de emergência também existe para isso.',
        'Você sabe melhor do que ninguém o que é seguro. As pessoas das linhas de ajuda podem ouvir e olhar as suas possibilidades com você, um passo pequeno de cada vez. Se puder, use um telefone ou computador que mais ninguém olhe.',
        'Num plano de segurança você pode escrever o que protege você e quem ajuda. Guarde só onde mais ninguém olhe.',
      ],
    },
  ],
  4: [
    {
      title: 'Se você corre perigo agora',
      paragraphs: [
        'Ligue para o número de emergência assim que puder fazer isso sem risco. Se não puder falar, ligue e fique na linha, se for seguro.',
        'Se puder, vá para onde haja outras pessoas, ou para um cômodo com saída e sem coisas que possam servir para machucar você.',
        'Você não fez nada para merecer isso. Se alguém puder ver isto, você pode sair depressa desta página ou fechá-la.',
      ],
    },
    {
      title: 'A sua segurança, agora',
      paragraphs: [
        'Primeiro o número de emergência: ligue quando for seguro. Também pode pedir a vizinhos ou a alguém por perto que liguem por você.',
        'Confie no que sabe da situação: faça o que deixa você em maior segurança nos próximos minutos.',
        'Se puder, fique perto de outras pessoas, e longe de coisas que possam servir para machucar você.',
        'Nada disso é culpa sua. Você pode sair depressa desta página ou fechá-la a qualquer momento.',
      ],
    },
  ],
};
