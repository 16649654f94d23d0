import type { PanelWords } from './panel-words.ts';

export const portuguese: PanelWords = {
  panel: 'Uma palavra fora da história',
  people: 'A quem recorrer',
  call: (number) => `Ligar para ${number}`,
  text: (number) => `Enviar SMS para ${number}`,
  back: 'Voltar à história quando quiser',
  backGently: 'Voltar à história, com calma',
  leave: 'Sair depressa desta página',
  tools: 'Algo para este momento',
  tool: { plan: 'Meu plano', breathe: 'Respirar', ground: 'Voltar ao presente' },
  toldTitle: 'Quem é avisado',
  told: {
    nobody: 'Ninguém foi avisado: aqui não há ninguém de plantão. Nos números desta página há pessoas agora.',
    waiting:
      'A equipe de apoio está sendo avisada. Ainda não chegou nada a ninguém. Não espere por isso, por favor.',
    undeliverable:
      'Até agora não foi possível avisar a equipe de apoio; continua-se tentando. Recorra, por favor, aos números desta página.',
    delivered: 'O aviso chegou à equipe de apoio. Ninguém respondeu ainda. Não espere por isso, por favor.',
    acknowledged: (name) => `${name} viu o aviso.`,
    acting: (name) => `${name} viu o aviso e está fazendo algo.`,
    closed: 'Alguém da equipe de apoio viu o aviso e o encerrou.',
    somebody: 'Alguém da equipe de apoio',
    asking: 'Vendo até onde chegou …',
    unknown: 'Agora não dá para ver até onde chegou. Recorra, por favor, aos números desta página.',
  },
  numbersShown: 'A quem recorrer está no alto da página.',
};
