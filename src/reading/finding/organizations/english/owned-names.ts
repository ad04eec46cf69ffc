import { pattern } from "../../../../text/patterns/pattern.js";

/** How English writes whose a unit is, in one name. */

/** "X University Institute of Polymers": a unit, and whose it is. */
export const UNIT_OF_OWN = pattern("u")`
  ^((?:[A-Z][\p{L}\d’'&-]* )*?University(?: of (?!.*University)[A-Z][\p{L}-]+)?) 
  (?:(?:Graduate |Business |Law |Medical )*(?:Institute|School|College|Faculty|Department|Division) of[ ]
  |(?:Graduate|Business|Law|Medical|Dental|Management) School$)
`;
/** "University of X’s College of Y": two names. */
export const OWNED = pattern("u")`
  ^(.*\b(?:University|College|Polytechnic|Institute of Technology|Ltd\.?|Group|Corporation|Company)\b.*?)([’']s )
  ((?:School|College|Faculty|Department|Division|Office|Institute) of .*
  |(?:[A-Z][\w&-]* ){1,5}(?:Cent(?:er|re)|Institute|School|College|Laboratory|Lab|Department|Faculty|Office|Foundation|Library
  |Council)(?: (?:of|for) .*)?)$
`;

/** "GCUT’s School of Law", "Bengaluru’s Beichen Ltd": whose it is, by a short form, or where, is no part of a name; "King’s College" is. */
export const OWNED_BY_SHORT = pattern("u")`
  ^(?:(?!King|Queen|Women|Children|People|Teacher|Worker|Master)
  (?:[A-Z][\w&.-]{0,60} ){0,20}[A-Z][\w&.-]{0,60}[’']s? (?=(?:School|College|Faculty|Department|Division|Board) of )
  |[A-Z]{2,}[\w-]*[’']s? (?=[A-Z])|(?:China|Thailand|Malaysia|India|Pakistan|Bangladesh|Germany|France|Britain
  |England|Scotland|Ireland|Japan|Korea|Russia|Singapore|Vietnam|Indonesia|Australia|Canada|Italy|Spain|Portugal
  |Egypt|Kenya|Nigeria|Ethiopia|Hungary|Serbia|Poland|Kazakhstan|Uzbekistan|Mexico|Brazil|Chile|Turkey|Iran|Israel
  |Laos|Cambodia|Myanmar|Beijing|Shanghai)[’']s |(?!(?:People|Women|Men|Children|Master|Bachelor|King
  |Queen)[’']s)[A-Z][a-z]+[’']s (?=(?:[A-Z][\w&-]* )+(?:Lab|Laboratory|Ltd\.?|Inc\.?|Group|Corporation|Company)$))
`;
