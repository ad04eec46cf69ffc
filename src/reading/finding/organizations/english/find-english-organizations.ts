import type { Mention } from "../../../proposal.js";
import { findFamilies } from "./find-families.js";
import { isSetUp } from "./is-set-up.js";
import { findHead, findLatinKind } from "./latin-kinds.js";
import { cutBehind, cutWho, findBefore, skipField, splitHeadline, takeHost } from "./name-ends.js";
import { LATIN_NAME, splitRuns } from "./split-runs.js";
import { OWNED, OWNED_BY_SHORT, UNIT_OF_OWN } from "./owned-names.js";
import { POST_BEHIND, skipOther, splitJoined } from "./split-joined.js";
import { AFTER_TITLE, AND_PERSON, BEFORE_TITLE, LATIN_TITLE, NO_PERSON, PERSON_AND } from "../../people/latin-names.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Sorts of colleges and the like, which name none. */
const LATIN_PLAIN = pattern("")`
  ^(?:(?:Future|Modern|Special(?:i[sz]ed|ty)?|Professional|Industr(?:y|ial)|Technology|Vocational|Technical|National
  |Key|Higher|Integration|University-Industry|School-Enterprise|Cooperation|Innovation|Joint|International|Academic
  |Government|of|and|Platform|Education)[ -])*(?:Colleges?|Polytechnics?|Engineering|Integration|Platform|Conference
  |Laboratory|Education|Cooperation)$
`;
/** A post and what stands between it and its employer. */
const LATIN_POST = pattern("")`
  ^(?:.* )?(?:Minister|Secretary|Undersecretary|Commissioner) (?:for|of) (?:[A-Z][\w&-]*,? |and |the ){1,8}?
  (?:of|in|at) (?:the )?(?=.*\b(?:Ministry|Government|Department|Commission|Cabinet)\b)
  |^.*\b(?:CEO|CTO|COO|VC|Chancellor|Provost|Rector|Registrar|Principal|President|Director|Dean|Manager|Chairman
  |Chairwoman|Chairperson|Secretary|General|Head|Minister|Professor|Leader|Chair|Speaker|Member|Inspector|Founder
  |Mayor|Governor|Researcher|Officer|Administrator|Coordinator|Commissioner|Superintendent|Ambassador|Consul|Engineer|Scientist|Economist|Representative|Committee(?= of (?:the )?[A-Z])
  |Campus|Heads|Representatives|Members|Leaders|Deans|Directors|Students|Teachers|Delegates|Experts|Guests)
  (?: \([A-Z][\w ]*\))? (?:of|at|from|for(?= the (?:[A-Z]\w+ )*(?:Faculty|School|College|Department|Chamber|Foundation|Association|Cent(?:er|re)|Institute|Office|Council|Agency|Alliance|Society)\b)) (?:the )?
  (?:(?:Standing Committee of (?:the )?)?(?:CPC |Communist )?(?:Party |Leading )?Committee of (?:the )?)?
  |^Master of (?:the )?(?=(?:[A-Z]\w+ )+College$)
`;
/** "President Li Ping and Dean Ma Li of": somebody with a post before the body that he is of. */
const POST_PERSON = pattern("u")`
  ^.*\b(?:President|Director|Dean|Chairman|Professor|Secretary|Manager|Chancellor|Provost|Rector|Governor|Minister
  |Mayor|Engineer|CEO|Principal|Officer) ([A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'.-]*){1,2}) (?:of|from|at) (?:the )?
`;
/** "executive director of the ｜X Foundation Tom Hill" */
const POST_BEFORE = new RegExp(`\\b${LATIN_TITLE} (?:of|at|for) (?:the )?$`, "u");
/** Buildings, and committees of the Party in posts: "Secretary of the Party Committee Wang". */
const NO_BODY = pattern("")`
  \b(?:Building|Hall|Room|Library|Campus|Road|Street|Hotel|Park|Charter|Zone)$
  |\b(?:Conference|Convention|Exhibition|Expo|Sports|Cultural) Cent(?:er|re)$
  |\b(?:Development|Industrial|High-Tech|Hi-Tech) Zone\b
  |^(?:First|Second|Third|Fourth|Fifth|Inaugural|\d+(?:st|nd|rd|th)) (?:Council|Committee|Board|Executive Council)$
  |^(?:Governing|University) Council$|\bCouncil Chamber\b|^Association for (?:Development|Cooperation|Innovation)$
  |\bParty (?:Committee|Secretary)\b|\bCPC\b.*\bCommittee$|^Standing Committee\b
  |\bAffairs$(?<!(?:Office|Department|Division|Ministry|Bureau|School|Institute|College|Council|Foreign) .*)
  |^University (?!of\b|College (?:London|Dublin|Cork|Birmingham)|at (?:Buffalo|Albany)|for (?:Development|Peace|Foreigners|Sustainable|Professional|Humanist|Business|Information
  |the Creative)\b)|\bUniversity (?:Chair|Professor(?:ship)?)\b
  |^(?:District|City|Municipal|Provincial|County|Local) (?:Government|Committee)$
  |^(?:Council|Board|Committee) (?:Vice |Deputy )?(?:Chair|President|Member|Secretary|Director)
  |^(?:Signing|Ceremony|Photo)\b|\bUniversity (?:Relations|Advancement|Communications|Affairs)$
`;
const IS_TITLE = /^(?:President|Director|Dean|Chairman|Professor|Secretary|(?:[A-Z][a-z]+ )*Manager)/;
const PERSON_OF = pattern("u")`
  ^[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){1,2} (?:(?:of|from|at) (?:the )?
  |for the (?=(?:University|College|Institute)\b))
`;

