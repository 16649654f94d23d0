import type { PanelWords } from './panel-words.ts';

export const italian: PanelWords = {
  panel: 'Una parola fuori dalla storia',
  people: 'A chi rivolgerti',
  call: (number) => `Chiama il ${number}`,
  text: (number) => `Manda un SMS al ${number}`,
  back: 'Torna alla storia quando vuoi',
  backGently: 'Torna alla storia, con calma',
  leave: 'Lascia in fretta questa pagina',
  tools: 'Qualcosa per questo momento',
  tool: { plan: 'Il mio piano', breathe: 'Respirare', ground: 'Tornare qui' },
  toldTitle: 'Chi viene avvisato',
  told: {
    nobody:
      'Nessuno è stato avvisato: qui non c’è nessuno di turno. Ai numeri di questa pagina ci sono persone adesso.',
    waiting:
      'Il gruppo di sostegno sta per essere avvisato. Non è ancora arrivato niente a nessuno. Non aspettarlo, per favore.',
    undeliverable:
      'Finora non si è riusciti ad avvisare il gruppo di sostegno; si prova ancora. Rivolgiti, per favore, ai numeri di questa pagina.',
    delivered:
      'L’avviso è arrivato al gruppo di sostegno. Nessuno ha ancora risposto. Non aspettare, per favore.',
    acknowledged: (name) => `${name} l’ha visto.`,
    acting: (name) => `${name} l’ha visto e se ne sta occupando.`,
    closed: 'Qualcuno del gruppo di sostegno l’ha visto e l’ha chiuso.',
    somebody: 'Qualcuno del gruppo di sostegno',
    asking: 'Si guarda a che punto è …',
    unknown: 'Per ora non si vede a che punto è. Rivolgiti, per favore, ai numeri di questa pagina.',
  },
  numbersShown: 'A chi rivolgerti sta in cima alla pagina.',
};
