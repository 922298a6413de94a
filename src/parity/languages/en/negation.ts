import type {Negation} from '../../polarity/negation';

/** How English says no. */
export const negation: Negation = {
  denial:
    /(?<!\p{L})(?:(?:do|does|did|is|are|was|were|will|would|should|must|may|can|could|has|have) ?not|cannot|(?:do|does|did|is|are|was|were|wo|would|should|must|ca|could)n['’]t|never)(?!\p{L})(?! only| just| forget| worry| hesitate| necessarily| care| know| matter)/iu,
  sign: /(?<!\p{L})(?:not|no|none|non\p{L}*|nor|neither|nothing|nobody|nowhere|never|without|unless|until|except|only|just|but|however|although|though|instead|rather|before|few|fewer|less|least|all|zero|stale|cheap|agnostic|hardly|rarely|yet|else|otherwise|too|free|away|off|out|over|un\p{L}+|in(?:valid|correct|compatible|complete|accessible|dependent|visible|sensitive)\p{L}*|im(?:possible|mutable)\p{L}*|dis\p{L}+|mis\p{L}+|fail\p{L}*|lack\p{L}*|avoid\p{L}*|prevent\p{L}*|stop\p{L}*|skip\p{L}*|omit\p{L}*|ignor\p{L}*|exclud\p{L}*|remov\p{L}*|refus\p{L}*|reject\p{L}*|den(?:y|ie)\p{L}*|forbid\p{L}*|deprecat\p{L}*|wrong\p{L}*|error\p{L}*|optional\p{L}*|cannot|forget\p{L}*|\p{L}+less)(?!\p{L})|n['’]t(?!\p{L})/iu,
};
