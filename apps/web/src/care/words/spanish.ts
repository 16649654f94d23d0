import type { PanelWords } from './panel-words.ts';

export const spanish: PanelWords = {
  panel: 'Unas palabras fuera de la historia',
  people: 'A quién acudir',
  call: (number) => `Llamar al ${number}`,
  text: (number) => `Enviar un SMS al ${number}`,
  back: 'Volver a la historia cuando quieras',
  backGently: 'Volver a la historia, con calma',
  leave: 'Salir rápido de esta página',
  tools: 'Algo para este momento',
  tool: { plan: 'Mi plan', breathe: 'Respirar', ground: 'Volver al presente' },
  toldTitle: 'Quién recibe un aviso',
  told: {
    nobody:
      'Nadie ha recibido un aviso: aquí no hay nadie de guardia. En los números de esta página hay personas ahora.',
    waiting:
      'Se está avisando al equipo de apoyo. Todavía no le ha llegado a nadie. No esperes a eso, por favor.',
    undeliverable:
      'Hasta ahora no se ha podido avisar al equipo de apoyo; se sigue intentando. Acude, por favor, a los números de esta página.',
    delivered:
      'El aviso ha llegado al equipo de apoyo. Nadie ha respondido aún. No esperes a eso, por favor.',
    acknowledged: (name) => `${name} lo ha visto.`,
    acting: (name) => `${name} lo ha visto y está haciendo algo.`,
    closed: 'Alguien del equipo de apoyo lo ha visto y lo ha cerrado.',
    somebody: 'Alguien del equipo de apoyo',
    asking: 'Mirando hasta dónde ha llegado …',
    unknown: 'Ahora no se puede ver hasta dónde ha llegado. Acude, por favor, a los números de esta página.',
  },
  numbersShown: 'A quién acudir está al principio de la página.',
};
