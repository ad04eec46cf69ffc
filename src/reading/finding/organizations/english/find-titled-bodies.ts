import { findEach } from "../../words/find-each.js";
import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { listStems } from "../../names/find-latin-forms.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const NAME = "[A-Z][\\p{Script=Latin}\\d’'&-]*(?: (?:of (?:the )?|and |& )?[A-Z][\\p{Script=Latin}\\d’'&-]*){0,3}";
/** "Executive President of Fosun International": such posts are at companies. */
const OF_COMPANY = pattern("gu")`
  \b(?:Chair(?:man|woman|person)|CEO|CTO|COO|CFO|Chief \w+ Officer
  |(?:Vice[ -]|Executive |Assistant |Global )*President|General Manager|Managing Director|Founder|Partner) (?:of
  |at) (?:the )?(${NAME})(?=[,;.)]| and [A-Za-z]+ | as well| in [A-Z]|$)
`;
/** "Tencent Cloud, a subsidiary of …", "BOE Display, a maker of screens, signed": companies by what is said that they are. */
const IS_COMPANY = pattern("gu")`
  (?<![\p{L}’'] )(?<![\p{L}\d-])(${NAME}),? (?:(?:which )?is )?(?:an?|one of|the) (?:[\w’-]+ ){0,5}
  (?:(?:subsidiary|affiliate) of|compan(?:y|ies)|makers?|manufacturers?|producers?|suppliers?|carmakers?|automakers?
  |conglomerate)\b
`;
/** Places and fields, and bodies that are known by their own words. */
const OTHER = pattern("u")`
  ^(?:China|Asia|Pacific|Europe|America|Greater|Beijing|Shanghai|Hong Kong|Macau)\b
  |\b(?:Province|City|County|District|University|College|School|Institute|Academy|Department|Office|Committee
  |Association|Council|Society|Foundation|Federation|Union|Alliance|Chamber|Ministry|Government|Congress|Conference
  |Board|Center|Centre|Faculty|Bank|Group|Ltd|Inc|Corporation|Company|Operations|Marketing|Sales|Research
  |Development|Engineering|Technology|Academic|Affairs|Republic|States|Finance|Business|Market|Exploration|Learning
  |Strategy|Strategic|Products?|Innovation|Innovative|Students?|Human|Resources|Corporate|Communications?|Public
  |Talent|People|Engagement|Partnerships?|Relations|Education|Advancement|Enrol?lment|Alumni|Administration|Planning
  |Policy|Programs?|Programmes?|Services?|Quality|Growth|Sustainability|Legal|Supply|Procurement|Admissions?
  |Outreach|Philanthropy|Treasury|Accounting|Compliance|Security|Trade|Works|Manufacturing)\b
  |\b(?:Dr|Prof|Mr|Mrs|Ms)\b
`;

/** Companies whose names end in nothing that companies' names end in, by the posts at them or what they are said to be; and wherever the text names them again. */
export function findTitledBodies(text: string, taken: readonly Mention[]): Mention[] {
  const stems = new Set(taken.filter(({ kind }) => kind === "Enterprise").flatMap(({ text: name }) => listStems(name)));
  const names = new Set(
    [...text.matchAll(OF_COMPANY), ...text.matchAll(IS_COMPANY)].flatMap(({ 1: name = "", 0: whole, index }) => {
      const start = index + whole.indexOf(name);
      const isFree = listNear(taken, { start, end: start + name.length }).length === 0;
      // "The X University (XUni)": it is what a body is called.
      const isCalled = text.includes(`(${name})`);
      return isFree && name.length > 3 && !isCalled && !stems.has(name) && !OTHER.test(name) ? [name] : [];
    }),
  );
  return [...findEach(text, names)].flatMap(([name, places]) =>
    places
      .filter((at) => !/[\p{L}\d]/u.test((text[at - 1] ?? "") + (text[at + name.length] ?? "")))
      .map((at): Mention => ({ start: at, end: at + name.length, text: name, kind: "Enterprise" }))
      .filter((one) => listNear(taken, one).length === 0),
  );
}
