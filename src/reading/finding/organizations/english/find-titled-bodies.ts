import { findEach } from "../../words/find-each.js";
import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { takeLatinPlaces } from "../../../../identity/names/parts/take-places.js";
import { COUNTRIES, COUNTRY, STATE } from "../../words/countries.js";
import { listStems } from "../../names/find-latin-forms.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const NAME = "[A-Z][\\p{Script=Latin}\\d’'&-]*(?: (?:of (?:the )?|and |& )?[A-Z][\\p{Script=Latin}\\d’'&-]*){0,3}";
/** "Executive President of Fosun International": such posts are at companies. */
const OF_COMPANY = pattern("gu")`
  \b(?:Chair(?:man|woman|person)|CEO|CTO|COO|CFO|Chief \w+ Officer
  |(?:Vice[ -]|Executive |Assistant |Global )*President|General Manager|Managing Director|Founder|Partner) (?:of
  |at) (?:the )?(${NAME})(?=[,;.)]| and [A-Za-z]+ | as well| in [A-Z]|$)
`;
/** "Saudi Aramco President and CEO ｜Amin": so are chief executives. */
const BEFORE_CEO = new RegExp(
  `(?<![\\p{L}’'] )((?!(?:Vice|Deputy|Former|Acting|Interim|Group|The|Its|Our|President|Chairman|Founder)\\b)[A-Z][\\p{Script=Latin}\\d&-]*(?: [A-Z][\\p{Script=Latin}\\d&-]*){0,2}?)` +
    `(?:[’']s)? (?:(?:President|Chairman|Founder|Co-founder) (?:and|&) )?(?:CEO|Chief Executive(?: Officer)?|Managing Director) (?=[A-Z][a-z]+[ -])`,
  "gu",
);
/** "Tencent Cloud, a subsidiary of …", "BOE Display, a maker of screens, signed": companies by what is said that they are. */
const IS_COMPANY = pattern("gu")`
  (?<![\p{L}’'] )(?<![\p{L}\d-])(${NAME}),? (?:(?:which )?is )?(?:an?|one of|the) (?:[\w’-]+ ){0,5}
  (?:(?:subsidiary|affiliate) of|compan(?:y|ies)|makers?|manufacturers?|producers?|suppliers?|carmakers?|automakers?
  |conglomerate)\b
`;
const AGREEMENT =
  "(?:[Aa]greement|M[Oo][UA]|[Mm]emorand(?:um|a)(?: of \\p{L}+)?|contract|deal|partnership|pact|accord)s?";
