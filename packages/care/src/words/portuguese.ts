import type { CareToolWords } from './care-tool-words.ts';

export const portuguese: CareToolWords = {
  breathing: {
    title: 'Respirar devagar',
    introduction:
      'Respire com as palavras, pelo nariz ou pela boca, sem forçar. Se sentir tontura ou se piorar, pare e respire como quiser; talvez “Voltar ao presente” sirva melhor para você.',
    cues: { in: 'Inspire', hold: 'Segure', out: 'Solte, devagar' },
    ending: 'Por enquanto é suficiente. Deixe a respiração voltar ao próprio ritmo.',
  },
  senses: {
    title: 'Voltar para onde você está',
    introduction:
      'Isto pode ajudar quando os pensamentos correm ou tudo parece distante. Vá no seu ritmo. Você pode pular qualquer passo e, se piorar, pare: tudo bem.',
    steps: [
      {
        title: 'Cinco coisas que você vê',
        text: 'Olhe devagar ao redor e encontre cinco coisas. As pequenas contam: uma rachadura na parede, uma cor, uma luz.',
      },
      {
        title: 'Quatro coisas que você sente na pele',
        text: 'Perceba quatro coisas que tocam você: o chão sob os pés, o tecido no braço, o ar, a cadeira.',
      },
      { title: 'Três coisas que você ouve', text: 'Escute três sons. Perto ou longe, fortes ou quase nada.' },
      {
        title: 'Dois cheiros',
        text: 'Encontre dois cheiros, ou lembre-se de dois de que gosta: café, chuva, sabonete.',
      },
      { title: 'Um gosto', text: 'Beba um gole de água, ou perceba o gosto que está na sua boca agora.' },
    ],
    ending: 'Você está aqui. Pode repetir quantas vezes quiser.',
  },
  facts: {
    title: 'Apoiar-se em coisas simples',
    introduction:
      'Para isto bastam os seus pensamentos. Diga as respostas em voz alta, em silêncio ou por escrito, como for mais fácil. Nenhuma resposta está errada e, se piorar, pare: tudo bem.',
    steps: [
      { title: 'Diga quem e quando', text: 'O seu nome. O dia da semana. O mês. O lugar onde você está.' },
      {
        title: 'Diga cinco do mesmo tipo',
        text: 'Cinco animais, cinco comidas ou cinco músicas. Escolha algo que hoje seja fácil.',
      },
      {
        title: 'Conte de trás para a frente',
        text: 'De vinte a um, tão devagar quanto quiser. Se perder a conta, recomece de onde quiser.',
      },
      {
        title: 'Conte como se faz uma coisa',
        text: 'Repasse algo comum, um passo depois do outro: fazer chá, amarrar um sapato, o caminho até a loja.',
      },
      {
        title: 'Escolha uma coisa pequena para depois',
        text: 'Um copo de água. Outro cômodo. Uma mensagem para alguém. Uma basta.',
      },
    ],
    ending: 'Por um tempo você teve onde se apoiar. Se voltar, pode recomeçar por qualquer um destes passos.',
  },
  plan: {
    title: 'Meu plano de segurança',
    introduction:
      'Para quando fica difícil: o que me ajuda, passo a passo. Se um passo não basta, vou para o próximo. Em perigo, ligo logo para o número de emergência.',
    steps: {
      signs: {
        title: 'Como percebo que está começando',
        prompt: 'Pensamentos, humores, lugares ou dias que me dizem que vem um momento difícil.',
      },
      coping: {
        title: 'O que posso fazer por conta própria',
        prompt:
          'Coisas que já ajudaram, sem mais ninguém: uma caminhada, música, um banho, respirar devagar.',
      },
      distraction: {
        title: 'Pessoas e lugares que me distraem',
        prompt: 'Onde estou entre outras pessoas, e qual companhia me faz bem. Lá não preciso explicar nada.',
      },
      people: {
        title: 'Pessoas a quem posso pedir ajuda',
        prompt: 'A quem posso contar como estou, com os números.',
      },
      professionals: {
        title: 'Profissionais e serviços',
        prompt:
          'Atendimento médico, terapia, linha de apoio, a clínica mais próxima: nomes, números e horários.',
      },
      surroundings: {
        title: 'Como deixar mais seguro o que está ao meu redor',
        prompt:
          'O que deixo fora do meu alcance ou dou a alguém para guardar, e quem pode me ajudar com isso.',
      },
    },
    saved: (day) => `Salvo em ${day}.`,
  },
};
