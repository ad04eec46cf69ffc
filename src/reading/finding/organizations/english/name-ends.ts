import { takeLatinPlaces } from "../../../../identity/names/parts/take-places.js";
import { spellPerson } from "../../../../text/pinyin/spell-person.js";
import { splitPinyin } from "../../../../text/pinyin/split-pinyin.js";
import { SURNAMES } from "../../people/surnames.js";
import { COUNTRIES, COUNTRY } from "../../words/countries.js";
import { IS_NO_BASE } from "../../words/no-base.js";
import { BOARD_OF } from "./find-boards.js";
import { findHead, findLatinKind } from "./latin-kinds.js";
import { NO_PERSON } from "../../people/latin-names.js";
import { FIELD, type Piece } from "./split-joined.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Words before a name that are none of it. */
const BEFORE = pattern("")`
  ^(?:of|and|for|on|in|the|at|The|THE|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: the)?|Courtesy of|A|An|If|When|While|Although|Though|Whether|Among|Between|Under
  |Once|Until|But|Both|Like|Unlike|Meanwhile|However|Neither|Either|Nor|Not|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had
  |Will|Would|Can|Could|Should|In|On|At|By|For|From|With|Since|Recently|During|After|Before|As|And|To|Our|Its|This
  |That|New (?:(?:Vice|Deputy|Executive|Associate)[- ])*
  (?:President|Chancellor|Vice-Chancellor|Rector|Provost|Dean|Director|Principal|Chair(?:man|woman)?|CEO
  |Head) (?:for|at|of)(?: the)?|President|Vice|Deputy|Director General|Director|Dean|Chairman|Chief Executive
  |Professor|Secretary|(?:(?:Deputy|Assistant|Executive|Regional) )*(?:General )?Manager
  |\([A-Z][a-z]+\)(?: (?:of|at|for)(?: the)?)?|Former|Outgoing|Incoming
  |${BOARD_OF} of(?: the)?|(?:Governing |University |Academic )?(?:Council|Senate) of(?: the)?(?= (?:[A-Z]\w+ )*University\b)
  |(?:Representing|Present|Attending|Speaking)(?: (?:at|for|from|on))?
  |(?:Partners|Members|Participants) (?:in|of|from)(?: the)?
  |(?:Officials|Representatives|Researchers|Scientists|Leaders|Executives|Delegates) (?:of|from|at)(?: the)?
  |(?:[A-Z][a-z]+ing|According|Thanks|Prior|Due) (?:on|at|with|to|in|by|from|for)(?: the)?
  |(?:[A-Z][\w&]* ){0,4}(?:Manager|Director|Officer|Engineer|Executive|Secretary)(?: for)?(?= (?!Group\b)[A-Z].*\b(?:Ltd\.?|Limited|Inc\.?|Corporation|Company|Bhd\.?)$)
  |${COUNTRY} and the(?= [A-Z])|Consul General|(?:Consultant|Advis[eo]r|Counsell?or|Coordinator|Commissioner|Lecturer|Treasurer|Trustee|Member
  |Head|Founder)(?= of\b)|Launch(?: of(?: the)?)?
  |(?:Opening|Signing|Unveiling|Inauguration|Establishment) of(?: the)?|Engineer of [A-Z]\w+ of)(?:’s)? +
`;

/** "Wuhan-based Beichen Group" */
const BASED = /^((?!The )[A-Z][a-z]+(?: [A-Z][a-z]+)?)-based +/;

/** What stands before a name and is none of it, if anything does. */
export function findBefore(name: string): string | undefined {
  const based = BASED.exec(name);
  const before = based && !IS_NO_BASE.test(based[1]!) ? based[0] : BEFORE.exec(name)?.[0];
  return before !== undefined && name.length > before.length ? before : undefined;
}

