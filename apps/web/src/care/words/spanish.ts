import type { PanelWords } from './panel-words.ts';

export const spanish: PanelWords = {
  panel: 'Unas palabras fuera de la historia',
  people: 'A quién acudir',
  country: '¿En qué país estás?',
  countryNotNow: 'Ahora no se han podido obtener los números de ese país. Los que se ven aquí son válidos.',
  call: (number) => `Llamar al ${number}`,
  text: (number) => `Enviar un SMS al ${number}`,
  back: 'Volver a la historia cuando quieras',
  backGently: 'Volver a la historia, con calma',
  leave: 'Salir rápido de esta página',
  tools: 'Algo para este momento',
  tool: { plan: 'Mi plan', breathe: 'Respirar', ground: 'Volver al presente' },
  toldTitle: 'Quién recibe un aviso',
  told: {
    nobody: 'Nadie ha recibido un aviso de esto. Aquí se muestra a quién puedes llamar.',
    waiting:
      'El programa está intentando avisar al equipo de apoyo. Todavía no le ha llegado a nadie. No esperes a eso, por favor.',
    undeliverable:
      'Hasta ahora no se ha podido avisar al equipo de apoyo; el programa lo sigue intentando. Aquí se muestra a quién puedes llamar.',
    delivered:
      'El aviso ha llegado al equipo de apoyo. Nadie ha respondido aún. No esperes a eso, por favor.',
    acknowledged: (name) => `${name} lo ha visto.`,
    acting: (name) => `${name} lo ha visto y está haciendo algo.`,
    closed: (name) =>
      `${name} lo ha visto y ha cerrado el aviso. Aquí se sigue mostrando a quién puedes llamar.`,
    somebody: 'Alguien del equipo de apoyo',
    asking: 'Mirando hasta dónde ha llegado …',
    unknown: 'Ahora no se puede ver hasta dónde ha llegado. Aquí se muestra a quién puedes llamar.',
  },
  numbersShown: 'En esta página ves a quién puedes llamar.',
  gentle: {
    title: 'La historia ha esperado',
    waited: 'No se ha movido nada en ella mientras no estabas. Estás aquí:',
    anytime:
      'Puedes seguir, terminar esta escena o dejarlo para otro día. La historia se queda como está. Y puedes volver a las palabras y a los números.',
    goOn: 'Seguir desde aquí',
    breathe: 'Antes, respirar',
    limits: 'Mis límites',
    notYet: 'Todavía no',
  },
  fallback: {
    title: 'Ayuda, ahora',
    paragraphs: [
      'Si hay peligro para ti o para otra persona, llama primero al número de emergencias.',
      'Si quieres hablar, las líneas de ayuda están para cualquier problema, pequeño o grande. Aquí se muestra cuáles hay o dónde encontrar una. Puedes empezar con «Necesito hablar con alguien».',
      'Mientras tanto: quédate cerca de otra persona si puedes. Apoya los dos pies en el suelo, suelta el aire despacio y nombra tres cosas que ves.',
      'Soy un programa, y estas palabras las escribieron personas de antemano. Nadie está leyendo, y nadie ha recibido un aviso de esto.',
    ],
    emergencyIn: {
      EU: 'Emergencias en la Unión Europea',
      US: 'Emergencias en Estados Unidos',
      GB: 'Emergencias en el Reino Unido',
      AU: 'Emergencias en Australia',
      NZ: 'Emergencias en Nueva Zelanda',
    },
    directory: 'Encontrar una línea de ayuda cerca de ti',
  },
};
