import type { Mention } from "../../../proposal.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "TU Berlin", "IIT Roorkee": universities that a place tells apart. */
const FAMILY = pattern("gu")`
  (?<![\w-])(?:IIT|IIM|NIT|IIIT|TU|UC|UiTM|SUNY|CUNY)[ -]
  (?!(?:President|Vice|Rector|Chancellor|Executive|Director|Dean|Professor|Provost|And|The|System)\b)[A-Z][a-z]{2,}
  (?! (?:University|College|Institute))\b
  |(?<![\w-])(?:(?:Virginia|Georgia|Texas|Michigan|Louisiana|Tennessee|Illinois|Florida|Montana|Arkansas|California|Indiana) Tech|ETH Zurich|ETH Zürich
  |EPFL|Caltech|UCLA|KAIST|POSTECH|INSEAD|Sciences Po|(?:Harvard|Yale|Princeton)(?! [A-Z]))(?![\w-]| (?:University|College|Institute))
`;

export function findFamilies(text: string): Mention[] {
  return [...text.matchAll(FAMILY)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    text: name,
    kind: "University",
  }));
}
