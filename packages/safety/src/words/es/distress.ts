import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Eso suena muy duro. Aquí puedes tomarte todo el tiempo que necesites.',
        'Si respiras deprisa o todo es demasiado: deja caer los hombros. Toma aire contando hasta cuatro y suéltalo contando hasta seis, unas cuantas veces. Siente el suelo bajo los pies. Una ola de pánico da mucho miedo, y pasa.',
        '¿Hablas de ti, fuera de la historia? ¿Quién podría estar contigo ahora, o al teléfono?',
      ],
    },
    {
      title: 'Un momento, solo para ti',
      paragraphs: [
        'Es comprensible que duela. Aquí no tienes que ser fuerte.',
        'Algo pequeño para el próximo minuto: nombra cinco cosas que ves, cuatro que puedes tocar, tres que oyes. Después, un sorbo de agua.',
        '¿Hablas de ti, fuera de la historia? ¿Quieres contar qué ha pasado? ¿Y hay alguien cerca que pueda sentarse contigo un rato?',
      ],
    },
  ],
  3: [
    {
      title: 'Primero, tú',
      paragraphs: [
        'Me lo tomo en serio. Lo que cuentas suena a más de lo que una persona debería cargar sin ayuda.',
        '¿Estás a salvo ahora mismo? Si no, llama al número de emergencias.',
        'Busca a una persona, por favor: alguien en quien confíes, o una línea de ayuda. «No estoy bien, ¿puedes quedarte conmigo?» basta.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Me alegra que lo hayas escrito',
      paragraphs: [
        'Gracias por decir cómo estás. La historia puede esperar.',
        '¿Te sientes a salvo en este momento? ¿Dónde estás? Si hay peligro, primero el número de emergencias.',
        'Las líneas de ayuda están para días como este. No hace falta un motivo especial para llamar. También puede acompañarte alguien en quien confíes.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Busca ayuda ahora mismo, por favor',
      paragraphs: [
        'Parece que hay peligro ahora. Llama al número de emergencias, o pide a alguien que esté cerca que llame.',
        'Ve donde haya otras personas, lejos de todo lo que pueda hacerte daño, y quédate con ellas hasta que llegue la ayuda.',
      ],
    },
    {
      title: 'Llama ahora, y deja que alguien esté contigo',
      paragraphs: [
        'Primero, el número de emergencias. Di dónde estás y qué está pasando.',
        'Ve a un lugar más seguro si puedes, lejos de lo que pueda hacerte daño, y deja la puerta sin llave, para que pueda entrar la ayuda. Quédate cerca de otras personas.',
      ],
    },
  ],
};
