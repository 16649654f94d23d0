import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Eso suena a algo que se ha vuelto más fuerte de lo que querrías. Le pasa a mucha gente, y no es motivo de vergüenza.',
        '¿Puedo preguntarte directamente: hablas de ti? ¿Estás bien en este momento?',
        'Si quieres que cambie, no tienes que hacerlo sin ayuda. Las personas de un centro de salud o de una línea de ayuda pueden hablarlo contigo, sin reproches. Con algunas sustancias, dejarlas de golpe es arriesgado: pregunta antes en un centro de salud.',
        grounding[0],
      ],
    },
    {
      title: 'Paremos aquí un momento',
      paragraphs: [
        'Gracias por hablar con tanta franqueza.',
        '¿Escribes sobre tu propia vida? ¿Cómo es hoy para ti?',
        'Alguien que escuche puede aligerar el día: alguien que aprecias, un centro de salud, un grupo o las personas de las líneas de ayuda. Puedes preguntarles lo que sea, también si te conviene ir al médico.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Primero, tú',
      paragraphs: [
        'Me alegra que lo hayas escrito. Si has vuelto a consumir después de una pausa: le pasa a mucha gente, y no borra lo que has logrado.',
        '¿Estás a salvo ahora mismo? Después de una pausa, puede que el cuerpo aguante menos, así que busca compañía, por favor. Si respiras raro, te molesta el pecho o crees que puedes desmayarte, llama al número de emergencias.',
        '¿Quién de confianza podría estar hoy contigo? Un centro de salud o una línea de ayuda puede ayudarte con el siguiente paso.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'No te quedes a solas con esto, por favor',
      paragraphs: [
        'Lo que describes es mucha carga para el cuerpo y la mente. No hay nada que reprochar.',
        '¿Estás a salvo en este momento? Pide a alguien de confianza que se siente contigo, y bebe un poco de agua. Si te encuentras muy mal, ves cosas que no están o te cuesta no dormirte, llama al número de emergencias.',
        'Las personas de las líneas de ayuda escuchan en cualquier momento del camino. «Necesito ayuda con lo que tomo» basta para empezar.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Llama ahora al número de emergencias, por favor',
      paragraphs: [
        'Llama ya y di qué has tomado y hace cuánto. Demasiada cantidad de algo puede ser peligrosa aunque todavía te encuentres bien. No tomes nada más.',
        'Quédate con otra persona e intenta no dormirte. Si alguien duerme y cuesta despertar a esa persona, ponla de lado y llama.',
        'Llamar es lo correcto, haya pasado antes lo que haya pasado.',
      ],
    },
    {
      title: 'Llama ahora, y deja que alguien esté contigo',
      paragraphs: [
        'Primero, el número de emergencias. Ten cerca el envase o la botella para leer lo que pone.',
        'No tomes nada más, y no intentes vomitar si no te lo piden. Deja la puerta sin llave, para que pueda entrar la ayuda.',
        'Ahora solo cuenta que sea rápido.',
      ],
    },
  ],
};
