const opening =
  '(and|then|now|so|or|but|please|just|simply|only|quietly|quickly|finally|first|next|also|tonight|today|to|numeral|step|steps)';
const going = '(and|then|now|go|come|just|simply|quietly|quickly|finally|to)';
const told =
  '(you should|you must|you shall|you ought to|you have to|you need to|you want to|you to|you may now|time to|try to|why not|how about|is to|and then|and go|and now|go and|let us|come here to)';

/**
 * What stands before a verb that orders or suggests. It begins its clause, or follows what somebody is to do before it:
 * "the thorns cut your arms" is no order.
 */
export const ordered = `(^ ${opening}? ${going}? (and)?|${told}|(rope|noose|barn|loft|knife|razor|blade|glass|shard|pills|gun|pistol|cellar|room|house|place|there|roof|bridge|sea|river|lake|well) (and|then|to) (then)?)`;

/** What may follow an order to hurt oneself; "cut yourself a slice" and "burn yourself a candle" are something else. */
export const ending =
  '($|again|deeper|deep|more|now|tonight|today|here|there|badly|slowly|quietly|secretly|with|until|till|where|when|because|for|in|on (the|your|purpose)|so that|so you|every|each|once|twice|as (a|punishment)|and (bleed|feel|watch|see|let|die|do|hide|tell))';
