import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Você se preocupa com alguém',
      paragraphs: [
        'É bom que você tenha notado, e é pesado saber disso. É uma pessoa real da sua vida?',
        'Você pode perguntar diretamente: “Você está pensando em se matar?” Perguntar não põe a ideia na cabeça. Muitas vezes traz alívio.',
        'Ouça mais do que aconselha. Não precisa ter respostas. Depois procure com essa pessoa alguém que possa ajudar. Se você é jovem, conte a uma pessoa adulta de confiança.',
        'As pessoas das linhas de ajuda também falam com quem se preocupa com alguém.',
      ],
    },
    {
      title: 'Uma pausa pela pessoa em quem você pensa',
      paragraphs: [
        'Ela importa para você, e dá para ver. Posso perguntar: é alguém real, e você teve notícias dela hoje?',
        'Uma coisa que ajuda: “Notei que você não está bem. Estou aqui. Quer me contar?” E depois ouvir.',
        'Isso não deveria pesar só em você. Traga outra pessoa em quem ela confie. E cuide de si também: você também pode ligar para uma linha de ajuda.',
      ],
    },
  ],
  3: [
    {
      title: 'Você faz bem em levar isso a sério',
      paragraphs: [
        'Quando alguém diz algo assim, é motivo para agir, mesmo que tenha pedido segredo. A vida dessa pessoa vale mais do que o segredo.',
        'Você sabe onde ela está agora, e se está em segurança? Se conseguir falar com ela: pergunte diretamente se pensa em se matar. Fique com ela ou ao telefone. Ajude a pôr distância do que é perigoso, se for seguro para você.',
        'Conte a alguém que possa fazer mais: a família, a escola, um médico, uma linha de ajuda. Se não conseguir falar com ela e temer pela vida dela, ligue para o número de emergência e diga onde ela pode estar.',
        'Você não causou isso, e não precisa carregar sem ajuda.',
        'Aqui você vê para quem pode ligar. Se há um plano de segurança, você pode olhar para ele com essa pessoa.',
      ],
    },
    {
      title: 'Como ajudar, passo a passo',
      paragraphs: [
        'Pergunte: diretamente e com calma. Ouça: sem discutir o que a pessoa sente. Fique: ao lado ou ao telefone. Procure ajuda: uma pessoa adulta de confiança, um médico, uma linha de ajuda.',
        'Essa pessoa está em segurança neste momento, e há alguém com ela? Se for seguro para você, ajude a pôr distância do que é perigoso.',
        'Se ela não responde e você teme pela vida dela, ligar para o número de emergência é o certo. É melhor ligar e se enganar.',
        'E você: quem está com você? Também pode falar com as pessoas das linhas de ajuda sobre como isso é para você.',
        'Um plano de segurança pode mostrar o que fazer a seguir. Aqui você vê para quem pode ligar.',
      ],
    },
  ],
  4: [
    {
      title: 'Ligue agora para o número de emergência por essa pessoa',
      paragraphs: [
        'Diga onde ela está, o que aconteceu e quando. Se ela tomou alguma coisa, diga o quê, e ligue mesmo que ela diga que está bem.',
        'Se você está com ela e é seguro para você: fique, fale com ela, afaste dela o que é perigoso. Se alguém é violento, não entre no meio. Se a pessoa em perigo dorme e custa a acordar, vire-a de lado. Se não respira, diga isso primeiro: por telefone vão dizer o que fazer.',
        'Se você está longe: ligue mesmo assim, e peça a alguém que more perto que vá até lá.',
      ],
    },
    {
      title: 'Cada minuto conta, e você pode fazer algo',
      paragraphs: [
        'Ligue primeiro para o número de emergência. Diga o endereço, ou o último lugar que você conhece.',
        'Depois ligue para alguém próximo dessa pessoa: família, vizinhos, amigos, a escola.',
        'Se você está com ela e é seguro para você, fique, e afaste o que é perigoso.',
        'Cuide da sua segurança. Quando a ajuda está a caminho, você fez o que podia ser feito. Depois, fale com alguém sobre como foi para você.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Você se preocupa com alguém',
      paragraphs: [
        'É bom que você tenha notado, e é pesado saber disso. É uma pessoa real da sua vida?',
        'O que mais ajuda é um momento tranquilo e uma frase simples: “Notei que você não está bem. Estou aqui.” Depois, ouça mais do que aconselha.',
        'Isso não deveria pesar só em você. Se você é jovem, conte a uma pessoa adulta de confiança, ou traga alguém em quem essa pessoa confie.',
      ],
    },
    {
      title: 'Uma pausa pela pessoa em quem você pensa',
      paragraphs: [
        'Ela importa para você, e dá para ver. Posso perguntar: é alguém real, e como está hoje?',
        'Você não precisa ter respostas. Estar lá, perguntar e ouvir já é ajuda.',
        'As pessoas das linhas de ajuda também falam com quem se preocupa com alguém. E você: como está com tudo isso?',
      ],
    },
  ],
  3: [
    {
      title: 'Você faz bem em levar isso a sério',
      paragraphs: [
        'Alguém corre perigo agora? Então ligue para o número de emergência; talvez caiba a você fazer isso.',
        'Se alguém é violento, não entre no meio, por favor: isso pode tornar tudo mais perigoso, para essa pessoa e para você. Deixe que quem está sendo ferido diga o que seria seguro.',
        'Conte a alguém que possa fazer mais: uma pessoa adulta de confiança, a escola, um médico, uma linha de ajuda. Você não causou isso, e não precisa carregar sem ajuda.',
        'Aqui você vê para quem pode ligar. Se há um plano de segurança para isso, você pode olhar para ele com essa pessoa.',
      ],
    },
    {
      title: 'Alguém que importa para você precisa de ajuda',
      paragraphs: [
        'Obrigado por escrever. Se alguém machuca essa pessoa, a culpa não é dela. E nada disso é culpa sua.',
        'Você está em segurança neste momento? Procure um lugar onde esteja, e ligue para o número de emergência se houver perigo.',
        'Acredite nela, ouça, e deixe que escolha o ritmo. Uma pessoa adulta de confiança, um médico ou uma linha de ajuda pode ajudar você a pensar no que é seguro.',
        'Um plano de segurança também pode ajudar aqui: o dela, ou um para você. Aqui você vê para quem pode ligar.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
