import type { Ladder } from './block.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'Something seems to be wrong with how your body or your mind feels. May I ask: is this about you, right now?',
        'A doctor can judge it; a program cannot. If it gets worse, or frightens you, call the emergency number.',
        'Tell somebody near you how you feel, so that you are not alone with it.',
      ],
    },
    {
      title: 'How are you at this moment?',
      paragraphs: [
        'I would like to know whether this is happening to you now, outside the story.',
        'I cannot examine anyone and will not guess. A doctor or nurse can help today; in doubt, the emergency number is the right one.',
        'Is there somebody who could stay with you?',
      ],
    },
  ],
  3: [
    {
      title: 'Please talk to a doctor today',
      paragraphs: [
        'What you describe is something that doctors know and can help with. It does not make you a bad or a strange person.',
        'Are you safe right now? If you hear or feel something that tells you to hurt yourself or somebody, you do not have to do it. Go to someone you trust and tell them.',
        'If you feel that you might act on it, call the emergency number.',
      ],
    },
    {
      title: 'You do not have to manage this alone',
      paragraphs: [
        'That sounds frightening. Thank you for writing it.',
        'Please be near a person you trust and tell them what you told me. A doctor or the number below can help you today.',
        'If you are in danger, or somebody else is, the emergency number comes first.',
      ],
    },
  ],
  4: [
    {
      title: 'Please call the emergency number now',
      paragraphs: [
        'This sounds like an emergency, and a person on the phone can help at once. Please call now, or ask someone near you to call.',
        'Say where you are, what happened and when. If you took something, say what and how much; have the packet near.',
        'Stay with somebody, unlock the door, and do what they tell you on the phone. The story can wait.',
      ],
    },
    {
      title: 'Call first',
      paragraphs: [
        'The emergency number, please, before anything else. Do not wait to see whether it passes.',
        'If it is about pills or poison: call even if you feel all right. If you meant to hurt yourself, you can say so; they will help you with that too.',
        'Let another person be with you until help is there.',
      ],
    },
  ],
};
