import { list } from './list.ts';

/** Words that hold sentences together, by what they do. Nothing of the story hangs on them. */
export const determiners = list(
  'the a an this that these those some any each every either neither another no all both half such what which whatever',
  'my your his her its our their whose several many few more most much less least enough other own same certain various',
);

export const possessives = list('my your his her its our their whose');

export const prepositions = list(
  'of in into on onto upon at by for from with without to towards toward through over under above below beneath behind',
  'before after beside besides between among amongst around round about across along against near past off out up down',
  'inside outside within beyond during since until till like unlike except but despite amid amidst per via than as opposite',
  'underneath atop alongside throughout',
);

export const conjunctions = list('and or but nor yet so then plus');

export const subordinators = list(
  'if when while because since until till though although unless whether whenever wherever before after once as lest where',
  'that who whom which whose what how why whoever whatever whichever however',
);

export const pronouns = list(
  'i me myself we us ourselves you yourself yourselves he him himself she her herself it itself they them themselves',
  'one ones somebody someone something anybody anyone anything everybody everyone everything nobody nothing none there',
  'here this that these those mine yours his hers ours theirs others another each both all few many most some any',
);

export const auxiliaries = list(
  'be am is are was were been being have has had having do does did doing can could will would shall should may might must',
  "'s 're 've 'd 'll 'm ca wo sha ought cannot need dare used",
);

export const beings = list("be am is are was were been being 's 're 'm");

/** Leave a request or an offer where a fact should stand. */
export const urgings = list('should must ought shall had better need may');

export const modals = list("can could will would shall should may might must 'd 'll ca wo sha ought cannot");

export const negators = list(
  "not n't never no nothing nobody none neither nor without nowhere hardly barely scarcely cannot rarely seldom",
);

/** Adverbs and other words of manner, place and degree that are not told by their ending. */
export const adverbs = list(
  'again ago all almost already also always anyhow anyway apart around aside away back best better close deep down else even ever',
  'far fast first forward forth further halfway hard hence here high home however in indeed inside instead just last late later',
  'least left less little long low maybe more most much near nearby never next not now off often on once only otherwise out',
  'outside over overhead perhaps past perfectly please pretty quite rather right round seldom sideways since so somehow someday',
  'sometimes somewhat somewhere soon still straight then thereabouts there though through thus today together too twice under',
  'underfoot underneath until up upside upstairs downstairs upwards downwards inwards outwards onwards backwards forwards very well',
  'within without yet elsewhere everywhere anywhere abreast adrift afar ahead alone along aloud alike askew awry afresh anew',
  'abroad ashore aboard meanwhile nevertheless nonetheless otherwise beforehand afterwards afterward apiece maybe nought indoors',
  'outdoors uphill downhill leftwards rightwards northwards southwards eastwards westwards overmuch enough evermore sooner faster',
  'closer nearer further farther higher louder longer harder tiptoe edgeways lengthways inland offshore nigh thrice north south east west nowhere northeast northwest southeast southwest',
);

export const interjections = list(
  'oh ah well hm hmm mm eh yes no aye ha alas hush there now so right good why yet',
);
