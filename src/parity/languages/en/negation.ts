import type {Negation} from '../../polarity/negation';

/** How English says no. */
export const negation: Negation = {
  denials: "not cannot never *n't",
  idioms:
    "not+only not+just not+necessarily not+least not+forget not+worry not+hesitate not+care not+matter not+to not+yet not+sure or+not why+not if+not *n't+forget *n't+worry *n't+hesitate *n't+care *n't+matter *n't+know *n't+just *n't+only *n't+necessarily *n't+you *n't+yet never+mind never+know",
  restrictions: 'only solely exclusively',
  exceptions: 'except excepting excluding',
  negatives: '',
  obligations: 'must shall required mandatory',
  permissions: 'may can might could optional optionally',
  modalAnswers:
    "have has had need* require requires requirement* necess* should ought let lets able allow* possib* want* if when whether would will *n't",
  answers:
    'no none non* nor neither nothing nobody nowhere without unless until just but however although though despite instead rather before few fewer less least all zero stale cheap agnostic hardly rarely barely seldom yet else otherwise too free away off out over un* invalid incorrect* incompatib* incomplet* inaccessib* independen* invisib* insensitiv* impossib* immutab* dis* mis* fail* lack* avoid* prevent* stop* skip* omit* ignor* exclu* remov* refus* reject* deny* denie* forbid* deprecat* wrong* error* optional* forget* *less other another alone single sole simply merely limited limit* restrict* regardless still unlike while whereas even beyond besides apart aside warn* bypass* hid* block* protect* drop* keep* absent absence lose loses exotic breaking stay* remain* miss* empty blank outside far only* sensitive same wary beware against',
};
