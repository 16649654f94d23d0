import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Te preocupa alguien',
      paragraphs: [
        'Es bueno que lo hayas notado, y pesa saberlo. ¿Es una persona real de tu vida?',
        'Puedes preguntarle directamente: «¿Estás pensando en quitarte la vida?». Preguntar no mete la idea en la cabeza. Muchas veces alivia.',
        'Escucha más de lo que aconsejes. No tienes que tener respuestas. Después busca con esa persona a alguien que pueda ayudar. Si eres joven, cuéntaselo a una persona adulta de confianza.',
        'Las personas de las líneas de ayuda también hablan con quien se preocupa por alguien.',
      ],
    },
    {
      title: 'Una pausa por la persona en la que piensas',
      paragraphs: [
        'Te importa, y se nota. ¿Puedo preguntar: es alguien real, y has sabido hoy de esa persona?',
        'Algo que ayuda: «He notado que no estás bien. Estoy aquí. ¿Quieres contármelo?». Y después, escuchar.',
        'No debería recaer solo en ti. Busca a otra persona en quien confíe. Y cuídate también: tú también puedes llamar a una línea de ayuda.',
      ],
    },
  ],
  3: [
    {
      title: 'Haces bien en tomarlo en serio',
      paragraphs: [
        'Cuando alguien dice algo así, es motivo para actuar, aunque te pidiera guardar el secreto. Su vida vale más que el secreto.',
        '¿Sabes dónde está ahora esa persona, y si está a salvo? Si puedes hablar con ella: pregunta directamente si piensa en quitarse la vida. Quédate a su lado o al teléfono. Ayuda a poner distancia con lo peligroso, si es seguro para ti.',
        'Cuéntaselo a alguien que pueda hacer más: su familia, la escuela, un centro de salud, una línea de ayuda. Si no puedes localizarla y temes por su vida, llama al número de emergencias y di dónde puede estar.',
        'Tú no has causado esto, y no tienes que llevarlo sin ayuda.',
        'Aquí se muestra a quién puedes llamar. Si hay un plan de seguridad, puedes mirarlo con esa persona.',
      ],
    },
    {
      title: 'Cómo ayudar, paso a paso',
      paragraphs: [
        'Pregunta: directamente y con calma. Escucha: sin discutirle lo que siente. Quédate: a su lado o al teléfono. Busca ayuda: una persona adulta de confianza, ayuda médica, una línea de ayuda.',
        '¿Está a salvo esa persona en este momento, y hay alguien con ella? Si es seguro para ti, ayuda a poner distancia con lo peligroso.',
        'Si no responde y temes por su vida, llamar a emergencias es lo correcto. Es mejor llamar y equivocarse.',
        '¿Y tú, con quién estás? Puedes hablar con las personas de las líneas de ayuda de cómo es esto para ti.',
        'Un plan de seguridad puede mostrar qué hacer después. Aquí se muestra a quién puedes llamar.',
      ],
    },
  ],
  4: [
    {
      title: 'Llama ahora a emergencias por esa persona',
      paragraphs: [
        'Di dónde está, qué ha pasado y cuándo. Si ha tomado algo, di qué, y llama aunque diga que se encuentra bien.',
        'Si estás a su lado y es seguro para ti: quédate, háblale, aleja de ella lo peligroso. Si alguien es violento, no te pongas en medio. Si la persona en peligro duerme y cuesta despertarla, ponla de lado. Si no respira, dilo lo primero: por teléfono te dirán qué hacer.',
        'Si estás lejos: llama igualmente, y pide a alguien que viva cerca que vaya.',
      ],
    },
    {
      title: 'Cada minuto cuenta, y tú puedes hacer algo',
      paragraphs: [
        'Llama primero al número de emergencias. Di la dirección, o el último lugar que conoces.',
        'Después busca a alguien cercano a esa persona: familia, vecindario, amistades, la escuela.',
        'Si estás a su lado y es seguro para ti, quédate, y aleja lo peligroso.',
        'Cuida de tu seguridad. Cuando la ayuda está en camino, has hecho lo que se puede hacer. Después habla con alguien de cómo ha sido para ti.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Te preocupa alguien',
      paragraphs: [
        'Es bueno que lo hayas notado, y pesa saberlo. ¿Es una persona real de tu vida?',
        'Lo que más ayuda es un momento tranquilo y una frase sencilla: «He notado que no estás bien. Estoy aquí». Después, escucha más de lo que aconsejes.',
        'No debería recaer solo en ti. Si eres joven, cuéntaselo a una persona adulta de confianza, o busca a alguien en quien confíe esa persona.',
      ],
    },
    {
      title: 'Una pausa por la persona en la que piensas',
      paragraphs: [
        'Te importa, y se nota. ¿Puedo preguntar: es alguien real, y cómo está hoy?',
        'No necesitas tener respuestas. Estar, preguntar y escuchar ya es ayuda.',
        'Las personas de las líneas de ayuda también hablan con quien se preocupa por alguien. ¿Y tú, cómo estás con todo esto?',
      ],
    },
  ],
  3: [
    {
      title: 'Haces bien en tomarlo en serio',
      paragraphs: [
        '¿Corre alguien peligro ahora mismo? Entonces llama al número de emergencias; quizá te toque a ti hacerlo.',
        'Si alguien es violento, no te pongas en medio, por favor: puede hacerlo más peligroso, para esa persona y para ti. Deja que quien sufre el daño diga qué sería seguro.',
        'Cuéntaselo a alguien que pueda hacer más: una persona adulta de confianza, la escuela, un centro de salud, una línea de ayuda. Tú no has causado esto, y no tienes que llevarlo sin ayuda.',
        'Aquí se muestra a quién puedes llamar. Si hay un plan de seguridad para esto, puedes mirarlo con esa persona.',
      ],
    },
    {
      title: 'Alguien que te importa necesita ayuda',
      paragraphs: [
        'Gracias por escribirlo. Si alguien le hace daño, no es culpa de esa persona. Y nada de esto es culpa tuya.',
        '¿Estás a salvo tú en este momento? Busca un lugar donde lo estés, y llama al número de emergencias si hay peligro.',
        'Créele, escucha y deja que marque el ritmo. Una persona adulta de confianza, un centro de salud o una línea de ayuda puede ayudarte a pensar qué es seguro.',
        'Un plan de seguridad también puede ayudar aquí: el suyo, o uno para ti. Aquí se muestra a quién puedes llamar.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
