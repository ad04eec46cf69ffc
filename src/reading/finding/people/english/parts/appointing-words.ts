import { part } from "../../../../../text/patterns/pattern.js";

/** Words around a post that somebody has, gets or leaves, as parts of patterns. */
export const NEW = part`
  (?: newly created| newly established)?(?: new| next| first| second| third| (?:four|fif|six|seven|eigh|nin|ten|eleven|twelf
  |(?:thir|four|fif|six|seven|eigh|nine)teen|twentie)th| \d+(?:st|nd|rd|th)| inaugural| permanent| founding| current)?
`;
/** "the ｜Tom Hill ’22 ｜Distinguished Professor": whom a chair is called after. */
export const CHAIR =
  "(?: (?:[A-Z][\\w.&’'-]*|[’']\\d\\d){1,2}(?: (?:[A-Z][\\w.&’'-]*|[’']\\d\\d)){0,5}(?= (?:Distinguished |Endowed |University )?(?:Professor|Chair)\\b))?";
export const TO_BE = part`
  will (?:also |then |now )?(?:become|be|serve as|take (?:up|over|office) as
  |take (?:on|over|up) the (?:newly created )?(?:role|position|post|office) of
  |assume the (?:newly created )?(?:role|position|post|office|duties) (?:of|as))|will (?:assume|take (?:up|over|on))(?= the (?:deanship|presidency|\S*chancellorship|rectorship|directorship|chairmanship))|will succeed [^,.;]{3,40}? as
  |will join [^,.;]{3,60}? as|is (?:set |due |expected )?to (?:become|serve as|take over as)|has agreed to serve as
`;
export const IS = part`
  (?:has |had |also |earlier |currently |previously |formerly |most recently |then |later |subsequently |first |once )*(?:becomes?|became|serves? as|served as|takes? (?:office|over) as
  |took (?:office|over) as|(?:is|was)(?: currently| now| also| previously| formerly| once)?|was sworn in as
  |(?:is|was) the first [\w -]{3,30} to (?:be (?:appointed|named|elected)|become|serve as|hold the (?:post|position) of)
  |was inaugurated as|joined as|joins as|(?:remains|continues|returns|stays|remained|continued)(?: at (?:the )?[A-Z]\S*)? as|succeed(?:s|ed) [^,.;]{3,40}? as|join(?:s|ed) [^,.;]{3,60}? as
  |(?:resign|retir|stepp)(?:ed|ing) (?:down )?(?:(?:in|last) \w+ )?as
  |(?:retired|resigned|stepped down|left)(?: [a-z]+){0,3},? after [\w -]{3,24} as|steps down as|(?:has|had) been|worked as|used to be)
`;
/** "was president of X", "used to be", "was formerly": it is over. */
export const WAS =
  / (?:had been|was(?! sworn| inaugurated| appointed| elected)|used to be|(?<!(?:has|have) )(?:worked|served) as|(?:resign|retir)ed (?:[^.;]{0,60}? )?as|stepp?(?:ed|s) down (?:[^.;]{0,60}? )?as|left [^.;]{0,60}? as)\b/u;
