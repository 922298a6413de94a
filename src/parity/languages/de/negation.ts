import type {Negation} from '../../polarity/negation';

/** How German says no. */
export const negation: Negation = {
  denials: 'nicht nie niemals unmöglich',
  idioms:
    'nicht+nur nicht+abwärts* nicht+bloß nicht+zwingend nicht+unbedingt nicht+zuletzt nicht+vergessen vergessen+nicht vergiss+nicht nicht+mehr noch+nicht ob+nicht',
  restrictions: '',
  exceptions: '',
  negatives:
    'nicht nichts nie niemals niemand* kaum nirgends kein* ohne statt weder unab* unange* unauf* unbe* uneing* unend* unerw* unger* ungült* ungew* unmög* unnöt* unpass* unsich* unver* unvoll* unwahr* unzu* unzul* vermeid* vermie* verhinder* verbiet* verboten fehl* deaktiv* außer verlier* schwer* schwierig* anders ander* ausgen* ausschließ* scheiter* erst',
  obligations: 'muss musst müssen müsst',
  permissions: 'kann kannst können könnt darf darfst dürfen',
  modalAnswers:
    'soll* müsste* könnte* nötig* notwendig* erforder* benötig* brauch* verpflicht* zwingend* möglich* lässt lassen ermöglich* erlaub* wenn falls',
  answers:
    'nicht* ausschließlich ausgenommen nur lediglich schreibgeschützt* kein* nie* ohne statt* anstatt anstelle außer* bloß unab* unb* une* unf* ung* unh* unk* unl* unm* unn* uno* unp* unr* unsi* unv* unw* unz* unüb* inkompatib* inkorrekt* inaktiv* fehl* vermeid* verhinder* verbiet* verboten deaktiv* weder aber sondern jedoch bevor solange bis kaum selten wenig* ignor* entfern* entf* scheiter* schlägt schlagen überspring* auslass* weglass* weg verzicht* veralt* falsch* optional* frei sonst ansonsten andernfalls obwohl unabhängig* ausgeschlossen ausschlie* ausnahm* *los *lose *losen *loser *loses noch mehr abseits nein erst nirgends egal nirgendwo allein* einzig* rein ander* einfach selbst beschränk* begrenz* eingeschränk* bloß nichts niemand gegen schütz* lieber eher während alle* stopp* umgeh* blockier* abgesehen neben anders verberg* versteck* unter',
};