/** "｜Heritage Protection of ｜Jinhai University": a field, and whose it is. How much of it is none of the name. */
export function skipField(name: string): number {
  const field = /^((?:[A-Z][\w’-]* )(?:(?:and |& )?[A-Z][\w’-]* )+)of (?:the )?(?=(?:[A-Z][\w’-]* )+University$)/.exec(
    name,
  );
  const trade =
    /^((?!Bank\b)[A-Z][\w’-]*(?: [A-Z][\w’-]*)? )of (?:the )?(?=(?:[A-Z][\w’-]* )+(?:Co\.?,? Ltd\.?|Ltd\.?|Inc\.?|Group)$)/.exec(
      name,
    );
  // "｜Arabic Linguistics in the ｜Department of Arabic": what somebody teaches, and where.
  const taught =
    /^((?:[A-Z][\w’-]*,? |and |& ){1,6})(?:in|at) (?:the )?(?=(?:(?:Department|School|Faculty|College|Institute|Centre|Center) (?:of|for) |University of ))/.exec(
      name,
    );
  if (taught && (FIELD.test(taught[1]!) || findHead(taught[1]!.trim()) === undefined)) return taught[0].length;
  // "A University and ｜Wuhan-based ｜B": the second of a run.
  const based = BASED.exec(name);
  if (based && !IS_NO_BASE.test(based[1]!)) return based[0].length;
  // "｜Engineering of ｜Jinhai University": one word of a field alone.
  const word = /^([A-Z][\w’-]*) (?:of|at) (?:the )?(?=(?:[A-Z][\w’-]* )+University$)/.exec(name);
  if (word && FIELD.test(word[1]!)) return word[0].length;
  // "｜Joan Reed for ｜Jinhai University": who signs for it.
  const signer = /^((?:[A-Z][\p{L}’'-]+ ){1,2}[A-Z][\p{L}’'-]+) for (?:the )?/u.exec(name);
  if (signer && isPerson(signer[1]!) && findHead(name.slice(signer[0].length)) !== undefined) return signer[0].length;
  const before = field ?? trade;
  return before && findHead(before[1]!.trim()) === undefined ? before[0].length : 0;
}

function isPerson(name: string): boolean {
  return !NO_PERSON.test(name) && findHead(name) === undefined && name.split(" ").every((word) => !FIELD.test(word));
}

const BEHIND = new RegExp(`(?: \\([A-Z][a-z]+\\)| ${BOARD_OF})$`);

/** What of a name stands behind it and is none of it left out. */
export function cutBehind(name: string): string {
  return cutPerson(cutPlace(cutAdjective(cutOwner(name))))
    .replace(BEHIND, "")
    .replace(/(?<=\b(?:Laboratory|Cent(?:er|re)|Institute|Hub|School|College)) on the [A-Z][\w-]+$/, "")
    .replace(/[’']s?$/, "");
}

/** "Jinhai University｜'s Tom Hill", "’s Open Day": what a body has and is no body. */
function cutOwner(name: string): string {
  const found = /^(.*)[’']s (.+)$/.exec(name);
  return found && findHead(found[1]!) !== undefined && findLatinKind(found[2]!) === undefined ? found[1]! : name;
}

/** "the University of Rosen ｜and Chinese ｜universities", "X Center ｜and Mandarin ｜learners": what goes on in small letters. */
function cutAdjective(name: string): string {
  const found = /^(.*) and ([A-Z][a-z]+)$/.exec(name);
  if (!found || FIELD.test(found[2]!)) return name;
  const isWhole =
    /\b(?:Cent(?:er|re)|University|Group|Bureau|Association|Foundation)$/.test(found[1]!) ||
    (/\bUniversity of [A-Z][a-z]+$/.test(found[1]!) && /(?:ese|ian|ish|ean|can|French|German)$/.test(found[2]!));
  return isWhole ? found[1]! : name;
}

let surnames: ReadonlySet<string> | undefined;

/** "Ministry of Education ｜Hao Ping": who has a post there. */
function cutPerson(name: string): string {
  const found = /^(.*\b([A-Z][a-z]+)) ([A-Z][a-z]+) ([A-Z][a-z]+(?:-[a-z]+)?)$/.exec(name);
  if (!found) return name;
  const [, body = "", last = "", family = "", given = ""] = found;
  surnames ??= new Set([...SURNAMES].flatMap((one) => spellPerson(one).map(([syllable]) => syllable!)));
  const isPerson =
    surnames.has(family.toLowerCase()) &&
    splitPinyin(given.toLowerCase().replace("-", "")).some(({ length }) => length < 3);
  const isBody =
    findHead(last) !== undefined ||
    /(?:^|\b[A-Z]\w+ )(?:Ministry|Department|Bureau|School|College|Faculty|Institute) of [A-Z]/.test(body);
  return isPerson && isBody ? body : name;
}

/** "President of X University ｜Li Ping": whom the post is of. */
const WHO_BEHIND = pattern("")`
  ^(.*\b(?:University|Group|Ltd\.?|College|Bureau|Association|Federation|Corporation|Company|Foundation|Institute
  |Society|Bank|Agency|Consortium|Alliance|Academy|Authority|Polytechnic|Commission|(?:Graduate|Law|Business|Medical) School)) (?!.*\b
  (?:Association|Federation|Corporation|Alliance|Consortium|Society|University|Group|College|School|Institute|Office|Cent(?:er|re)|Department|Committee|Council|Hospital|Bank|Press
  |Foundation|Academy|Campus|Branch|Company|Lab\w*)\b)[A-Z][a-z]+(?:-[A-Za-z]+)?(?: [A-Z][\w.-]+){1,2}$
`;
/** "Dean of the ｜Faculty of Engineering ｜Hiro Tsumi": whose post it is, where what follows is no field. */
export function cutWho(run: string): string {
  const name = run.replace(WHO_BEHIND, "$1");
  const found =
    /^((?:School|College|Faculty|Department|Institute) of (?:the )?[A-Z][a-z]+(?: and [A-Z][a-z]+)?) ([A-Z][a-z]+) ([A-Z][a-z]+)$/.exec(
      name,
    );
  const isPerson = found && [found[2]!, found[3]!].every((word) => !FIELD.test(word) && !NO_PERSON.test(word));
  return isPerson ? found[1]! : name;
}

/** "University of Oslo ｜in Norway". */
function cutPlace(name: string): string {
  // "Beichen Group ｜in Rosen": a company is nothing in a field.
  const company = /^(.*\b(?:Group|Ltd\.?|Inc\.?|Corporation|Corp\.?|Company|Limited|GmbH|AG)) in [A-Z][\w ]+$/.exec(
    name,
  );
  if (company) return company[1]!;
  const office = /^((?:Ministry|Department|Bureau) of [A-Z][\w-]*(?:,? (?:and )?[A-Z][\w-]*){0,4}) in [A-Z]\w+$/.exec(
    name,
  );
  if (office) return office[1]!;
  // "Jinhai State University ｜in Rosen": whole before it, wherever that is.
  const located = /^((?:[A-Z][\w’-]* )+(?:University|College|Institute|Polytechnic)) in (?:the )?[A-Z][\w ]+$/.exec(
    name,
  );
  if (located) return located[1]!;
  const unit =
    /^((?:School|College|Faculty|Department|Institute) of [A-Z]\w+(?: and [A-Z]\w+)?) in (?:the )?(?=.*\bUniversity\b)/.exec(
      name,
    );
  if (unit) return unit[1]!;
  // "Faculty of Medicine ｜in Rosen": no field goes on there.
  const faculty = /^((?:School|Faculty|Department) of [A-Z]\w+(?: and [A-Z]\w+)?) in ([A-Z][a-z]+)$/.exec(name);
  if (faculty && !FIELD.test(faculty[2]!)) return faculty[1]!;
  const whole = /^((?:[A-Z][\w-]* )*University of [A-Z][a-z]+) in [A-Z][\w ]+$/.exec(name);
  if (whole) return whole[1]!;
  const found = /^(.*\b(?:University|College|Institute|Polytechnic|Academy)\b.*) in (?:the )?([A-Z][\w ]+)$/.exec(name);
  if (!found) return name;
  const { rest } = takeLatinPlaces(found[2]!.toLowerCase().split(" "));
  return rest.length === 0 || COUNTRIES.test(found[2]!) ? found[1]! : name;
}

/** A body by itself, before "for" and what somebody does something for. */
const FOR = pattern("")`
  ^((?:[A-Z][\w’&-]* )*(?:University|Polytechnic|College|Group|Corporation|Ltd\.?)(?: of [A-Z]\w+)*) for (?:the )?
  (?=.*\b(?:Laboratory|Lab|Cent(?:er|re)|Institute|Program(?:me)?|Project|Foundation)$)
`;

const VERB =
  / (?:Sign(?:s|ed)?|Expand(?:s|ed)|Strengthen(?:s|ed)|Secur(?:es|ed)|(?:Was|Were)(?= (?:Successfully|Officially|Formally|Held|Founded|Established|Launched))|Conclud(?:es?|ed)|Establish(?:es|ed)?|Unveil(?:s|ed)?|Ink(?:s|ed)?|Reach(?:es|ed)|Jointly(?: (?:Building|Establishing|Developing|Constructing)(?: the| a)?)?|Hold(?:s|ing)|Held|Join(?:s|ed)|W[io]ns?|Opens?|Opened|Launch(?:es|ed)|Visit(?:s|ed)|Host(?:s|ed)|Attend(?:s|ed)|Deepening|Wins?|Builds?|Build|Promot(?:es|ing)|Initiat(?:es?|ed)|Appoint(?:s|ed)|Announc(?:es|ed)|Receiv(?:es|ed)|Donat(?:es|ed)|Elect(?:s|ed)|Start(?:s|ed)|Begins|Concludes|Kicks Off|Celebrat(?:es|ed)|Creat(?:es|ed)|Welcom(?:es|ed)|Names(?= (?:New|Its|First|Next|Interim|[A-Z]\w+ [A-Z]))|Partners(?= [Ww]ith)|Teams(?= [Uu]p)|with)(?: (?:the|a|an|its)(?= [A-Z\d]))?(?: |$)/;

/** A headline writes its verb with a capital: "Our University Signed an Agreement" names no university. */
export function splitHeadline(name: string): Piece[] {
  const found = VERB.exec(name);
  const whole = FOR.exec(name);
  const [end, at] = found
    ? [found.index, found.index + found[0].length]
    : whole
      ? [whole[1]!.length, whole[0].length]
      : [name.length, undefined];
  if (at === undefined) return [{ part: name, at: 0 }];
  return [
    { part: name.slice(0, end), at: 0 },
    ...splitHeadline(name.slice(at)).map((piece) => {
      const before = findBefore(piece.part)?.length ?? 0;
      return { part: piece.part.slice(before), at: piece.at + at + before };
    }),
  ];
}

/** "Key Laboratory of Soil of X University": the laboratory's name ends before its university's. */
export function takeHost(name: string): readonly [own: string, host?: string] {
  const found =
    /^(.*\b(?:Lab(?:oratory)?|Base|Platform|Workstation)\b.*?) (?:of|at) (?:the )?((?:[A-Z][\w’&-]* )*(?:University|College)(?: of [A-Z]\w+(?: and [A-Z]\w+)*)?)$/.exec(
      name,
    );
  return found && !/^(?:School|College|Academic|Department)/.test(name) ? [found[1]!, found[2]!] : [name];
}
