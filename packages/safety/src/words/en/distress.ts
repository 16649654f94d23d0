import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const distressWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'That sounds very hard. You can take all the time you need here.',
        'If your breath is fast or everything is too much: let your shoulders drop. Breathe in while you count to four, out while you count to six, a few times. Feel the floor under your feet. A wave of panic is very frightening, and it passes.',
        'Is this about you, outside the story? Who could be with you, or on the phone with you, just now?',
      ],
    },
    {
      title: 'One moment, just for you',
      paragraphs: [
        'It makes sense that this hurts. You do not have to be strong here.',
        'Something small for the next minute: name five things you can see, four you can touch, three you can hear. Then a sip of water.',
        'Is this about you, outside the story? Would you like to say what happened? And is there somebody near you who could sit with you for a while?',
      ],
    },
  ],
  3: [
    {
      title: 'You, first',
      paragraphs: [
        'I am taking this seriously. What you are going through sounds like more than anyone should carry alone.',
        'Are you safe right now? If you are not, call the emergency number.',
        'Please reach one person: somebody you trust, or a help line. "I am not all right, can you stay with me?" is enough.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'I am glad you wrote this',
      paragraphs: [
        'Thank you for saying how it is. The story can wait.',
        'How safe do you feel at this moment, and where are you? If there is danger, the emergency number comes first.',
        'Help lines are there for days like this one. You need no special reason to call. Somebody you trust can sit with you, too.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please get help this minute',
      paragraphs: [
        'This sounds like danger now. Please call the emergency number, or ask someone near you to call.',
        'Go where other people are, away from anything that could hurt you, and stay with them until help is there.',
      ],
    },
    {
      title: 'Call now, and let somebody be with you',
      paragraphs: [
        'The emergency number comes first. Say where you are and what is happening.',
        'Move to a safer place if you can, away from anything that could hurt you, and unlock the door so that help can come in. Stay near other people.',
      ],
    },
  ],
};
