import type { Ladder } from './block.ts';

export const abuseWords: Ladder = {
  2: [
    {
      title: 'The story pauses for you',
      paragraphs: [
        'What you describe sounds hard to live with. How someone treats you is not your fault.',
        'May I ask plainly: is this happening to you, outside the story? You can tell as much or as little as you like.',
        'You know your situation best. You can think through your choices with someone who knows about this, at your own pace. You may ask them first what they keep to themselves.',
        'If someone might look at this screen, you can close it at any time.',
      ],
    },
    {
      title: 'That matters',
      paragraphs: [
        'Thank you for saying it. Being controlled, put down or frightened wears anybody out, and it is not your fault.',
        'Is this about your own life? If you like, write what it is like for you. There is no wrong way to tell it.',
        'A person you trust, a school counsellor, a doctor or the people below can listen and think with you. You may ask first what they keep to themselves, and tell only what you want to tell.',
        'You can close this page at any time if somebody comes in.',
      ],
    },
  ],
  3: [
    {
      title: 'I am glad you told this',
      paragraphs: [
        'If someone might see this screen, you can close it now and come back when it is safe.',
        'I believe you. What is being done to you is not your fault, whatever anybody has said.',
        'Are you safe right now? If you are in danger, the emergency number is there for you, also for this.',
        'You do not have to decide anything today. People who know about violence and abuse can help you think about what is safest for you. If you are under eighteen, an adult you trust outside the situation, such as a teacher or a doctor, can help too.',
      ],
    },
    {
      title: 'This is not your fault',
      paragraphs: [
        'You can close this page at any moment if somebody comes near.',
        'Thank you for putting it into words. Nobody has the right to hurt you or to touch you when you do not want it.',
        'Is the person near you now? Is there a place or a person where you feel safer?',
        'You know best what is safe. The people below can listen and look at your choices with you, one small step at a time. If you can, reach out from a phone or computer that nobody else looks at.',
      ],
    },
  ],
  4: [
    {
      title: 'If you are in danger now',
      paragraphs: [
        'Please call the emergency number as soon as you can do it safely. If you cannot speak, call and stay on the line, if that is safe.',
        'If you can, be where other people are, or in a room with a way out and without things that can be used to hurt you.',
        'You did nothing to deserve this. Close this screen if somebody might see it.',
      ],
    },
    {
      title: 'Your safety, now',
      paragraphs: [
        'The emergency number first, when it is safe to call. You can also ask a neighbour or anyone nearby to call for you.',
        'Trust what you know about the situation: do what keeps you safest in the next minutes.',
        'None of this is your fault. You can close this page at any time.',
      ],
    },
  ],
};