const ONE = "[A-Z][\\p{Script=Latin}\\d’'&-]*(?: [A-Z][\\p{Script=Latin}\\d’'&-]*){0,2}";
const SIGNS = "(?:signed|signs|sign|inked|concluded|entered into|finali[sz]ed|announced|sealed)";
const JOINED = "(?=[,.;)]| (?:to|in|on|for|and|at|that|which|under|aimed|this|last)\\b|$)";
/** "signed an agreement with ｜Siemens", "has partnered with ｜Huawei": whom with. */
const WITH = new RegExp(
  `\\b(?:${SIGNS} [^.;]{0,60}?\\b${AGREEMENT}(?: \\([A-Z]\\w+\\))? with|(?:has|have) (?:partnered|teamed up) with)` +
    ` (?:the [a-z]+ )?(${ONE}(?:(?:,| and|, and) ${ONE})*)${JOINED}`,
  "gu",
);
/** "｜Siemens ｜signed an agreement with", at the beginning of a sentence. */
const SIGNER = new RegExp(
  `(?<=^|[.!?][”"]? |\\n)(${ONE})(?: and (?:the )?[A-Z][^.;]{2,60}?)? (?:(?:has|have|today|recently|also) )*${SIGNS} (?:an?|the|its) [^.;]{0,60}?\\b${AGREEMENT}\\b`,
  "gu",
);
/** One name, or one that says what a company does: "Google Cloud"; not "Anna Wells". */
const IS_PLAIN = pattern("u")`
  ^(?:[A-Z][a-z]{3,}|[A-Z]{3,6}|[A-Z][a-z]+[A-Z]\w+)$|\b(?:Cloud|Steel|Energy|Power|Motors?|Systems?|Software|Electric|Electronics
  |Air|Airlines|Airways|Pharma|Pharmaceuticals|Healthcare|Labs|Networks|Solutions|Semiconductors?|Robotics|Aerospace|Mobile
  |Telecom|Chemicals?|Foods?|Oil|Gas|Mining|Shipping|Logistics|Automotive|Technologies|Capital|Ventures|Games|Studios?|Insurance
  |Hotels?|Aviation|Pay|Bio|Biotech)$
`;
/** No company: pronouns, days, peoples, words that a sentence begins with, great cities, and what most people are called. */
const NOBODY = pattern("u")`
  ^(?:They|We|It|Both|He|She|You|This|That|These|Those|Officials|Representatives|Leaders|Ministers|Governments?|Partners
  |Universit(?:y|ies)|Colleges?|Schools?|Stud\w+|Teach\w+|Compan(?:y|ies)|\w+day|Africa|\w+(?:ese|ians?|ish)|MoU|MOU|MOA|USA|UAE|UK|EU|UN
  |SAR|SEZ|EEZ|STEM|ICT|On|In|At|By|Yesterday|Today|Tomorrow|Meanwhile|Although|Though|Because|While|When|However|Then|Now|Since|Last|Next
  |Current|Founding|Longtime|Global|Female|Male|Billionaire|Alumn\w+|Hospital|Tech|Bank|Former|Fellow|Startup|Local|Regional
  |American|African|European|Asian|London|Paris|Berlin|Tokyo|Moscow|Lagos|Nairobi|Cairo|Delhi|Mumbai|Dubai|Boston|Chicago|Houston
  |Dallas|Seattle|Atlanta|Toronto|Sydney|Melbourne|Rome|Madrid|Vienna|Zurich|Geneva|Brussels|Seoul|Bangkok|Manila|Jakarta
  |Smith|Johnson|Williams|Brown|Jones|Miller|Davis|Wilson|Taylor|Clark|Lewis|Walker|Hall|Allen|Young|King|Wright|Hill|Green|Adams
  |Baker|Nelson|Carter|Mitchell|Roberts|Turner|Phillips|Campbell|Parker|Evans|Edwards|Collins|Mary|John|James|Robert|Michael
  |David|Anna|Maria|Peter|Thomas|George|Paul|Mark|Sarah|Susan|Wells)$
`;
const IS_PLACE = new RegExp(`^(?:${STATE}|${COUNTRY})$`, "u");

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
  const companies = taken.filter(({ kind }) => kind === "Enterprise").map(({ text: name }) => name);
  const partners = [...text.matchAll(WITH), ...text.matchAll(SIGNER)].flatMap(({ 0: whole, 1: row = "", index }) =>
    row.split(/,? and |, /).map((name) => ({ name, start: index + whole.indexOf(name) })),
  );
  const isPlainPartner = memo((name) => isPartner(text, name));
  const heads = [...text.matchAll(BEFORE_CEO)].filter(({ 1: name = "" }) => isHeaded(name));
  const told = [...text.matchAll(OF_COMPANY), ...text.matchAll(IS_COMPANY), ...heads];
  const isNamed = memo(
    (name) =>
      name.length > 3 &&
      !stems.has(name) &&
      !OTHER.test(name) &&
      // "The X University (XUni)": it is what a body is called; and so is the first word of a company's name.
      !text.includes(`(${name})`) &&
      !companies.some((other) => other.startsWith(`${name} `)),
  );
  const names = new Set(
    [
      ...told.map(({ 1: name = "", 0: whole, index }) => ({ name, start: index + whole.indexOf(name) })),
      ...partners.filter(({ name }) => isPlainPartner(name)),
    ]
      .filter(({ name, start }) => isNamed(name) && listNear(taken, { start, end: start + name.length }).length === 0)
      .map(({ name }) => name),
  );
  return [...findEach(text, names)].flatMap(([name, places]) =>
    places
      .filter((at) => !/[\p{L}\d]/u.test((text[at - 1] ?? "") + (text[at + name.length] ?? "")))
      .map(
        (at): Mention => ({
          start: at,
          end: at + name.length,
          text: name,
          kind: isSchool(name) ? "University" : "Enterprise",
        }),
      )
      .filter((one) => listNear(taken, one).length === 0),
  );
}

/** Whether a name that nothing tells of may be a company's: no country, no place, and nobody whom the text calls so in full. */
function isPartner(text: string, name: string): boolean {
  if (!IS_PLAIN.test(name) || NOBODY.test(name) || COUNTRIES.test(name)) return false;
  if (IS_PLACE.test(name)) return false;
  if (takeLatinPlaces(name.toLowerCase().split(" ")).rest.length === 0) return false;
  return !new RegExp(`\\p{Lu}[\\p{L}.’'-]* ${name}\\b`, "u").test(text) || / /.test(name);
}

/** "XJTU": letters of universities have a U. */
function isSchool(name: string): boolean {
  return /^[A-Z]{3,6}$/.test(name) && name.includes("U");
}

/** "Kestrel ｜CEO": no day, no word that a sentence begins with, no place. */
function isHeaded(name: string): boolean {
  return !name.split(" ").some((word) => NOBODY.test(word)) && !NOBODY.test(name) && !IS_PLACE.test(name);
}

/** Asks once of each name, however often a text has it. */
function memo(ask: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? ask(name);
    known.set(name, found);
    return found;
  };
}
