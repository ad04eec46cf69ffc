import { takeLatinPlaces } from "../../../../identity/names/parts/take-places.js";
import { STATE } from "../../words/countries.js";
import { isCommunity } from "../is-community.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const HEADS: readonly (readonly [head: RegExp, kind: string])[] = [
  [
    /\b(?:Expert|Working) Group$|\bHospitals?$|\b(?:Studies|Research|Training|Innovation|Planning|Policy|Liaison|Advisory|Evaluation|Communications?) Unit$|\b(?:Advisory|Delivery|Review|Management|Supervisory|Executive) Board$/,
    "OrganizationalUnit",
  ],
  [
    pattern("")`
      \b(?:Co\.?,? ?(?:Ltd|LTD)\.?|Ltd\.?|LTD\.?|Inc\.?|Corporation|Corp\.?|Company|Group|Limited|Berhad|Bhd\.?
      |Enterprise|Industries|Holdings|AG|GmbH|SE|PLC|LLC|N\.?V\.?|S\.?A\.?)$|\bCo\.?$
    `,
    "Enterprise",
  ],
  [/(?:^(?!Greater\b).*|^)\bCommunity$|\bConsortium\b/, "Community"],
  // Of a town or a trade; banks of states, of many states and of goods are others.
  [
    /^(?!World|.*(?:Development|Food|Blood|Data|Central|People[’']s|Reserve|Monetary|Item|Test|West|South|North|Left|Right|River) Bank\b)(?:[A-Z].* )?Bank(?: of (?!.*\b(?:CEO|President|Chairman|and)\b)[A-Z].*)?$/,
    "Enterprise",
  ],
  [/\bLab(?:orator(?:y|ies))?\b/, "Laboratory"],
  [
    pattern("")`
      \b(?:Workstation|(?:Practice|Training|Cultivation|Internship|Employment|Demonstration) Base
      |Innovation Cent(?:er|re)|Luban Workshop|Hub|(?:ICT|Skills|Training|Leadership|Talent|Digital|Apprenticeship|Cloud|AI|Networking) Academy|Platform|Teaching Room|Industr(?:y|ial) College)$
      |^(?:Modern )?Industr(?:y|ial) College of[ ]
    `,
    "Platform",
  ],
  [/\b(?:Program(?:me)?|Project|Initiative)$/, "Programme"],
  [
    /\b(?:Conference|Forum|Meeting|Summit|Symposium|Competition|Challenge|Contest|Olympiad|Championships?|Hackathon|Exhibition|Expo)$/,
    "Event",
  ],
  [
    pattern("")`
      ^(?:School|College|Faculty|Department|Division|Office|Institute) of .* (?:University|College)
      |\b(?:Expert Group|Working Group|Committee|Division|Center|Centre)\b|\bConfucius Institute\b
    `,
    "OrganizationalUnit",
  ],
  [/^(?:(?!Local\b)[A-Z][\w’-]* )*Government (?:[A-Z][\w’-]* )*(?:College|Polytechnic|University)\b/, "University"],
  [
    /\b(?:Max Planck|Fraunhofer|Helmholtz|Leibniz|Paul Scherrer)(?: [A-Z][\w-]*)* (?:Institute|Cent(?:er|re))\b/,
    "EducationalOrganization",
  ],
  [
    pattern("")`
      \b(?:Ministry|Government|Bureau|Commission|Administration|(?<!\b(?:News|Press|Advertising|Travel|Talent|Creative) )Agency
      |(?:Ports?|Health|Energy|Education|Research|Transport|Aviation|Development|Space|Qualifications|Skills|Training) Authority)\b
      |^(?:U\.?S\.? |${STATE} |(?:Federal|State) )Department of[ ]|^Department for[ ]|\b(?:Economic Development|Tourism|Energy|Water|Trade) Board$|Provincial Department|Department of Education\b
      |Education Department|\b(?:Embassy|Consulate)(?: General)?(?: of (?:the )?[A-Z][\w ]+)?$|Information Office|\b(?:State|National|Provincial|Central) Board of[ ]
    `,
    "GovernmentBody",
  ],
  [/\b(?:City|County|Town|Borough|District|Parish|Shire|Municipal) Council$/, "GovernmentBody"],
  [
    /\b(?:Association|Society|Federation|Alliance|Foundation|Council|Chamber|League|Network(?! (?:Technolog|Engineering|Security|Information))|Coalition)\b|\bOrgani[sz]ation(?: (?:of|for)\b|$)|(?<!\b(?:Strategic|Comprehensive|Private|Global|Cooperation) )\bPartnership$/,
    "Association",
  ],
  [
    /\b(?:Daily|Press|Publishing House|(?:News|Television|TV|Broadcasting|Radio|Media) Network|Times|Media|News)$/,
    "MediaOrganization",
  ],
  [
    pattern("")`
      (?<![\w-])(?:University|Polytechnic(?! Education)|Academy)(?!-)\b
      |^(?:Universidad|Universidade|Universit(?:é|à|ät|at|a|y)|Uniwersytet|Univerzita|Universiteit|École|Ecole|Hochschule|Politecnico|Polit[eé]cnica
      |Technische|Institut)\b(?=.* )|^University College\b
      |\b(?:Vocational|Technical|Technological|Normal|Medical) College\b|\bCollege(?: (?:London|Dublin|Cork))?$|\bInstitute\b
    `,
    "University",
  ],
  [/\b(?:School|Faculty|Department|Dept|Office)\b/, "OrganizationalUnit"],
];
/** Learned societies: of who practises something, or of a country's and of a field. A country's institute of technology teaches. */
const SOCIETY = new RegExp(
  [
    "^Chinese Academy of (?:Sciences?|Engineering)$",
    part`
      ^[A-Z][a-z]+(?:ian|ese|ish|can|an|National) Academy of (?:Sciences?|Engineering|Medicine|Education|Letters|Humanities|Social Sciences|Pharmacy|Arts)\b|
      ^(?:(?:US|U\.S\.|UK) )?(?:National|Royal|American|European|Australian|Canadian|World|Swedish|Royal Swedish|Royal Irish)[ ]
      Academ(?:y|ies) of (?:Sciences?|Engineering|Medicine|Inventors|Arts (?:and|&) Sciences|Arts, Sciences)$
    `,
    "^(?:[A-Z][\\w’-]* )*Institution of ",
    part`
      \bInstitutes? of (?:(?:[A-Z][\w-]*,?|and|&) )*
      (?:Engineers|Architects|Accountants|Physicians|Surgeons|Chemists|Physicists|Bankers|Actuaries|Surveyors
      |Directors|Scientists|Planners|Designers|Journalists|Auditors|Arbitrators|Brokers|Managers|Translators)\b
    `,
    part`
      ^(?:Chinese|China|American|British|Canadian|Australian|European|International|Japanese|Korean|Indian|German
      |French|Russian|Royal|World) Institute of (?!.*
      (?:Research|Technology|Relations|Studies|Management|Business|Arts?|Education|Music|Architecture)$)
      (?!(?:Science|Technology|Technological|Management|Medical|Advanced|Tropical)\b)
    `,
  ].join("|"),
);
/** "College of Engineering" is a unit; "College of Wooster" is not. */
const FIELD =
  / of (?:Engineering|Sciences?|Medicine|Law|Arts|Business|Management|Education|Computing|Agriculture|Design|Nursing|Pharmacy|Economics|Technology|Architecture|Dentistry)$/;

const FIELD_BEHIND = pattern("")`
  \bCollege of (?:Engineering|Sciences?|Medicine|Law|(?:Liberal |Fine )?Arts|Business|Management|Education|Computing
  |Agriculture|Nursing|Pharmacy|Architecture|Dentistry|Humanities|Communication|Health)\b
`;

/** Of what a head in some words tells that it is. */
export function findHead(words: string): string | undefined {
  return HEADS.find(([head]) => head.test(words))?.[1];
}

/** Of what a name is. What stands before "of" counts first: the 9th Meeting of the Ministry is a meeting. */
export function findLatinKind(name: string): string | undefined {
  const kind = readKind(name);
  return kind === "Association" && isCommunity(name) ? "Community" : kind;
}

/** "Reed College of Business": called after somebody, a part of a university; "Jinhai College of Business" is one itself. */
const CALLED_AFTER = /^((?:[A-Z][\w.’-]* (?:and |& )?)+)College of /;
const OF_A_STATE = /^(?:Royal|Imperial|National|Central|State|American|British|Chinese|International|City)\b/;

function isCalledAfter(name: string): boolean {
  const words = CALLED_AFTER.exec(name)?.[1]?.trim().toLowerCase().split(" ");
  if (words === undefined || OF_A_STATE.test(name) || !FIELD_BEHIND.test(name)) return false;
  return takeLatinPlaces(words).rest.length === words.length;
}

/** Offices of a state: "Department for Education", "Maryland Department of Commerce". */
const OF_STATE = new RegExp(`^(?:Department for |(?:U\\.?S\\.? |${STATE} )Department of )`, "u");

function readKind(name: string): string | undefined {
  if (OF_STATE.test(name)) return "GovernmentBody";
  if (/\bCollege of (?:Liberal )?Arts and Sciences$/.test(name)) return "OrganizationalUnit";
  if (SOCIETY.test(name)) return "Association";
  if (isCalledAfter(name)) return "OrganizationalUnit";
  if (
    /^(?:Office|Division|School|College|Faculty|Institute|Center|Centre) of /.test(name) &&
    (!/^College of [A-Z]\w+$/.test(name) || FIELD.test(name))
  )
    return "OrganizationalUnit";
  if (
    /^(?:[\w’']+ )*(?:Provincial )?Department of Education\b|^(?:School|College|Faculty|Department|Division|Office|Institute) of /.test(
      name,
    )
  )
    return /^(?:Department|Division|Office) of /.test(name) && findHead(name) === "University"
      ? "OrganizationalUnit"
      : findHead(name);
  return findHead(name.split(/ (?:of|for|in|on) /)[0]!) ?? findHead(name);
}