/** "with X Group on Monday": the day is no part of the name. */
const ON_DAY =
  / (?:on|in|for|of|and) (?:\d{1,2}(?:st|nd|rd|th)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b.*$/;
/** Whose school it is makes it a unit, and his laboratory a laboratory. */
function isUnit(name: string): boolean {
  const kind = findLatinKind(name);
  return kind === undefined || kind === "University" || kind === "GovernmentBody";
}

const IS_FACILITY = pattern("u")`
  ^,? (?:is |was )?(?:an?|the) (?:[\p{Ll}-]+ ){0,3}?
  (?:industr(?:y|ial) (?:college|school|institute)|college of industry
  |(?:joint|school-enterprise) (?:college|school|institute) (?:jointly |co-)?
  (?:built|founded|run|established|set up|created) by)\b
`;

/** Names that are English: words with capitals that are headed as names are. */
export function findEnglishOrganizations(text: string): Mention[] {
  // What is said to be an industrial college is one, whatever its name ends in.
  const isFacility = ({ kind, text: name, end }: Mention): boolean =>
    (kind === "University" || kind === "OrganizationalUnit") &&
    /\b(?:College|School|Institute)\b/u.test(name) &&
    IS_FACILITY.test(text.slice(end, end + 80));
  const names = [...findNames(text), ...findFamilies(text)].map((one) =>
    // "CEO of the ｜Institute of Technical Education": what has such a head is a school by itself.
    one.kind === "OrganizationalUnit" && /^Institute of [A-Z]/u.test(one.text) && isOwnHead(text, one)
      ? { ...one, kind: "University" }
      : one,
  );
  const setUp = new Set(names.filter((one) => isSetUp(text, one)).map(({ text: name }) => name));
  return names.map((one) => (isFacility(one) || setUp.has(one.text) ? { ...one, kind: "Platform" } : one));
}

function isOwnHead(text: string, { start, end }: Mention): boolean {
  return (
    /\b(?:CEO|Principal|Rector|Vice-Chancellor|Chancellor|Registrar) (?:of|at) (?:the )?$/u.test(
      text.slice(Math.max(0, start - 36), start),
    ) ||
    /^(?: \([A-Z]{2,6}\))?(?:[’']s)? (?:CEO|[Pp]rincipal|[Rr]ector|Vice-Chancellor)\b/u.test(text.slice(end, end + 30))
  );
}

function findNames(text: string): Mention[] {
  const runs = [...text.matchAll(LATIN_NAME)].flatMap(({ 0: match, index }) =>
    splitRuns(match, index, text.slice(Math.max(0, index - 14), index)),
  );
  return runs.flatMap(({ part: match, at: index }) => {
    let start = index;
    // "Chancellor of X University Prof Raj Kumar": somebody's name begins there.
    let name = match
      .replace(ON_DAY, "")
      .replace(/ (?:and|&|of|for|in|on)$/, "")
      .replace(/[’']s?$/, "");
    if (!POST_BEHIND.test(name.split(" and ")[0]!) || !name.includes(" and ")) name = name.replace(POST_BEHIND, "$1");
    const told = POST_PERSON.exec(name);
    const isTold = told !== null && !NO_PERSON.test(told[1]!) && findHead(told[1]!) === undefined;
    const post = LATIN_POST.exec(name)?.[0] ?? (isTold ? told[0] : "");
    start += post.length;
    name = name.slice(post.length);
    // "President of X University ｜Li Ping": whom the post is of.
    if (post !== "" || POST_BEFORE.test(text.slice(Math.max(0, start - 40), start))) name = cutWho(name);
    // "at JHU for ｜the 3rd Forum"
    const edition = /^[A-Z]{2,8} (?:for|at|of|in) (?:the )?(?=\d+(?:st|nd|rd|th) )/.exec(name)?.[0].length ?? 0;
    start += edition;
    name = name.slice(edition);
    // "president Li Ping and X Group CEO", "X Press and Li Ping, president of": somebody beside it.
    const beside = AFTER_TITLE.test(text.slice(Math.max(0, start - 24), start))
      ? PERSON_AND.exec(name)?.[0]
      : undefined;
    start += beside?.length ?? 0;
    name = name.slice(beside?.length ?? 0);
    if (BEFORE_TITLE.test(text.slice(start + name.length, start + name.length + 60)))
      name = name.replace(AND_PERSON, "");
    // "Wang Yan of X Press": somebody, and whose he is.
    const of = PERSON_OF.exec(name)?.[0];
    if (
      of !== undefined &&
      !NO_PERSON.test(of) &&
      !findHead(of) &&
      findHead(name.slice(of.length).split(" and ")[0]!) !== undefined
    ) {
      start += of.length;
      name = name.slice(of.length);
    }
    for (let first = findBefore(name); first !== undefined; first = findBefore(name)) {
      start += first.length;
      name = name.slice(first.length);
      // "Professor Li Qing of the Department of Automation"
      const person = IS_TITLE.test(first) ? PERSON_OF.exec(name) : null;
      if (person) {
        start += person[0].length;
        name = name.slice(person[0].length);
      }
    }
    const other = skipOther(name, text.slice(start + name.length, start + name.length + 14));
    start += other;
    name = name.slice(other);
    return splitHeadline(name)
      .flatMap(({ part, at }) => splitJoined(part).map((piece) => ({ ...piece, at: piece.at + at })))
      .map(({ part, at }) => ({ part: part.replace(POST_BEHIND, "$1"), at, skip: skipField(part) }))
      .map(({ part, at, skip }) => ({ part: part.slice(skip), at: at + skip }))
      .flatMap(({ part, at }): Mention[] => {
        const plain = cutBehind(part.replace(/(?<!(?:Co|Ltd|Inc|Corp|Bhd))\.$/, ""));
        const owned = OWNED.exec(plain);
        const short = OWNED_BY_SHORT.exec(plain)?.[0] ?? "";
        const unit = plain.slice(short.length);
        if (short !== "" && !owned && findLatinKind(unit) !== undefined) {
          const from = start + at + short.length;
          return NO_BODY.test(unit)
            ? []
            : [{ start: from, end: from + unit.length, text: unit, kind: findLatinKind(unit)! }];
        }
        // "the University's Board of Visitors": a part of whoever that is, and no university.
        if (/^University[’']s /u.test(plain)) return [];
        if (owned) {
          const [, owner = "", between = "", unit = ""] = owned;
          const from = start + at + owner.length + between.length;
          return [
            {
              start: start + at,
              end: start + at + owner.length,
              text: owner,
              kind: findLatinKind(owner) ?? "University",
            },
            {
              start: from,
              end: from + unit.length,
              text: unit,
              kind: isUnit(unit) ? "OrganizationalUnit" : findLatinKind(unit)!,
            },
          ];
        }
        const [trimmed, host] = takeHost(plain);
        const kind = findLatinKind(trimmed);
        if (NO_BODY.test(trimmed)) return [];
        if (kind === undefined || !trimmed.includes(" ") || LATIN_PLAIN.test(trimmed)) return [];
        const own: Mention = { start: start + at, end: start + at + trimmed.length, text: trimmed, kind };
        const owner = UNIT_OF_OWN.exec(trimmed)?.[1];
        if (owner !== undefined && owner.includes(" "))
          return [
            { ...own, kind: "OrganizationalUnit" },
            { start: own.start, end: own.start + owner.length, text: owner, kind: "University" },
          ];
        if (host !== undefined)
          return [
            own,
            {
              start: start + at + plain.length - host.length,
              end: start + at + plain.length,
              text: host,
              kind: "University",
            },
          ];
        // "School of Medicine of X University": what it is of is named too.
        const whole = [...trimmed.matchAll(/ (?:of|at) (?:the )?/g)]
          .map((of) => ({ from: of.index + of[0].length, name: trimmed.slice(of.index + of[0].length) }))
          .map((of) => ({ ...of, kind: / /.test(of.name) ? findLatinKind(of.name) : undefined }))
          .find(
            (of) =>
              of.kind !== undefined &&
              !of.name.includes(",") &&
              // "Federation of Private University Presidents": of people.
              !/(?:Presidents|Rectors|Chancellors|Teachers|Students)$/.test(of.name) &&
              (of.kind !== kind || kind === "OrganizationalUnit") &&
              // "Information Engineering of X University" is no body: its head names none.
              (findHead(of.name.split(/ (?:of|at) /)[0]!) !== undefined || !/ (?:of|at) /.test(of.name)),
          );
        // "Beichen Academy of X University", "of JHU": a school of it.
        const isSchool =
          kind === "University" &&
          /^(?:[A-Z][\w-]* )+(?:Academy|Institute|College|School) of (?:the )?(?:[A-Z]{3,8}$|(?:[A-Z]\w+ )*(?:University|Polytechnic)\b)/u.test(
            trimmed,
          );
        if (isSchool) {
          const from = trimmed.indexOf(" of ") + 4;
          const inner = trimmed.slice(from);
          const unit: Mention = { ...own, kind: "OrganizationalUnit" };
          return / /.test(inner)
            ? [unit, { start: own.start + from, end: own.end, text: inner, kind: "University" }]
            : [unit];
        }
        return whole && kind !== "University"
          ? [own, { start: own.start + whole.from, end: own.end, text: whole.name, kind: whole.kind! }]
          : [own];
      });
  });
}
