import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'La historia hace una pausa por ti',
      paragraphs: [
        'Vivir con lo que describes suena difícil. La forma en que alguien te trata no es culpa tuya.',
        '¿Puedo preguntarte directamente: te pasa a ti, fuera de la historia? Puedes contar tanto o tan poco como quieras.',
        'Tú conoces mejor que nadie tu situación. Puedes pensar en tus opciones con alguien que sabe de esto, a tu ritmo. Puedes preguntar antes qué queda en confianza.',
        grounding[0],
        'Si alguien puede mirar esta pantalla, puedes salir rápido de esta página o cerrarla en cualquier momento.',
      ],
    },
    {
      title: 'Eso importa',
      paragraphs: [
        'Gracias por decirlo. Que te controlen, te desprecien o te asusten desgasta a cualquiera, y no es culpa tuya.',
        '¿Hablas de tu propia vida? Si quieres, escribe cómo es para ti. No hay una forma equivocada de contarlo.',
        'Una persona de confianza, alguien de tu escuela, un centro de salud o las personas de las líneas de ayuda pueden escuchar y pensar contigo. Puedes preguntar antes qué no cuentan a nadie, y contar solo lo que quieras.',
        grounding[1],
        'Si entra alguien, puedes salir rápido de esta página o cerrarla.',
      ],
    },
  ],
  3: [
    {
      title: 'Me alegra que lo hayas contado',
      paragraphs: [
        'Si alguien puede ver esta pantalla, puedes salir rápido de esta página o cerrarla ahora, y volver cuando sea seguro.',
        'Te creo. Lo que te hacen no es culpa tuya, digan lo que digan.',
        '¿Estás a salvo ahora mismo? Si corres peligro, el número de emergencias también está para esto.',
        'Hoy no tienes que decidir nada. Hay personas que saben de violencia y abuso y pueden pensar contigo qué es lo más seguro para ti. Si tienes menos de dieciocho años, también puede ayudarte una persona adulta de confianza que no tenga que ver con esto, por ejemplo de la escuela o de un centro de salud.',
        'Aquí se muestra a quién puedes llamar. Un plan de seguridad también puede ayudar: ábrelo o escríbelo solo donde nadie más pueda verlo.',
      ],
    },
    {
      title: 'No es culpa tuya',
      paragraphs: [
        'Si alguien se acerca, puedes salir rápido de esta página o cerrarla en cualquier momento.',
        'Gracias por ponerlo en palabras. Nadie tiene derecho a hacerte daño ni a tocarte si tú no quieres.',
        '¿Está cerca de ti esa persona ahora? ¿Hay un lugar donde te sientas más a salvo, o alguien de confianza? Si hay peligro, el número de emergencias también está para esto.',
        'Tú sabes mejor qué es seguro. Las personas de las líneas de ayuda pueden escuchar y mirar tus opciones contigo, un paso pequeño cada vez. Si puedes, usa un teléfono u otro aparato que nadie más mire.',
        'En un plan de seguridad puedes anotar qué te protege y quién te ayuda. Guárdalo solo donde nadie más mire.',
      ],
    },
  ],
  4: [
    {
      title: 'Si corres peligro ahora',
      paragraphs: [
        'Llama al número de emergencias en cuanto puedas hacerlo sin riesgo. Si no puedes hablar, llama y no cuelgues, si eso es seguro.',
        'Si puedes, ve donde haya otras personas, o a una habitación con salida y sin cosas con las que puedan hacerte daño.',
        'No has hecho nada para merecer esto. Si alguien puede ver esto, puedes salir rápido de esta página o cerrarla.',
      ],
    },
    {
      title: 'Tu seguridad, ahora',
      paragraphs: [
        'Primero el número de emergencias: llama cuando sea seguro. También puedes pedir a quien tengas cerca que llame por ti.',
        'Confía en lo que sabes de la situación: haz lo que te ponga más a salvo en los próximos minutos.',
        'Si puedes, quédate cerca de otras personas, y lejos de cosas con las que puedan hacerte daño.',
        'Nada de esto es culpa tuya. Puedes salir rápido de esta página o cerrarla en cualquier momento.',
      ],
    },
  ],
};
