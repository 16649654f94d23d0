import type { Ladder } from '../block.ts';
import { grounding, numbersAndPlan } from './small-steps.ts';

export const eatingWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'What you wrote sounds as if food and the body take up a lot of room right now. That can be exhausting, and lonely.',
        'May I ask plainly: is this about you? How are you today, and have you been able to eat and drink something?',
        'Many people know this and have found a way through with help. A doctor, a school nurse or someone you trust is a good first person to tell.',
        grounding[0],
      ],
    },
    {
      title: 'Thank you for saying it',
      paragraphs: [
        'Things like this are often kept secret for a long time. It is good that you put it into words.',
        'Is it your own life you are writing about? What is the hardest part of it at the moment?',
        'Everybody who struggles with this deserves help, whatever they weigh and however long it has been. The people at help lines listen, and a doctor can check how the body is doing.',
        grounding[1],
      ],
    },
  ],
  3: [
    {
      title: 'Please do not wait with this',
      paragraphs: [
        'What you describe can be dangerous for the heart and the body, also when you feel that you have it under control. Please have a doctor look at it today.',
        'Are you safe right now, and is somebody with you? If you faint, have chest pain, or your heart beats strangely, call the emergency number.',
        'Please tell one person you trust now, so that you are not alone with it.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Please be seen by a doctor today',
      paragraphs: [
        'I am taking this seriously: the body can give way before one expects it.',
        'A doctor or an emergency department can help today. You do not have to explain everything: "I have trouble with eating and now my body is acting up" is enough.',
        'Are you safe at this moment? Who could go with you, or stay with you until then, somebody you trust? If it gets worse, call the emergency number.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please call the emergency number now',
      paragraphs: [
        'This sounds like a medical emergency. Please call the number, or ask someone near you to call.',
        'Sit or lie down and stay with another person. Tell the helpers what happened, about food too. They are there for this.',
      ],
    },
    {
      title: 'Call now, and let somebody be with you',
      paragraphs: [
        'The emergency number comes first. Please do not wait to see whether it passes.',
        'Stay where somebody can see you, and unlock the door so that help can come in.',
      ],
    },
  ],
};
