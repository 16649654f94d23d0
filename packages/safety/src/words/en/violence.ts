import type { Ladder } from '../block.ts';
import { numbersAndPlan } from './small-steps.ts';

export const violenceWords: Ladder = {
  2: [
    {
      title: 'The story pauses for a moment',
      paragraphs: [
        'That sounds like a lot of anger, and there may be good reasons for being angry.',
        'May I ask plainly: is this about somebody in your real life? Are you thinking about hurting them?',
        'When anger is this high, distance helps: another room, a walk outside, slow breaths out. Then somebody to talk to.',
      ],
    },
    {
      title: 'Let us stop here for a moment',
      paragraphs: [
        'What you wrote sounds very angry. I would like to understand which kind of angry this is.',
        'Is it about a real person? Have you thought about harming them? You can answer in your own words.',
        'Many people find that strong anger gets smaller with time, movement and someone who listens. The people at help lines listen to anger too.',
      ],
    },
  ],
  3: [
    {
      title: 'Stop with me here',
      paragraphs: [
        'What you wrote sounds as if somebody real could get hurt. Saying it is a step towards nobody getting hurt.',
        'Is everybody safe at this moment? Where are you now, and is the person near you? If you can, go somewhere else. Leave behind anything that could be a weapon, or let someone you trust put it away.',
        'Please talk to somebody before anything happens: a person you trust, a doctor, or a help line. They also listen to people who are afraid of what they might do.',
        numbersAndPlan[0],
      ],
    },
    {
      title: 'Before anything happens',
      paragraphs: [
        'I am taking this seriously. Being this angry, or afraid of your own thoughts, is very hard to hold alone.',
        'Are you and everyone near you safe at this moment? Distance is the first help: leave the room, leave the house for a while, put space between you and anything dangerous.',
        'The people at help lines also talk with those who are afraid of what they might do. You can begin with: "I am afraid I might hurt someone." Tell somebody you trust, too. If it gets too strong, call the emergency number.',
        numbersAndPlan[1],
      ],
    },
  ],
  4: [
    {
      title: 'Please call now, before anyone is hurt',
      paragraphs: [
        'Please call the emergency number and say that somebody is in danger. You may say that it is you who might hurt them. Then do what they tell you.',
        'Go away from the person and from any weapon, to somebody you trust who can stay calm with you.',
        'Nothing has to happen today. Calling now is the strongest thing you can do.',
      ],
    },
    {
      title: 'A call, and distance',
      paragraphs: [
        'Please call the emergency number now. Say: "I am afraid I am going to hurt someone." That is a call for help.',
        'Put distance between you and the people you might hurt, and between you and any weapon, while you call.',
        'If you can, ask somebody calm to stay with you until help is there.',
      ],
    },
  ],
};
