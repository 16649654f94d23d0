import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const substancesWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'That sounds like something that has become stronger than you would like. This happens to many people, and it is nothing to be ashamed of.',
        'May I ask plainly: is this about you? Are you all right at this moment?',
        'If you want things to change, you do not have to do it by yourself. A doctor or the people at help lines can talk with you about it, without blame. Stopping all at once can be risky with some substances: ask a doctor first.',
        grounding[0],
      ],
    },
    {
      title: 'Let us stop here for a moment',
      paragraphs: [
        'Thank you for being open about that.',
        'Is it your own life you are writing about? What is it like for you today?',
        'Someone who listens can make today easier: a friend, a doctor, a group, or the people at help lines. You can ask them anything, also whether you should see a doctor.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'You, first',
      paragraphs: [
        'I am glad you wrote it. If you have used again after a break: that happens to many people, and it does not undo what you achieved.',
        'Are you safe right now? After a break the body may bear less than before, so please do not be alone. If your breath or your chest feels wrong, or you might pass out, call the emergency number.',
        'Who could be with you today, somebody you trust? A doctor or a help line can help with the next step.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Please do not be alone with this',
      paragraphs: [
        'What you describe is a heavy load for body and mind. It is no reason for blame.',
        'Are you safe at this moment? Please let someone you trust sit with you, and drink some water. If you feel very unwell, see things that are not there or cannot stay awake, call the emergency number.',
        'The people at help lines listen at any stage. "I need help with what I am taking" is enough to begin.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please call the emergency number now',
      paragraphs: [
        'Please call now and say what you took and how long ago. Too much of something can become dangerous even while you still feel all right. Take nothing more.',
        'Stay with another person and stay awake if you can. If someone is asleep and hard to wake, lay them on their side and call.',
        'Calling is the right thing, whatever happened before.',
      ],
    },
    {
      title: 'Call now, and let somebody be with you',
      paragraphs: [
        'The emergency number comes first. Keep the packet or the bottle near, so that you can read out what it says.',
        'Take nothing more, and do not try to be sick unless they tell you to. Unlock the door so that help can come in.',
        'Being quick is what matters now, nothing else.',
      ],
    },
  ],
};
