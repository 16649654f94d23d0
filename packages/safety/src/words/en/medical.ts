import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const medicalWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'What you wrote sounds as if something is wrong with how you feel, in body or mind. May I ask: is this about you, right now?',
        'A doctor can judge it; a program cannot. If it gets worse, or frightens you, call the emergency number.',
        'Tell somebody near you how you feel, so that you are not alone with it.',
        grounding[0],
      ],
    },
    {
      title: 'How are you at this moment?',
      paragraphs: [
        'May I ask plainly: is this happening to you now, outside the story?',
        'I cannot examine anyone and will not guess. A doctor or nurse can help today; in doubt, the emergency number is the right one.',
        'Is there somebody who could stay with you?',
        grounding[1],
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
        numbersAndPlan[0],
      ],
    },
    {
      title: 'You do not have to manage this alone',
      paragraphs: [
        'That sounds frightening. Thank you for writing it.',
        'Are you safe right now? Please be near a person you trust and tell them what you told me. A doctor can help you today, and so can the people at help lines.',
        'If you are in danger, or somebody else is, the emergency number comes first.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please call the emergency number now',
      paragraphs: [
        'This sounds like an emergency, and a person on the phone can help at once. Please call now, or ask someone near you to call.',
        'Say where you are, who needs help, what happened and when. If you took something, say what and how much; have the packet near.',
        'Get away from anything dangerous, if you can. Stay with somebody, unlock the door, and do what they tell you on the phone. The story can wait.',
      ],
    },
    {
      title: 'Call first',
      paragraphs: [
        'The emergency number, please, before anything else. Do not wait to see whether it passes.',
        'If it is about pills or poison: call even if you feel all right, and take nothing more. If you meant to hurt yourself, you can say so; they will help you with that too.',
        'Let another person be with you until help is there.',
      ],
    },
  ],
};
