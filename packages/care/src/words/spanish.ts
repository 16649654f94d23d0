import type { CareToolWords } from './care-tool-words.ts';

export const spanish: CareToolWords = {
  breathing: {
    title: 'Respirar despacio',
    introduction:
      'Respira al ritmo de las palabras, por la nariz o por la boca, sin forzar. Si te mareas o te sientes peor, para y respira como quieras; quizá te vaya mejor «Volver al presente».',
    cues: { in: 'Toma aire', hold: 'Mantén', out: 'Suelta el aire, despacio' },
    ending: 'Por ahora es suficiente. Deja que la respiración vuelva a su propio ritmo.',
  },
  senses: {
    title: 'Volver a donde estás',
    introduction:
      'Esto puede ayudar cuando los pensamientos corren o todo parece lejano. Ve a tu ritmo. Puedes saltarte cualquier paso, y si te sientes peor, para: está bien.',
    steps: [
      {
        title: 'Cinco cosas que ves',
        text: 'Mira despacio a tu alrededor y busca cinco cosas. Valen las pequeñas: una grieta en la pared, un color, una luz.',
      },
      {
        title: 'Cuatro cosas que sientes en la piel',
        text: 'Nota cuatro cosas que te tocan: el suelo bajo los pies, la tela en el brazo, el aire, la silla.',
      },
      {
        title: 'Tres cosas que oyes',
        text: 'Escucha tres sonidos. De cerca o de lejos, fuertes o apenas audibles.',
      },
      { title: 'Dos olores', text: 'Busca dos olores, o recuerda dos que te gusten: café, lluvia, jabón.' },
      { title: 'Un sabor', text: 'Bebe un sorbo de agua, o nota el sabor que tienes ahora en la boca.' },
    ],
    ending: 'Estás aquí. Puedes repetirlo cuantas veces quieras.',
  },
  facts: {
    title: 'Apoyarte en cosas sencillas',
    introduction:
      'Para esto bastan tus pensamientos. Di las respuestas en voz alta, en silencio o por escrito, como te resulte más fácil. Ninguna respuesta está mal, y si te sientes peor, para: está bien.',
    steps: [
      { title: 'Di quién y cuándo', text: 'Tu nombre. El día de la semana. El mes. El lugar donde estás.' },
      {
        title: 'Nombra cinco del mismo tipo',
        text: 'Cinco animales, cinco comidas o cinco canciones. Elige algo que hoy te resulte fácil.',
      },
      {
        title: 'Cuenta hacia atrás',
        text: 'De veinte a uno, tan despacio como quieras. Si pierdes la cuenta, empieza por donde quieras.',
      },
      {
        title: 'Explica cómo se hace algo',
        text: 'Repasa algo corriente, un paso tras otro: hacer té, atarse un zapato, el camino a la tienda.',
      },
      {
        title: 'Elige una cosa pequeña para después',
        text: 'Un vaso de agua. Otra habitación. Un mensaje a alguien. Con una basta.',
      },
    ],
    ending:
      'Por un rato has tenido dónde apoyarte. Si vuelve, puedes empezar otra vez por cualquiera de estos pasos.',
  },
  plan: {
    title: 'Mi plan de seguridad',
    introduction:
      'Para cuando las cosas van mal: lo que me ayuda, paso a paso. Si un paso no basta, sigo con el siguiente. En peligro, llamo enseguida al número de emergencias.',
    steps: {
      signs: {
        title: 'Cómo noto que empieza',
        prompt:
          'Pensamientos, estados de ánimo, lugares o días que me avisan de que viene un momento difícil.',
      },
      coping: {
        title: 'Lo que puedo hacer por mi cuenta',
        prompt: 'Cosas que ya me han ayudado, sin nadie más: caminar, música, una ducha, respirar despacio.',
      },
      distraction: {
        title: 'Personas y lugares que me distraen',
        prompt: 'Dónde estoy entre gente y qué compañía me hace bien. Allí no tengo que explicar nada.',
      },
      people: {
        title: 'Personas a las que puedo pedir ayuda',
        prompt: 'A quién puedo contar cómo estoy, con su número.',
      },
      professionals: {
        title: 'Profesionales y servicios',
        prompt:
          'Consulta médica, terapia, línea de ayuda, la clínica más cercana: nombres, números y horarios.',
      },
      surroundings: {
        title: 'Cómo hago más seguro lo que me rodea',
        prompt:
          'Qué dejo fuera de mi alcance o doy a alguien para que lo guarde, y quién puede ayudarme con eso.',
      },
    },
    saved: (day) => `Guardado el ${day}.`,
  },
};
