import { pattern } from "../../../text/patterns/pattern.js";

/** Verbs by which an agreement comes about, as a part of a pattern. */
export const SIGN_HAN = "签署|签订|签约|签字|续签|签下|订立|缔结";

/** The same in both languages: what stands behind tells of an agreement, where the verb alone would not. */
export const SIGNING = pattern("giu")`
  (?<!的|协议)(?:${SIGN_HAN}|达成(?=[^，,。；]{0,16}(?:协议|备忘录)(?!书?的)))|\bsign(?:ed|s|ing)?\b|\bink(?:ed|s)\b
  |\bput (?:their|its|his|her) (?:signatures?|names?) to\b
  |\b(?:entered into|concluded|reached|renewed|finali[sz]ed|executed|seal(?:ed|s)|formali[sz](?:ed|es)
  |announc(?:ed|es)(?=[ ](?:an? |the )(?:[\w-]+ ){0,3}(?:agreements?|memorand|M[Oo][UA]\b))
  |solidif(?:ied|ies)|cement(?:ed|s)|forg(?:ed|es)) (?=(?:an? |the |their |its )?(?:[\w-]+ ){0,3}
  (?:agreements?|deals?|memorand|partnership|collaboration|cooperation|M[Oo][UA]\b))
`;
