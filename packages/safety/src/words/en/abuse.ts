import type { Ladder } from '../block.ts';
import { grounding } from './small-steps.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'What you describe sounds hard to live with. How someone treats you is not your fault.',
        'May I ask plainly: is this happening to you, outside the story? You can tell as much or as little as you like.',
        'You know your situation best. You can think through your choices with someone who knows about this, at your own pace. You may ask them first what they keep to themselves.',
        grounding[0],
        'If someone might look at this screen, you can leave this page quickly or close it at any time.',
      ],
    },
    {
      title: 'That matters',
      paragraphs: [
        'Thank you for saying it. Being controlled, put down or frightened wears anybody out, and it is not your fault.',
        'Is this about your own life? If you like, write what it is like for you. There is no wrong way to tell it.',
        'A person you trust, a school counsellor, a doctor or the people at help lines can listen and think with you. You may ask first what they keep to themselves, and tell only what you want to tell.',
        grounding[1],
        'If somebody comes in, you can leave this page quickly or close it.',
      ],
    },
  ],
  3: [
    {
      title: 'I am glad you told this',
      paragraphs: [
        'If someone might see this screen, you can leave this page quickly or close it now, and come back when it is safe.',
        'I believe you. What is being done to you is not your fault, whatever anybody has said.',
        'Are you safe right now? If you are in danger, the emergency number is there for you, also for this.',
        'You do not have to decide anything today. People who know about violence and abuse can help you think about what is safest for you. If you are under eighteen, an adult you trust outside the situation, such as a teacher or a doctor, can help too.',
        'You can see here who to call. A safety plan can help, too: open or write one only where nobody else can see it.',
      ],
    },
    {
      title: 'This is not your fault',
      paragraphs: [
        'If somebody comes near, you can leave this page quickly or close it at any moment.',
        'Thank you for putting it into words. Nobody has the right to hurt you or to touch you when you do not want it.',
        'Is the person near you now? Is there a place where you feel safer, or somebody you trust? In danger, the emergency number is there for this, too.',
        'You know best what is safe. The people at help lines can listen and look at your choices with you, one small step at a time. If you can, reach out from a phone or computer that nobody else looks at.',
        'A safety plan can hold what keeps you safe and who helps. Keep it only where nobody else looks.',
      ],
    },
  ],
  4: [
    {
      title: 'If you are in danger now',
      paragraphs: [
        'Please call the emergency number as soon as you can do it safely. If you cannot speak, call and stay on the line, if that is safe.',
        'If you can, be where other people are, or in a room with a way out and without things that can be used to hurt you.',
        'You did nothing to deserve this. If somebody might see this, you can leave this page quickly or close it.',
      ],
    },
    {
      title: 'Your safety, now',
      paragraphs: [
        'The emergency number first, when it is safe to call. You can also ask a neighbour or anyone nearby to call for you.',
        'Trust what you know about the situation: do what keeps you safest in the next minutes.',
        'If you can, be near other people, and away from things that could be used to hurt you.',
        'None of this is your fault. You can leave this page quickly or close it at any time.',
      ],
    },
  ],
};
