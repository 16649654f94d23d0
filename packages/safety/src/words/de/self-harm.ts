import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Was du schreibst, klingt schwer. Solche Gefühle können alles grau machen, und es ist wichtig, sie ernst zu nehmen.',
        'Darf ich offen fragen: Geht es um dich und nicht um deine Figur? Und denkst du daran, dich umzubringen? Du kannst antworten, wie du möchtest, oder gar nicht.',
        'Wenn es dir jetzt hilft: Stell beide Füße auf den Boden. Atme langsam aus, länger als du einatmest. Nenne drei Dinge, die du siehst.',
        'Gibt es jemanden, bei dem du heute sitzen oder dem du schreiben kannst? „Mir geht es nicht gut, kannst du ein bisschen bei mir bleiben?“ reicht für den Anfang.',
      ],
    },
    {
      title: 'Lass uns hier kurz anhalten',
      paragraphs: [
        'Danke, dass du das geschrieben hast. Es kostet Kraft, so etwas in Worte zu fassen.',
        'Ich möchte dich verstehen: Meinst du dich selbst? Denkst du manchmal ans Sterben oder daran, dich umzubringen? Hier ist jede Antwort in Ordnung.',
        'Was vielen durch so eine Stunde hilft: kaltes Wasser ins Gesicht, etwas Warmes zu trinken, Musik, ein Spaziergang zu zweit, eine Nachricht an jemanden, den du magst.',
        'Du kannst auch mit einem Menschen sprechen, der dafür da ist. Wen du anrufen kannst, steht hier. Du brauchst keinen besonderen Grund, um anzurufen.',
      ],
    },
  ],
  3: [
    {
      title: 'Es ist gut, dass du das geschrieben hast',
      paragraphs: [
        'Die Geschichte hält hier an, denn du bist wichtiger. Gedanken ans Sterben oder daran, sich zu verletzen, zeigen, wie viel Schmerz da ist. Es war nicht falsch, das zu sagen.',
        'Bist du in diesem Moment in Sicherheit? Ist etwas in deiner Nähe, womit du dich verletzen könntest? Dann bring bitte Abstand dazwischen: ein anderes Zimmer, oder jemand, der es für dich aufbewahrt. Wenn du nicht in Sicherheit bist, kommt der Notruf zuerst.',
        'Bitte sag es jetzt einem Menschen: jemandem, dem du vertraust, oder dem Krisentelefon. Du kannst sagen: „Ich denke daran, mich umzubringen, und ich will damit nicht allein sein.“',
        'So starke Gefühle werden größer und wieder kleiner, auch wenn das schwer zu glauben ist. Menschen, denen es so ging, haben Hilfe gefunden. Auch für dich gibt es Hilfe.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Zuerst du',
      paragraphs: [
        'Ich nehme ernst, was du schreibst. Das zu tragen muss sehr schwer sein, und du musst es nicht allein tragen.',
        'Wie sicher fühlst du dich gerade? Ist etwas in der Nähe, das dich verletzen könnte? Geh davon weg, oder bitte jemanden, es an sich zu nehmen. Das macht die nächsten Stunden sicherer.',
        'Die Menschen am Krisentelefon sprechen jeden Tag mit anderen über genau das. Du kannst anrufen, auch wenn du nicht weißt, was du sagen sollst. „Ich muss reden“ reicht.',
        'Wenn dir ein Anruf zu viel ist, geh dorthin, wo jemand ist, dem du vertraust: in die Küche, zu Nachbarn, zu Freunden. In Gefahr kommt der Notruf zuerst.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Bitte hol jetzt sofort Hilfe',
      paragraphs: [
        'Ruf bitte jetzt den Notruf an. Wenn du etwas genommen hast oder verletzt bist, ruf auch dann an, wenn du dich gut fühlst: Frühe Hilfe wirkt am besten.',
        'Geh zu einem anderen Menschen oder ruf laut nach jemandem, und bleib dort. Wenn du an einem Abgrund, an Gleisen oder bei etwas bist, das dich verletzen könnte, geh zuerst davon weg.',
        'Du kannst sagen: „Ich habe Angst, dass ich mich umbringe“ oder „Ich habe etwas genommen“. Dort weiß man, was zu tun ist, und hilft jeden Tag Menschen.',
        'Du bist wichtig. In den nächsten Minuten geht es nur um eins: dass jemand bei dir ist.',
      ],
    },
    {
      title: 'Ruf jetzt an, und lass jemanden bei dir sein',
      paragraphs: [
        'Zuerst der Notruf. Ruf bitte an, oder gib dein Telefon jemandem, der für dich anruft.',
        'Geh weg von dem, was dich verletzen könnte, dorthin, wo andere Menschen sind. Schließ die Tür auf, damit Hilfe hereinkommen kann.',
        'Wenn du etwas geschluckt hast oder blutest, sag das am Telefon zuerst. Um Hilfe zu bitten ist richtig.',
        'Du kannst hier weiterschreiben, während du wartest. Anrufen kommt vor dem Schreiben.',
      ],
    },
  ],
};
