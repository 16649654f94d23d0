import type { PanelWords } from './panel-words.ts';

export const portuguese: PanelWords = {
  panel: 'Uma palavra fora da história',
  people: 'A quem recorrer',
  country: 'Em que país estás?',
  countryNotNow: 'Não foi possível obter agora os números desse país. Os que estão aqui são válidos.',
  call: (number) => `Ligar para ${number}`,
  text: (number) => `Enviar SMS para ${number}`,
  back: 'Voltar à história quando quiser',
  backGently: 'Voltar à história, com calma',
  leave: 'Sair depressa desta página',
  tools: 'Algo para este momento',
  tool: { plan: 'Meu plano', breathe: 'Respirar', ground: 'Voltar ao presente' },
  toldTitle: 'Quem é avisado',
  told: {
    nobody: 'Ninguém foi avisado disso. Aqui você vê para quem pode ligar.',
    waiting:
      'O programa tenta avisar a equipe de apoio. Ainda não chegou nada a ninguém. Não espere por isso, por favor.',
    undeliverable:
      'Até agora não foi possível avisar a equipe de apoio; o programa continua tentando. Aqui você vê para quem pode ligar.',
    delivered: 'O aviso chegou à equipe de apoio. Ninguém respondeu ainda. Não espere por isso, por favor.',
    acknowledged: (name) => `${name} viu o aviso.`,
    acting: (name) => `${name} viu o aviso e está fazendo algo.`,
    closed: (name) => `${name} viu o aviso e o encerrou. Aqui você ainda vê para quem pode ligar.`,
    somebody: 'Alguém da equipe de apoio',
    asking: 'Vendo até onde chegou …',
    unknown: 'Agora não dá para ver até onde chegou. Aqui você vê para quem pode ligar.',
  },
  numbersShown: 'Nesta página você vê para quem pode ligar.',
  gentle: {
    title: 'A história esperou',
    waited: 'Nada se mexeu nela enquanto você esteve fora. Você está aqui:',
    anytime:
      'Você pode continuar, encerrar esta cena ou deixar para outro dia. A história fica como está. E você pode voltar às palavras e aos números.',
    goOn: 'Continuar daqui',
    breathe: 'Antes, respirar',
    limits: 'Meus limites',
    notYet: 'Ainda não',
  },
  fallback: {
    title: 'Ajuda, agora',
    paragraphs: [
      'Se há perigo, para você ou para outra pessoa, ligue primeiro para o número de emergência.',
      'Se quiser falar, as linhas de ajuda existem para qualquer dificuldade, pequena ou grande. Aqui você vê quais, ou como encontrar uma. Pode começar com “Preciso falar com alguém”.',
      'Até lá: fique perto de outra pessoa se puder. Coloque os dois pés no chão, solte o ar devagar e diga o nome de três coisas que vê.',
      'Sou um programa, e estas palavras foram escritas antes por pessoas. Ninguém está lendo, e ninguém foi avisado disto.',
    ],
    emergencyIn: {
      EU: 'Emergência na União Europeia',
      US: 'Emergência nos Estados Unidos',
      GB: 'Emergência no Reino Unido',
      AU: 'Emergência na Austrália',
      NZ: 'Emergência na Nova Zelândia',
    },
    directory: 'Encontrar uma linha de ajuda perto de você',
  },
};
