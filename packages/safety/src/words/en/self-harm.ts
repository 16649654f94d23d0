import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const selfHarmWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'What you wrote sounds heavy. Feelings like these can make everything look grey, and they are worth taking seriously.',
        'May I ask plainly: is this about you, not about your character? And are you having thoughts of killing yourself? You can answer in any words, or not at all.',
        'If it helps right now: put both feet on the floor. Breathe out slowly, longer than you breathe in. Name three things that you can see.',
        'Is there somebody you could sit with or write to today? "I am not doing well, can you stay with me for a bit?" is enough to begin.',
      ],
    },
    {
      title: 'Let us stop here for a moment',
      paragraphs: [
        'Thank you for writing that. It takes something to put it into words.',
        'I would like to understand: do you mean yourself? Do you sometimes think about dying or about killing yourself? Any answer is all right here.',
        'Some things that help many people through an hour like this: cold water on the face, a warm drink, music, a walk with somebody, a message to a friend.',
        'You can also talk with a person who listens for a living. You can see here who to call. You need no special reason to call.',
      ],
    },
  ],
  3: [
    {
      title: 'I am glad you wrote this',
      paragraphs: [
        'The story stops here, because you matter more. Thoughts of dying or of hurting yourself are a sign of how much pain there is. You did nothing wrong by saying so.',
        'Are you safe at this moment? Do you have something near you that you might hurt yourself with? If so, please put distance between you and it: another room, or someone who keeps it for you. If you are not safe, the emergency number comes first.',
        'Please let one person know now: somebody you trust, or a crisis line. You can say: "I am thinking about killing myself and I do not want to be alone with it."',
        'Feelings this strong rise and fall, even when that is hard to believe. People who felt this way have found help, and there is help for you too.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'You, first',
      paragraphs: [
        'I am taking what you wrote seriously. Carrying this must be very hard, and you do not have to carry it by yourself.',
        'How safe do you feel right now? Is anything close by that could hurt you? Moving away from it, or asking somebody to hold on to it, makes the next hours safer.',
        'The people at crisis lines talk with others about exactly this, every day. You can call even if you do not know what to say. "I need to talk" is enough.',
        'If calling feels too big, go to where somebody is whom you trust: the kitchen, a neighbour, a friend. In danger, the emergency number comes first.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please get help this minute',
      paragraphs: [
        'Please call the emergency number now. If you have taken something or are hurt, call even if you feel all right: help works best early.',
        'Go to another person, or shout for someone, and stay with them. If you are near a height, tracks, or anything that could hurt you, step away from it first.',
        'You can say: "I am in danger of killing myself" or "I took something". They know what to do, and they help people with this every day.',
        'You matter. The next minutes are for one thing only: getting somebody to your side.',
      ],
    },
    {
      title: 'Call now, and let somebody be with you',
      paragraphs: [
        'The emergency number comes first. Please call it, or hand your phone to somebody who can call for you.',
        'Move away from what could hurt you, into a place where other people are. Unlock the door so that help can come in.',
        'If you have swallowed something or are bleeding, say so first on the phone. Asking for help is the right thing to do.',
        'You can keep writing here while you wait. Calling comes before writing.',
      ],
    },
  ],
};
