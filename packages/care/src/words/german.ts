import type { CareToolWords } from './care-tool-words.ts';

export const german: CareToolWords = {
  breathing: {
    title: 'Langsam atmen',
    introduction:
      'Atme mit den Worten ein und aus, durch die Nase oder den Mund, nicht tiefer, als es angenehm ist. Wenn dir schwindlig wird oder es sich schlechter anfühlt, hör auf und atme, wie du magst; vielleicht passt „Halt finden“ besser zu dir.',
    cues: { in: 'Ein', hold: 'Halten', out: 'Aus, langsam' },
    ending: 'Das reicht für jetzt. Lass deinen Atem wieder von selbst gehen.',
  },
  senses: {
    title: 'Da ankommen, wo du bist',
    introduction:
      'Das kann helfen, wenn die Gedanken rasen oder alles weit weg scheint. Geh in deinem eigenen Tempo vor. Jeden Schritt darfst du auslassen, und wenn es sich schlechter anfühlt, hör auf: Das ist in Ordnung.',
    steps: [
      {
        title: 'Fünf Dinge, die du siehst',
        text: 'Schau dich langsam um und finde fünf Dinge. Auch kleine zählen: ein Riss in der Wand, eine Farbe, ein Licht.',
      },
      {
        title: 'Vier Dinge, die du spürst',
        text: 'Achte auf vier Dinge, die dich berühren: der Boden unter den Füßen, der Stoff am Arm, die Luft, der Stuhl.',
      },
      {
        title: 'Drei Dinge, die du hörst',
        text: 'Hör auf drei Geräusche. Nah oder fern, laut oder kaum da.',
      },
      {
        title: 'Zwei Dinge, die du riechst',
        text: 'Finde zwei Gerüche, oder denk an zwei, die du magst: Kaffee, Regen, Seife.',
      },
      {
        title: 'Ein Geschmack',
        text: 'Trink einen Schluck Wasser, oder achte auf den Geschmack, der jetzt in deinem Mund ist.',
      },
    ],
    ending: 'Du bist hier. Du kannst das so oft wiederholen, wie du magst.',
  },
  facts: {
    title: 'Dich an einfache Dinge halten',
    introduction:
      'Dafür reichen deine Gedanken. Sag die Antworten laut, im Stillen, oder schreib sie auf, wie es am leichtesten geht. Es gibt keine falsche Antwort, und wenn es sich schlechter anfühlt, hör auf: Das ist in Ordnung.',
    steps: [
      {
        title: 'Sag, wer und wann',
        text: 'Dein Vorname. Der Wochentag. Der Monat. Der Ort, an dem du bist.',
      },
      {
        title: 'Nenn fünf von einer Sorte',
        text: 'Fünf Tiere, fünf Speisen oder fünf Lieder. Nimm etwas, das heute leicht ist.',
      },
      {
        title: 'Zähl rückwärts',
        text: 'Von zwanzig bis eins, so langsam, wie du magst. Wenn du den Faden verlierst, fang irgendwo wieder an.',
      },
      {
        title: 'Erzähl, wie etwas gemacht wird',
        text: 'Geh etwas Alltägliches durch, einen Schritt nach dem anderen: Tee kochen, einen Schuh binden, der Weg zum Laden.',
      },
      {
        title: 'Such dir eine kleine Sache für danach aus',
        text: 'Ein Glas Wasser. Ein anderes Zimmer. Eine Nachricht an jemanden. Eine davon genügt.',
      },
    ],
    ending:
      'Du hattest eine Weile etwas zum Festhalten. Wenn es wiederkommt, kannst du mit jedem dieser Schritte neu anfangen.',
  },
  plan: {
    title: 'Mein Sicherheitsplan',
    introduction:
      'Für die Zeiten, in denen es schlimm wird: was mir hilft, Schritt für Schritt. Wenn ein Schritt nicht reicht, gehe ich zum nächsten. In Gefahr rufe ich sofort den Notruf an.',
    steps: {
      signs: {
        title: 'Woran ich merke, dass es anfängt',
        prompt: 'Gedanken, Stimmungen, Orte oder Tage, die mir sagen, dass eine schwere Zeit kommt.',
      },
      coping: {
        title: 'Was ich selbst tun kann',
        prompt:
          'Was schon geholfen hat, ohne jemand anderen: ein Spaziergang, Musik, eine Dusche, langsam atmen.',
      },
      distraction: {
        title: 'Menschen und Orte, die mich ablenken',
        prompt: 'Wo ich unter anderen bin und wessen Gesellschaft mir guttut. Dort muss ich nichts erklären.',
      },
      people: {
        title: 'Menschen, die ich um Hilfe bitten kann',
        prompt: 'Wem ich sagen kann, wie es mir geht, mit den Nummern.',
      },
      professionals: {
        title: 'Fachleute und Beratungsstellen',
        prompt:
          'Arztpraxis, Therapie, Krisentelefon, die nächste Klinik: Namen, Nummern und wann sie da sind.',
      },
      surroundings: {
        title: 'Wie meine Umgebung sicherer wird',
        prompt:
          'Was ich außer Reichweite bringe oder jemandem zum Aufbewahren gebe, und wer mir dabei helfen kann.',
      },
    },
    saved: (day) => `Gespeichert am ${day}.`,
  },
};
