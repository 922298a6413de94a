import type {FunctionWords} from '../../prose/vocabulary';

/**
 * Frequent English words. Those that are words of another language as well ("die", "man") are here
 * so that they count for neither.
 */
export const functionWords: FunctionWords = {
  words: (
    "a about above across after again all allow allows almost along already also although always am among an and another any anything are aren't around as at available away based be because been before behind being below best better between both but by called can can't cannot change come comes contains could create created creates creating defined depending did didn't different do does doesn't doing don't done down during each easily either else enough etc even every everything example existing explicitly fast few find first following for from full further get gets getting give given gives giving go going got had has have having he help helps her here him his how however if important in including inside instead into is isn't it it's its itself just keep know large last later learn least less let let's like likely look looks made make makes making man many may maybe me mean means might more most move much must my name need needed needs never new next no none nor not nothing now number of off often on once one only onto open or other others otherwise our out over own part parts people perform place possible previous provide provided provides read ready receive recommended require required requires returned returns right run running runs same see seen set several shall she should show shown shows similar simple simply since so some something sometimes specific start started still such support supported supports sure take takes tell than that that's the their them then there there's therefore these they thing things this those though through thus to together too toward two under unless until up upon us use used useful user users uses using usually very via want wants was way ways we we'll we're we've well were what when where whether which while who whole whom whose why will with within without won't work working works would write writing written yet you you'll you're you've your yourself " +
    'die bin hat gut sind mag tag'
  ).split(' '),
};
