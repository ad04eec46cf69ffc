import { findEach } from "../../../words/find-each.js";
import type { Mention } from "../../../../proposal.js";
import { listNear } from "../../../../spans.js";
import { listBeside } from "./list-beside.js";
import { COUNTRY } from "../../../words/countries.js";
import { COMPANY } from "./well-known.js";
import { IS_PLACE, isHeaded, isPartner, OTHER } from "./is-company-name.js";
import { listStems } from "../../../names/find-latin-forms.js";
import { pattern } from "../../../../../text/patterns/pattern.js";

const NAME =
  "[A-Z][\\p{Script=Latin}\\d’'&-]{0,60}(?: (?:of (?:the )?|and |& )?[A-Z][\\p{Script=Latin}\\d’'&-]{0,60}){0,3}";
const ONE = "[A-Z][\\p{Script=Latin}\\d’'&-]{0,60}(?: [A-Z][\\p{Script=Latin}\\d’'&-]{0,60}){0,2}";
const JOINED = "(?=[,.;)]| (?:to|in|on|for|and|at|that|which|under|aimed|this|last)\\b|$)";
/** "Executive President of Fosun International": such posts are at companies. */
const OF_COMPANY = pattern("gu")`
  \b(?:Chair(?:man|woman|person)|CEO|CTO|COO|CFO|[Cc]hief \w+ [Oo]fficer|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?
  |(?:Vice[ -]|Executive |Assistant |Global )*President|[Gg]eneral [Mm]anager|[Mm]anaging [Dd]irector|(?:[Cc]o-)?[Ff]ounder|[Oo]wner
  |[Cc]ountry [Mm]anager|chair(?:man|woman)(?= of (?:the )?[A-Z]\w+[,.])|Partner) (?:of|at|for) (?:the )?(${NAME})(?=[,;.)”"]| and [A-Za-z]+ | as well| in [A-Z]| said| says|$)
`;
/** "chipmaker ｜Kestrel", "the technology company ｜Kestrel": what stands before it says that it is one. */
const SORT_BEFORE = pattern("gu")`
  \b(?:(?:chip|car|auto|drug|plane|truck|aircraft|phone|steel|wind turbine )makers?|start-?up|conglomerate|retailer|airline|airport operator
  |(?:tech(?:nology)?|software|energy|oil|telecoms?|pharma(?:ceutical)?s?|engineering|mining|construction|consulting|consultancy|IT|logistics
  |e-commerce|biotech(?:nology)?|aerospace|security|cybersecurity|semiconductor|financial|fintech|internet|electronics|robotics|battery
  |shipping|defen[cs]e|space|gaming|media|food|insurance|manufacturing|multinational|industrial|electric)
  (?:[ -][\p{Ll}-]+){0,2} (?:compan(?:y|ies)|firms?|giants?|groups?|makers?|manufacturers?|providers?|operators?|developers?|start-?ups?|leader)
  |(?:mobile|network|port|telecoms?) operator|manufacturer|hedge fund|investment bank|law firm) (${ONE})(?=[,.;)]|$| [\p{Ll}])
`;
/** "｜Kestrel’s chief executive, Tom Hill". */
const ITS_CHIEF = pattern("gu")`
  (?<![\p{L}’'] )(?<![\p{L}\d-])(${ONE})[’']s? (?:(?:global|founding|acting|interim|new|former) )*
  (?:CEO|chief executive|managing director|chief \w+ officer|Chief \w+ Officer|chairman|chairwoman|general manager|co-founder)\b
`;
/** "Saudi Aramco President and CEO ｜Amin": so are chief executives. */
const BEFORE_CEO = new RegExp(
  `(?<![\\p{L}’'] )(?<![\\p{L}\\d-])((?!(?:Vice|Deputy|Former|Acting|Interim|Group|The|Its|Our|President|Chairman|Founder)\\b)[A-Z][\\p{Script=Latin}\\d&-]{0,60}(?: [A-Z][\\p{Script=Latin}\\d&-]{0,60}){0,2}?)` +
    `(?:[’']s)? (?:(?:President|Chairman|Founder|Co-founder) (?:and|&) )?(?:CEO|Chief Executive(?: Officer)?|Managing Director) (?=[A-Z][a-z]+[ -])`,
  "gu",
);
/** "Tencent Cloud, a subsidiary of …", "BOE Display, a maker of screens, signed": companies by what is said that they are. */
const IS_COMPANY = pattern("gu")`
  (?<![\p{L}’'] )(?<![\p{L}\d-])(${NAME}),? (?:(?:which )?is )?(?:an?|one of|the) (?:[\w’-]+ ){0,5}
  (?:(?:subsidiary|affiliate) of|compan(?:y|ies)|makers?|manufacturers?|producers?|suppliers?|carmakers?|automakers?
  |conglomerate|firm
  |start-?up|retailer|airline|bank|brand|operator|developer|consultancy|utility|insurer|telecoms giant|tech giant|spin-?(?:off|out))\b
`;
const AGREEMENT =
  "(?:[Aa]greement|M[Oo][UA]|[Mm]emorand(?:um|a)(?: of \\p{L}+)?|contract|deal|partnership|pact|accord)s?";
