import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'Die Geschichte macht Pause für dich',
      paragraphs: [
        'Was du beschreibst, klingt schwer auszuhalten. Wie jemand dich behandelt, ist nicht deine Schuld.',
        'Darf ich offen fragen: Geschieht das dir, außerhalb der Geschichte? Du kannst so viel oder so wenig erzählen, wie du willst.',
        'Du kennst deine Lage am besten. Du kannst deine Möglichkeiten in Ruhe mit jemandem durchgehen, der sich damit auskennt. Du darfst vorher fragen, was dort vertraulich bleibt.',
        grounding[0],
        'Wenn jemand auf diesen Bildschirm schauen könnte, kannst du diese Seite jederzeit schnell verlassen oder schließen.',
      ],
    },
    {
      title: 'Das ist wichtig',
      paragraphs: [
        'Danke, dass du es sagst. Wer kontrolliert, schlechtgemacht oder eingeschüchtert wird, verliert viel Kraft. Das ist nicht deine Schuld.',
        'Geht es um dein eigenes Leben? Wenn du magst, schreib, wie es für dich ist. Man kann es nicht falsch erzählen.',
        'Ein Mensch, dem du vertraust, jemand in der Arztpraxis oder an deiner Schule oder die Menschen am Krisentelefon können zuhören und mit dir nachdenken. Frag ruhig zuerst, was vertraulich bleibt, und erzähl nur, was du willst.',
        grounding[1],
        'Wenn jemand hereinkommt, kannst du diese Seite schnell verlassen oder schließen.',
      ],
    },
  ],
  3: [
    {
      title: 'Es ist gut, dass du das erzählt hast',
      paragraphs: [
        'Wenn jemand diesen Bildschirm sehen könnte, kannst du diese Seite jetzt schnell verlassen oder schließen. Komm wieder, wenn es sicher ist.',
        'Ich glaube dir. Was dir angetan wird, ist nicht deine Schuld, was auch immer jemand gesagt hat.',
        'Bist du gerade in Sicherheit? Wenn du in Gefahr bist, ist der Notruf auch dafür da.',
        'Du musst heute nichts entscheiden. Menschen, die sich mit Gewalt und Missbrauch auskennen, können mit dir überlegen, was für dich am sichersten ist. Wenn du noch nicht achtzehn bist, kann auch ein erwachsener Mensch helfen, dem du vertraust und der nicht beteiligt ist, zum Beispiel aus der Schule.',
        'Wen du anrufen kannst, steht hier. Auch ein Sicherheitsplan kann helfen: Öffne oder schreib ihn nur dort, wo ihn sonst niemand sehen kann.',
      ],
    },
    {
      title: 'Das ist nicht deine Schuld',
      paragraphs: [
        'Wenn jemand in die Nähe kommt, kannst du diese Seite jederzeit schnell verlassen oder schließen.',
        'Danke, dass du es in Worte gefasst hast. Niemand hat das Recht, dir wehzutun oder dich anzufassen, wenn du es nicht willst.',
        'Ist die Person gerade in deiner Nähe? Gibt es einen Ort, an dem du dich sicherer fühlst, oder jemanden, dem du vertraust? In Gefahr ist der Notruf auch dafür da.',
        'Du weißt am besten, was sicher ist. Die Menschen am Krisentelefon hören zu und schauen mit dir auf deine Möglichkeiten, einen kleinen Schritt nach dem anderen. Wenn es geht, melde dich von einem Gerät, in das sonst niemand schaut.',
        'In einem Sicherheitsplan kann stehen, was dich schützt und wer dir hilft. Bewahr ihn nur dort auf, wo sonst niemand schaut.',
      ],
    },
  ],
  4: [
    {
      title: 'Wenn du jetzt in Gefahr bist',
      paragraphs: [
        'Bitte ruf den Notruf an, sobald du es sicher tun kannst. Wenn du nicht sprechen kannst, ruf an und bleib in der Leitung, wenn das sicher ist.',
        'Wenn es geht, sei dort, wo andere Menschen sind, oder in einem Zimmer mit einem Ausgang und ohne Dinge, mit denen man dich verletzen kann.',
        'Du hast nichts getan, womit du das verdient hättest. Wenn jemand das hier sehen könnte, kannst du diese Seite schnell verlassen oder schließen.',
      ],
    },
    {
      title: 'Deine Sicherheit, jetzt',
      paragraphs: [
        'Zuerst der Notruf: Ruf an, wenn es sicher ist. Du kannst auch Nachbarn oder jemanden in der Nähe bitten, für dich anzurufen.',
        'Vertrau dem, was du über die Lage weißt: Tu, was dich in den nächsten Minuten am sichersten macht.',
        'Wenn es geht, sei bei anderen Menschen, und nicht bei Dingen, mit denen man dich verletzen kann.',
        'Nichts davon ist deine Schuld. Du kannst diese Seite jederzeit schnell verlassen oder schließen.',
      ],
    },
  ],
};
