import { type LexiconRow, riskRows } from './entry.ts';

/**
 * Questions about suicide and dying that name nobody: level 2, so that the watch asks plainly. Many who ask ask for
 * themselves, and a plain question harms nobody else.
 */
export const selfHarmAsked: readonly LexiconRow[] = riskRows(
  { kind: 'self-harm', who: 'unknown', level: 2, imminence: 'someday' },
  {
    'asked/about-suicide': [
      '^ ask ..3 about (suicide|killing myself|wanting to die|self harm|suicidal thoughts|ending it all|ending my life) $',
      '(talk|chat|speak|tell me|know anything|know something|ask you|ask|questions|question|feel|think|thoughts|opinion) (about|on|of) ..1 (suicide|suicidal thoughts|self harm|killing yourself|wanting to die|ending your life|ending your own life)',
      '^ (is|would|was) (suicide|killing (yourself|myself)) ..3',
      '(is|are) ..1 (suicidal thoughts|suicide) (normal|wrong|selfish|a sin|ok|okay|an option|legal|cowardly|brave)',
      '(have|did|do|would|are) you ..2 (ever)? (think|thought|consider|considered|feel|felt|want|wanted|been) ..2 (suicide|suicidal|killing yourself|kill yourself|to die)',
      '(does|would|did|will) ..1 (dying|suicide|hanging|drowning|an overdose|overdosing|bleeding out|death|it) (really)? hurt ..1 (to die)?$',
      '(does|would|will) it hurt to (die|hang|drown|overdose|bleed out)',
      '(what|how) (does|is|would) (it)? ..2 (feel|be|like) ..2 to (die|be dead|kill yourself|hang|overdose|not exist)',
      'what (happens|is there|comes) (to (you|me|us|people))? (when|after|if) (you|i|we|people) (die|kill (yourself|myself)|commit suicide|are dead)',
      '(how|why) (do|would|does|can|could) (people|someone|somebody|anyone|a person|one|you) ..2 (kill (themselves|themself|yourself)|commit suicide|hang (themselves|yourself)|end (their|your) (life|lives)|go through with suicide)',
      '(what is|give me|need|is there|do you have|know) ..1 (suicide|crisis) (hotline|helpline|line|prevention line) ..2',
      'should i (die|just die|be dead|give up on life|be alive|disappear forever)',
      '(am i|i am|could i be|how do i know if i am|if i am|might be) (suicidal|a danger to myself)',
    ],
  },
);
