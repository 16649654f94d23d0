import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'A história faz uma pausa por você',
      paragraphs: [
        'O que você escreve parece pesado. Sentir-se assim pode deixar tudo cinza, e é preciso levar isso a sério.',
        'Posso perguntar diretamente: você está falando de si, e não da sua personagem? E está pensando em se matar? Pode responder como quiser, ou não responder.',
        'Se ajudar agora: coloque os dois pés no chão. Solte o ar devagar, em mais tempo do que leva para puxar. Diga o nome de três coisas que você vê.',
        'Há alguém com quem você possa se sentar hoje, ou a quem possa escrever? “Não estou bem, você fica um pouco comigo?” já basta para começar.',
      ],
    },
    {
      title: 'Vamos parar aqui um momento',
      paragraphs: [
        'Obrigado por escrever isso. Não é fácil pôr uma coisa assim em palavras.',
        'Gostaria de entender: você fala de si? Às vezes pensa em morrer ou em se matar? Aqui qualquer resposta serve.',
        'Coisas que ajudam muita gente a passar por uma hora assim: água fria no rosto, uma bebida quente, música, uma caminhada com alguém, uma mensagem a alguém de quem você gosta.',
        'Você também pode falar com uma pessoa que está lá para ouvir. Aqui você vê para quem pode ligar. Não é preciso um motivo especial para ligar.',
      ],
    },
  ],
  3: [
    {
      title: 'Que bom que você escreveu isso',
      paragraphs: [
        'A história para aqui, porque você importa mais. Pensar em morrer ou em se machucar mostra quanta dor existe. Você não fez nada de errado ao dizer.',
        'Você está em segurança neste momento? Há por perto algo com que poderia se machucar? Se houver, ponha distância, por favor: outro cômodo, ou alguém que guarde para você. Se não está em segurança, primeiro vem o número de emergência.',
        'Conte agora a uma pessoa: alguém em quem você confia, ou uma linha de ajuda. Pode dizer: “Estou pensando em me matar e não quero passar por isso sem apoio.”',
        'Sentimentos tão fortes sobem e descem, mesmo quando é difícil acreditar. Pessoas que se sentiram assim encontraram ajuda, e há ajuda para você também.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Primeiro, você',
      paragraphs: [
        'Levo a sério o que você escreve. Carregar isso deve ser muito duro, e você não precisa carregar sem apoio.',
        'Você se sente em segurança agora, ou não muito? Há por perto algo que possa machucar você? Afastar-se, ou pedir a alguém que guarde, deixa as próximas horas mais seguras.',
        'As pessoas das linhas de ajuda falam disso com outras todos os dias. Você pode ligar mesmo sem saber o que dizer. “Preciso falar” basta.',
        'Se ligar parecer demais, vá para onde há alguém em quem você confia: a cozinha, a casa de vizinhos ou de amigos. Se há perigo, primeiro vem o número de emergência.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Procure ajuda agora mesmo, por favor',
      paragraphs: [
        'Ligue agora para o número de emergência, por favor. Se tomou alguma coisa ou está com um ferimento, ligue mesmo que se sinta bem: a ajuda funciona melhor quando chega cedo.',
        'Vá até outra pessoa, ou chame alguém em voz alta, e fique lá. Se você está num lugar alto, perto de trilhos ou de algo que possa machucar, afaste-se primeiro.',
        'Pode dizer: “Tenho medo de me matar” ou “Tomei uma coisa”. Lá sabem o que fazer, e ajudam pessoas todos os dias.',
        'Você importa. Os próximos minutos são para uma coisa só: ter alguém ao seu lado.',
      ],
    },
    {
      title: 'Ligue agora, e deixe alguém ficar com você',
      paragraphs: [
        'Primeiro o número de emergência. Ligue, por favor, ou dê o telefone a alguém que possa ligar por você.',
        'Afaste-se do que possa machucar você, para um lugar onde haja outras pessoas. Destranque a porta para que a ajuda possa entrar.',
        'Se engoliu alguma coisa ou está sangrando, diga isso primeiro ao telefone. Pedir ajuda é a coisa certa.',
        'Você pode continuar escrevendo aqui enquanto espera. Ligar vem antes de escrever.',
      ],
    },
  ],
};
