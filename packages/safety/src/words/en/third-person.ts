import type { Ladder } from '../block.ts';

/** For somebody who is worried about someone else. */
export const thirdPersonWords: Ladder = {
  2: [
    {
      title: 'You are worried about someone',
      paragraphs: [
        'It is good that you noticed, and it is heavy to know. Is this about a real person in your life?',
        'You can ask them plainly: "Are you thinking about killing yourself?" Asking does not put the idea there. It often brings relief.',
        'Listen more than you advise. You do not have to have answers. Then look together for someone who can help, and tell an adult you trust if you are young.',
        'The people at help lines also talk with those who worry about someone.',
      ],
    },
    {
      title: 'Let us pause for the person you are thinking of',
      paragraphs: [
        'You care about them, and it shows. May I ask: is it someone real, and have you heard from them today?',
        'Something that helps: "I noticed that you are not doing well. I am here. Do you want to tell me?" And then listening.',
        'It should not rest on you alone. Bring in another person they trust. And look after yourself too: you may call a help line, too.',
      ],
    },
  ],
  3: [
    {
      title: 'You are doing right by taking it seriously',
      paragraphs: [
        'When somebody says something like that, it is a reason to act, also if they asked you to keep it secret. Their life is worth more than the secret.',
        'Do you know where they are now, and whether they are safe? If you can reach them: ask plainly whether they are thinking of killing themselves. Stay with them or on the phone. Help to put distance between them and anything dangerous, if that is safe for you.',
        'Tell somebody who can do more: their family, a teacher, a doctor, a help line. If you cannot reach them and fear for their life, call the emergency number and say where they might be.',
        'You did not cause this, and you do not have to hold it alone.',
        'You can see here who to call. If they have a safety plan, you can look at it together.',
      ],
    },
    {
      title: 'How to help, step by step',
      paragraphs: [
        'Ask: plainly and calmly. Listen: without arguing them out of it. Stay: in person, or on the phone. Bring help: an adult they trust, a doctor, a help line.',
        'Are they safe at this moment, and is someone with them? If you can do it safely, help to put distance between them and anything dangerous.',
        'If they do not answer and you fear for their life, the emergency number is the right call. It is better to call and be wrong.',
        'And you: who is with you? You may talk to the people at help lines about how this is for you.',
        'If they have a safety plan, it can show you both what to do next. You can see here who to call.',
      ],
    },
  ],
  4: [
    {
      title: 'Call the emergency number for them, now',
      paragraphs: [
        'Say where they are, what happened and when. If they took something, say what, and call even if they say that they feel all right.',
        'If you are with them and it is safe for you: stay, talk with them, keep dangerous things out of their reach. If somebody is violent, do not step in between. If the person in danger is asleep and hard to wake, lay them on their side. If they do not breathe, say so first: they will tell you on the phone what to do.',
        'If you are far away: call anyway, and ask somebody who lives near them to go there.',
      ],
    },
    {
      title: 'Every minute counts, and you can do something',
      paragraphs: [
        'Call the emergency number first. Tell them the address, or the last place you know of.',
        'Then reach a person who is close to them: family, a neighbour, a friend, the school.',
        'If you are with them and it is safe for you, stay, and keep dangerous things out of their reach.',
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
        'The people at help lines also talk with those who worry about someone. And you: how are you with all this?',
      ],
    },
  ],
  3: [
    {
      title: 'You are doing right by taking it seriously',
      paragraphs: [
        'Is anyone in danger right now? If so, the emergency number is the right call, and you may be the one who makes it.',
        'If somebody is violent, please do not get in between: that can make things more dangerous, for them and for you. Let the person who is being hurt say what would be safe.',
        'Tell somebody who can do more: an adult you trust, a teacher, a doctor, a help line. You did not cause this, and you do not have to hold it alone.',
        'You can see here who to call. If there is a safety plan for this, you can look at it together.',
      ],
    },
    {
      title: 'Someone you care about needs help',
      paragraphs: [
        'Thank you for writing it. If somebody is hurting them, that is not their fault. And none of this is yours.',
        'Are you safe yourself at this moment? Look for a place where you are, and call the emergency number when there is danger.',
        'Believe them, listen, and let them set the pace. An adult you trust, a doctor or a help line can help you think about what is safe.',
        'A safety plan can help here, too: theirs, or one for yourself. You can see here who to call.',
      ],
    },
  ],
  4: thirdPersonWords[4],
};
