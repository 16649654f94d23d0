import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'Isso parece muito duro. Aqui você pode levar todo o tempo de que precisar.',
        'Se a respiração está rápida ou é tudo demais: deixe os ombros caírem. Puxe o ar contando até quatro, solte contando até seis, algumas vezes. Sinta o chão debaixo dos pés. Uma onda de pânico assusta muito, e passa.',
        'Você fala de si, fora da história? Quem poderia ficar com você agora, ou ao telefone?',
      ],
    },
    {
      title: 'Um momento, só para você',
      paragraphs: [
        'É compreensível que doa. Aqui você não precisa ser forte.',
        'Uma coisa pequena para o próximo minuto: diga o nome de cinco coisas que vê, quatro que pode tocar, três que ouve. Depois, um gole de água.',
        'Você fala de si, fora da história? Quer dizer o que aconteceu? E há alguém por perto que possa se sentar um pouco com você?',
      ],
    },
  ],
  3: [
    {
      title: 'Primeiro, você',
      paragraphs: [
        'Levo isso a sério. O que você conta parece mais do que uma pessoa deveria carregar sem ajuda.',
        'Você está em segurança agora? Se não, ligue para o número de emergência.',
        'Procure uma pessoa, por favor: alguém em quem você confia, ou uma linha de ajuda. “Não estou bem, você pode ficar comigo?” basta.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Que bom que você escreveu isso',
      paragraphs: [
        'Obrigado por dizer como está. A história pode esperar.',
        'Você se sente em segurança neste momento? Onde está? Se há perigo, primeiro vem o número de emergência.',
        'As linhas de ajuda existem para dias como este. Não é preciso um motivo especial para ligar. Alguém em quem você confia também pode ficar com você.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Procure ajuda agora mesmo, por favor',
      paragraphs: [
        'Parece que há perigo agora. Ligue para o número de emergência, ou peça a alguém por perto que ligue.',
        'Vá para onde haja outras pessoas, longe de tudo o que possa machucar você, e fique com elas até a ajuda chegar.',
      ],
    },
    {
      title: 'Ligue agora, e deixe alguém ficar com você',
      paragraphs: [
        'Primeiro o número de emergência. Diga onde você está e o que está acontecendo.',
        'Vá para um lugar mais seguro se puder, longe do que possa machucar você, e destranque a porta para que a ajuda possa entrar. Fique perto de outras pessoas.',
      ],
    },
  ],
};
