import type { Ladder } from './block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'You are worried about someone',
      paragraphs: [
        'It is good that you noticed, and it is heavy to know. Is this about a real person in your life?',
        'You can ask them plainly: "Are you thinking about killing yourself?" Asking does not put the idea there. It often brings relief.',
        'Listen more than you advise. You do not have to have answers. Then look together for someone who can help, and tell an adult you trust if you are young.',
        'The people below also talk with those who worry about someone.',
      ],
    },
    {
      title: 'Let us pause for the person you are thinking of',
      paragraphs: [
        'You care about them, and it shows. May I ask: is it someone real, and have you heard from them today?',
        'Something that helps: "I noticed that you are not doing well. I am here. Do you want to tell me?" And then listening.',
        'It should not rest on you alone. Bring in another person they trust. And look after yourself too: you may also call the number below.',
      ],
    },
  ],
  3: [
    {
      title: 'You are doing right by taking it seriously',
      paragraphs: [
        'When somebody says something like that, it is a reason to act, also if they asked you to keep it secret. Their life is worth more than the secret.',
        'If you can reach them: ask plainly whether they are thinking of killing themselves or are in danger, stay with them or on the phone, and help to put distance between them and anything dangerous, if that is safe for you.',
        'Tell somebody who can do more: their family, a teacher, a doctor, the number below. If you cannot reach them and fear for their life, call the emergency number and say where they might be.',
        'You did not cause this, and you do not have to hold it alone.',
      ],
    },
    {
      title: 'How to help, step by step',
      paragraphs: [
        'Ask: plainly and calmly. Listen: without arguing them out of it. Stay: in person, or on the phone. Bring help: a grown-up they trust, a doctor, the number below.',
        'If someone is being hurt by another person, believe them and let them say what would be safe for them. Getting in between can make things more dangerous.',
        'If they do not answer and you fear for their life, the emergency number is the right call. It is better to call and be wrong.',
        'And you: who is with you? You may talk to the people below about how this is for you.',
      ],
    },
  ],
  4: [
    {
      title: 'Call the emergency number for them, now',
      paragraphs: [
        'Say where they are, what they did or took, and when. If they took something, call even if they say that they feel all right.',
        'If you are with them and it is safe for you: stay, keep them talking, keep distance from anything dangerous. If they are asleep and hard to wake, lay them on their side. If they do not breathe, say so first: they will tell you on the phone what to do.',
        'If you are far away: call anyway, and ask somebody who lives near them to go there.',
      ],
    },
    {
      title: 'Every minute counts, and you can do something',
      paragraphs: [
        'Call the emergency number first. Tell them the address, or the last place you know of.',
        'Then reach a person who is close to them: family, a neighbour, a friend, the school.',
        'Keep yourself safe. When helpers are on their way, you have done what can be done. Afterwards, talk to someone about how this was for you.',
      ],
    },
  ],
};

/** For somebody whose friend or relative is being hurt, or is ill, rather than tired of life. */
export const worriedWords: Ladder = {
  2: [
    {
      title: 'You are worried about someone',
      paragraphs: [
        'It is good that you noticed, and it is heavy to know. Is this about a real person in your life?',
        'A quiet moment and a plain sentence help most: "I noticed that you are not doing well. I am here." Then listen more than you advise.',
        'It should not rest on you alone. Tell an adult you trust if you are young, or bring in someone whom the person trusts.',
      ],
    },
    {
      title: 'Let us pause for the person you are thinking of',
      paragraphs: [
        'You care about them, and it shows. May I ask: is it someone real, and how are they today?',
        'You do not need answers for them. Being there, asking and listening is already help.',
        'The people below also talk with those who worry about someone. And you: how are you with all this?',
      ],
    },
  ],
  3: [
    {
      title: 'You are doing right by taking it seriously',
      paragraphs: [
        'Is anyone in danger right now? If so, the emergency number is the right call, and you may be the one who makes it.',
        'Please do not get in between: that can make things more dangerous, for them and for you. Let the person who is hurt say what would be safe.',
        'Tell somebody who can do more: an adult you trust, a teacher, a doctor, the people below. You did not cause this, and you do not have to hold it alone.',
      ],
    },
    {
      title: 'Someone you care about is being hurt',
      paragraphs: [
        'Thank you for writing it. What is done to them is not their fault, and it is not yours.',
        'Are you safe yourself at this moment? Look for a place where you are, and call the emergency number when there is danger.',
        'Believe them, listen, and let them set the pace. A grown-up you trust, a teacher or a doctor can help you think about what is safe.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
