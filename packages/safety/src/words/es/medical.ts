import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Lo que escribes suena a que algo no va bien en cómo te sientes. ¿Puedo preguntar: te pasa a ti, ahora?',
        'En un centro de salud pueden valorarlo; un programa no puede. Si va a peor o te asusta, llama al número de emergencias.',
        'Di a alguien que tengas cerca cómo te encuentras, para no estar a solas con esto.',
        grounding[0],
      ],
    },
    {
      title: '¿Cómo estás en este momento?',
      paragraphs: [
        '¿Puedo preguntarte directamente: te está pasando de verdad, fuera de la historia?',
        'No puedo examinar a nadie y no voy a adivinar. Hoy pueden ayudarte en un centro de salud; si dudas, llama al número de emergencias.',
        '¿Hay alguien que pueda quedarse contigo?',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Busca hoy ayuda médica, por favor',
      paragraphs: [
        'Lo que describes es algo que en medicina se conoce y con lo que se puede ayudar. No te hace mala persona ni alguien raro.',
        '¿Estás a salvo ahora mismo? Si oyes o sientes algo que te dice que te hagas daño o se lo hagas a alguien, no tienes que hacerlo. Ve con alguien de confianza y cuéntaselo.',
        'Si sientes que podrías actuar así, llama al número de emergencias.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'No tienes que poder con esto a solas',
      paragraphs: [
        'Eso suena aterrador. Gracias por escribirlo.',
        '¿Estás a salvo ahora mismo? Quédate cerca de alguien de confianza y dile lo que me has dicho a mí. Hoy pueden ayudarte en un centro de salud, y también en una línea de ayuda.',
        'Si tú corres peligro, u otra persona, primero va el número de emergencias.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Llama ahora al número de emergencias, por favor',
      paragraphs: [
        'Esto suena a una emergencia, y una persona al teléfono puede ayudar al momento. Llama ya, o pide a alguien que esté cerca que llame.',
        'Di dónde estás, quién necesita ayuda, qué ha pasado y cuándo. Si has tomado algo, di qué y cuánto; ten cerca el envase.',
        'Aléjate de cualquier peligro, si puedes. Quédate con alguien, deja la puerta sin llave y haz lo que te digan por teléfono. La historia puede esperar.',
      ],
    },
    {
      title: 'Primero, llama',
      paragraphs: [
        'El número de emergencias, por favor, antes que nada. No esperes a ver si se pasa.',
        'Si se trata de pastillas o de un veneno: llama aunque te encuentres bien, y no tomes nada más. Si querías hacerte daño, puedes decirlo; también te ayudarán con eso.',
        'Deja que otra persona esté contigo hasta que llegue la ayuda.',
      ],
    },
  ],
};
