import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Lo que escribes suena como si la comida y el cuerpo ocuparan mucho espacio ahora. Eso puede agotar y dar soledad.',
        '¿Puedo preguntarte directamente: hablas de ti? ¿Cómo estás hoy, y has podido comer y beber algo?',
        'Muchas personas conocen esto y encontraron un camino con ayuda. Puedes contárselo primero a alguien de confianza, de la escuela o de un centro de salud.',
        grounding[0],
      ],
    },
    {
      title: 'Gracias por decirlo',
      paragraphs: [
        'Cosas así se guardan a menudo en secreto mucho tiempo. Es bueno que lo hayas puesto en palabras.',
        '¿Escribes sobre tu propia vida? ¿Qué es lo más difícil en este momento?',
        'Quien lucha con esto merece ayuda, pese lo que pese y lleve así el tiempo que lleve. Las personas de las líneas de ayuda escuchan, y en un centro de salud pueden ver cómo está el cuerpo.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'No esperes con esto, por favor',
      paragraphs: [
        'Lo que describes puede ser peligroso para el corazón y el cuerpo, aunque sientas que lo tienes bajo control. Por favor, ve hoy a un centro de salud.',
        '¿Estás a salvo ahora mismo, y hay alguien contigo? Si te desmayas, te duele el pecho o el corazón late raro, llama al número de emergencias.',
        'Cuéntaselo ahora a una persona de confianza, para no estar a solas con esto.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Ve hoy a un centro de salud, por favor',
      paragraphs: [
        'Me lo tomo en serio: el cuerpo puede ceder antes de lo que se espera.',
        'En un centro de salud o en urgencias pueden ayudarte hoy. No tienes que explicarlo todo: «Tengo problemas con la comida y ahora mi cuerpo no responde bien» basta.',
        '¿Estás a salvo en este momento? ¿Quién de confianza podría ir contigo, o quedarse a tu lado hasta entonces? Si empeora, llama al número de emergencias.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Llama ahora al número de emergencias, por favor',
      paragraphs: [
        'Esto suena a una emergencia médica. Llama, o pide a alguien que esté cerca que llame.',
        'Siéntate o acuéstate y quédate con otra persona. Cuenta a quienes te ayuden qué ha pasado, también lo de la comida. Están para esto.',
      ],
    },
    {
      title: 'Llama ahora, y deja que alguien esté contigo',
      paragraphs: [
        'Primero, el número de emergencias. No esperes a ver si se pasa.',
        'Quédate donde alguien pueda verte, y deja la puerta sin llave, para que pueda entrar la ayuda.',
      ],
    },
  ],
};