const SIGNS = "(?:signed|signs|sign|inked|concluded|entered into|finali[sz]ed|announced|sealed)";
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
const FAMOUS = pattern("gu")`
  (?<![\p{L}\d-]|[A-Z][\p{L}-]+ )(${COMPANY}(?: (?:Technologies|Cloud|Electronics|Healthcare|Energy|Mobility|Digital|Networks|Motors|${COUNTRY}))?)
  (?![\p{L}\d-]| (?!CEO|President|Chairman|Chief|Vice|Managing|Executive|Director|General|ICT)[A-Z])
`;
const IS_FAMOUS = new RegExp(`^${COMPANY}(?: |$)`, "u");

/** Companies whose names end in nothing that companies' names end in, by the posts at them or what they are said to be; and wherever the text names them again. */
export function findTitledBodies(text: string, taken: readonly Mention[]): Mention[] {
  const stems = new Set(taken.filter(({ kind }) => kind === "Enterprise").flatMap(({ text: name }) => listStems(name)));
  const companies = taken.filter(({ kind }) => kind === "Enterprise").map(({ text: name }) => name);
  const partners = [...text.matchAll(WITH), ...text.matchAll(SIGNER)].flatMap(({ 0: whole, 1: row = "", index }) =>
    row.split(/,? and |, /).map((name) => ({ name, start: index + whole.indexOf(name) })),
  );
  const isPlainPartner = memo((name) => isPartner(text, name));
  const heads = [...text.matchAll(BEFORE_CEO)].filter(({ 1: name = "" }) => isHeaded(name));
  const sorted = [...text.matchAll(SORT_BEFORE), ...text.matchAll(ITS_CHIEF)].filter(({ 1: name = "" }) =>
    isHeaded(name),
  );
  const famous = [...text.matchAll(FAMOUS)].map(({ 1: name = "", index }) => ({ name, start: index }));
  const told = [...text.matchAll(OF_COMPANY), ...text.matchAll(IS_COMPANY), ...heads, ...sorted];
  const isNamed = memo(
    (name) =>
      (name.length > 3 || /^[A-Z\d]{2,3}$/u.test(name)) &&
      !stems.has(name) &&
      !IS_PLACE.test(name) &&
      (IS_FAMOUS.test(name) || !OTHER.test(name)) &&
      // "The X University (XUni)": it is what a body is called; and so is the first word of a company's name.
      !text.includes(`(${name})`) &&
      !companies.some((other) => other.startsWith(`${name} `)),
  );
  const names = new Set(
    [
      ...told.map(({ 1: name = "", 0: whole, index }) => ({ name, start: index + whole.indexOf(name) })),
      ...partners.filter(({ name }) => isPlainPartner(name)),
      ...listBeside(text, [...taken, ...famous.map(toCompany)]),
      ...famous,
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

function toCompany({ name, start }: { readonly name: string; readonly start: number }): Mention {
  return { start, end: start + name.length, text: name, kind: "Enterprise" };
}

/** "XJTU": letters of universities have a U. */
function isSchool(name: string): boolean {
  return /^[A-Z]{3,6}$/.test(name) && name.includes("U");
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
