import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'Du machst dir Sorgen um jemanden',
      paragraphs: [
        'Es ist gut, dass du es bemerkt hast, und es ist schwer, davon zu wissen. Geht es um einen wirklichen Menschen in deinem Leben?',
        'Du kannst offen fragen: „Denkst du daran, dich umzubringen?“ Durch die Frage kommt niemand erst auf den Gedanken. Oft bringt sie Erleichterung.',
        'Zuhören ist wichtiger als Rat geben. Du musst keine Antworten haben. Sucht dann zusammen jemanden, der helfen kann, und sag es einem Erwachsenen, dem du vertraust, wenn du noch jung bist.',
        'Die Menschen am Krisentelefon sprechen auch mit denen, die sich um jemanden sorgen.',
      ],
    },
    {
      title: 'Eine Pause für den Menschen, an den du denkst',
      paragraphs: [
        'Dieser Mensch liegt dir am Herzen, das merkt man. Darf ich fragen: Gibt es diesen Menschen wirklich, und hast du heute von ihm gehört?',
        'Was helfen kann: „Ich habe gemerkt, dass es dir nicht gut geht. Ich bin da. Magst du es mir sagen?“ Und dann zuhören.',
        'Das soll nicht auf dir allein liegen. Hol noch einen Menschen dazu, dem diese Person vertraut. Und sorg auch für dich: Auch du kannst ein Krisentelefon anrufen.',
      ],
    },
  ],
  3: [
    {
      title: 'Es ist richtig, dass du es ernst nimmst',
      paragraphs: [
        'Wenn jemand so etwas sagt, ist das ein Grund zu handeln, auch wenn du es geheim halten solltest. Das Leben dieses Menschen ist mehr wert als das Geheimnis.',
        'Weißt du, wo dieser Mensch jetzt ist und ob er in Sicherheit ist? Wenn du ihn erreichst: Frag offen, ob er daran denkt, sich umzubringen. Bleib bei ihm oder am Telefon. Hilf, Abstand zu allem Gefährlichen zu schaffen, wenn das für dich sicher ist.',
        'Sag es jemandem, der mehr tun kann: der Familie, der Schule, einer Arztpraxis oder dem Krisentelefon. Wenn du die Person nicht erreichst und um ihr Leben fürchtest, ruf den Notruf an und sag, wo sie sein könnte.',
        'Du hast das nicht verursacht, und du musst es nicht allein tragen.',
        'Wen du anrufen kannst, steht hier. Wenn es einen Sicherheitsplan gibt, könnt ihr zusammen hineinschauen.',
      ],
    },
    {
      title: 'Wie du helfen kannst, Schritt für Schritt',
      paragraphs: [
        'Fragen: offen und ruhig. Zuhören: ohne es auszureden. Bleiben: dort oder am Telefon. Hilfe holen: jemand Erwachsenes, ärztliche Hilfe, das Krisentelefon.',
        'Ist dieser Mensch gerade in Sicherheit, und ist jemand bei ihm? Wenn es für dich sicher ist, hilf, Abstand zu allem Gefährlichen zu schaffen.',
        'Wenn keine Antwort kommt und du um das Leben fürchtest, ist der Notruf richtig. Es ist besser, anzurufen und sich zu irren.',
        'Und du: Wer ist bei dir? Du kannst mit den Menschen am Krisentelefon auch darüber sprechen, wie das für dich ist.',
        'Ein Sicherheitsplan kann euch beiden zeigen, was als Nächstes hilft. Wen du anrufen kannst, steht hier.',
      ],
    },
  ],
  4: [
    {
      title: 'Ruf jetzt den Notruf für diesen Menschen an',
      paragraphs: [
        'Sag, wo die Person ist, was passiert ist und wann. Wenn sie etwas genommen hat, sag, was, und ruf auch an, wenn sie sagt, dass es ihr gut geht.',
        'Wenn du bei ihr bist und es für dich sicher ist: Bleib, sprich mit ihr, halt Gefährliches von ihr fern. Wenn jemand gewalttätig ist, geh nicht dazwischen. Wenn die Person schläft und kaum zu wecken ist, dreh sie auf die Seite. Wenn sie nicht atmet, sag das zuerst: Man sagt dir am Telefon, was zu tun ist.',
        'Wenn du weit weg bist: Ruf trotzdem an, und bitte jemanden, der in der Nähe wohnt, hinzugehen.',
      ],
    },
    {
      title: 'Jede Minute zählt, und du kannst etwas tun',
      paragraphs: [
        'Ruf zuerst den Notruf an. Nenn die Adresse, oder den letzten Ort, von dem du weißt.',
        'Melde dich dann bei jemandem, der dieser Person nahesteht: Familie, Nachbarn, Freunde, die Schule.',
        'Wenn du bei der Person bist und es für dich sicher ist, bleib und halt Gefährliches von ihr fern.',
        'Achte auf dich selbst. Wenn Hilfe unterwegs ist, hast du getan, was du tun kannst. Sprich danach mit jemandem darüber, wie das für dich war.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'Du machst dir Sorgen um jemanden',
      paragraphs: [
        'Es ist gut, dass du es bemerkt hast, und es ist schwer, davon zu wissen. Geht es um einen wirklichen Menschen in deinem Leben?',
        'Am meisten helfen ein ruhiger Moment und ein einfacher Satz: „Ich habe gemerkt, dass es dir nicht gut geht. Ich bin da.“ Dann hör zu: Das ist wichtiger als Rat geben.',
        'Das soll nicht auf dir allein liegen. Sag es einem Erwachsenen, dem du vertraust, wenn du noch jung bist, oder hol jemanden dazu, dem die Person vertraut.',
      ],
    },
    {
      title: 'Eine Pause für den Menschen, an den du denkst',
      paragraphs: [
        'Dieser Mensch liegt dir am Herzen, das merkt man. Darf ich fragen: Gibt es diesen Menschen wirklich, und wie geht es ihm heute?',
        'Du musst keine Antworten haben. Da sein, fragen und zuhören ist schon Hilfe.',
        'Die Menschen am Krisentelefon sprechen auch mit denen, die sich um jemanden sorgen. Und du: Wie geht es dir mit alldem?',
      ],
    },
  ],
  3: [
    {
      title: 'Es ist richtig, dass du es ernst nimmst',
      paragraphs: [
        'Ist gerade jemand in Gefahr? Dann ist der Notruf richtig, und vielleicht bist du es, der anruft.',
        'Wenn jemand gewalttätig ist, geh bitte nicht dazwischen: Das kann es gefährlicher machen, für die Person und für dich. Lass den Menschen, der verletzt wird, sagen, was sicher wäre.',
        'Sag es jemandem, der mehr tun kann: einem Erwachsenen, dem du vertraust, der Schule, einer Arztpraxis, dem Krisentelefon. Du hast das nicht verursacht, und du musst es nicht allein tragen.',
        'Wen du anrufen kannst, steht hier. Wenn es dafür einen Sicherheitsplan gibt, könnt ihr zusammen hineinschauen.',
      ],
    },
    {
      title: 'Ein Mensch, der dir wichtig ist, braucht Hilfe',
      paragraphs: [
        'Danke, dass du es geschrieben hast. Wenn jemand diesem Menschen wehtut, ist das nicht seine Schuld. Und nichts davon ist deine Schuld.',
        'Bist du selbst in diesem Moment in Sicherheit? Such einen Ort, an dem du es bist, und ruf den Notruf an, wenn Gefahr besteht.',
        'Glaub der Person, hör zu und lass sie das Tempo bestimmen. Ein erwachsener Mensch, dem du vertraust, eine Arztpraxis oder das Krisentelefon kann dir helfen zu überlegen, was sicher ist.',
        'Auch hier kann ein Sicherheitsplan helfen: für diesen Menschen oder für dich. Wen du anrufen kannst, steht hier.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
