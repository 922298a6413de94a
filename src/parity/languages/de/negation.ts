import type {Negation} from '../../polarity/negation';

/** How German says no. */
export const negation: Negation = {
  denial: /(?<!\p{L})(?:nicht|niemals|nie)(?! nur)(?!\p{L})/iu,
  sign: /(?<!\p{L})(?:nicht\p{L}*|kein\p{L}*|nie\p{L}*|ohne|statt\p{L}*|anstatt|anstelle|außer\p{L}*|nur|bloß|un(?!d|s|ter|ten|ion|iversal)\p{L}+|in(?:kompatib|korrekt|aktiv)\p{L}*|fehl\p{L}*|vermeid\p{L}*|verhinder\p{L}*|verbiet\p{L}*|verboten|deaktiv\p{L}*|weder|aber|sondern|jedoch|bevor|solange|bis|kaum|selten|wenig\p{L}*|ignor\p{L}*|entfern\p{L}*|entf\p{L}*|scheiter\p{L}*|schlägt|schlagen|überspring\p{L}*|auslass\p{L}*|weglass\p{L}*|weg|verzicht\p{L}*|veralt\p{L}*|falsch\p{L}*|optional\p{L}*|frei|sonst|ansonsten|andernfalls|obwohl|unabhängig|ausschließ\p{L}*|ausgeschlossen|\p{L}+los\p{L}{0,2}|noch|mehr|abseits|nein|erst|nirgends|egal|nirgendwo)(?!\p{L})/iu,
};
