import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa',
      paragraphs: [
        'Eso suena a mucha rabia, y puede haber buenos motivos para la rabia.',
        '¿Puedo preguntarte directamente: hablas de alguien de tu vida real? ¿Piensas en hacerle daño?',
        'Cuando la rabia está tan alta, ayuda la distancia: otra habitación, caminar fuera, soltar el aire despacio. Después, alguien con quien hablar.',
      ],
    },
    {
      title: 'Paremos aquí un momento',
      paragraphs: [
        'Lo que escribes suena a mucha rabia. Me gustaría entender qué clase de rabia es.',
        '¿Es por una persona real? ¿Has pensado en hacerle daño? Puedes responder con tus palabras.',
        'Muchas personas notan que la rabia fuerte baja con tiempo, movimiento y alguien que escuche. Las personas de las líneas de ayuda también escuchan la rabia.',
      ],
    },
  ],
  3: [
    {
      title: 'Para aquí conmigo',
      paragraphs: [
        'Lo que escribes suena a que alguien real podría salir herido. Decirlo es un paso para que no pase.',
        '¿Está todo el mundo a salvo en este momento? ¿Dónde estás ahora, y está cerca esa persona? Si puedes, ve a otro lugar. Deja atrás todo lo que pueda ser un arma, o que lo guarde alguien de confianza.',
        'Habla con alguien antes de que pase nada: una persona de confianza, un centro de salud o una línea de ayuda. Allí también escuchan a quien tiene miedo de lo que podría hacer.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Antes de que pase nada',
      paragraphs: [
        'Me lo tomo en serio. Tener tanta rabia, o miedo de los propios pensamientos, es muy difícil de sostener a solas.',
        '¿Están a salvo en este momento, tú y la gente que tienes cerca? La distancia es la primera ayuda: sal de la habitación, sal un rato de casa, pon espacio entre tú y todo lo peligroso.',
        'Las personas de las líneas de ayuda también hablan con quien teme lo que podría hacer. Puedes empezar con: «Tengo miedo de hacer daño a alguien». Cuéntaselo también a alguien de confianza. Si se hace demasiado fuerte, llama al número de emergencias.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Llama ahora, antes de que alguien salga herido',
      paragraphs: [
        'Llama al número de emergencias y di que alguien corre peligro. Puedes decir que eres tú quien podría hacerle daño. Después, haz lo que te digan.',
        'Aléjate de la persona y de cualquier arma, y ve con alguien de confianza que pueda estar contigo con calma.',
        'Hoy no tiene que pasar nada. Llamar ahora es lo más fuerte que puedes hacer.',
      ],
    },
    {
      title: 'Una llamada, y distancia',
      paragraphs: [
        'Llama ahora al número de emergencias, por favor. Di: «Tengo miedo de hacer daño a alguien». Con eso estás pidiendo ayuda.',
        'Mientras llamas, pon distancia entre tú y las personas a las que podrías hacer daño, y entre tú y cualquier arma.',
        'Si puedes, pide a una persona tranquila que se quede contigo hasta que llegue la ayuda.',
      ],
    },
  ],
};
