import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { SIGN_HAN } from "../../words/signing.js";
import { listBefore, ORGANIZATIONS } from "../rows.js";
import { whole } from "./list-parties.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** One of several agreements of one name: who is a party to it, and who put a name under it. */
export interface SignedWith {
  readonly parties: readonly Mention[];
  readonly people: readonly Mention[];
}

const ONE_BY_ONE = "(?:分别|逐一|逐个|先后|依次|相继|陆续|各自)";
const HOW = "(?:又|还|正式|现场|成功|顺利|共同)*";
/** 甲｜分别与｜乙、丙签署 */
const EACH_WITH = new RegExp(`${ONE_BY_ONE}${HOW}[与和同跟](?=[^与和同跟]|同济)`, "gu");
/** 甲与乙、丙｜分别｜签署 */
const EACH_BEHIND = new RegExp(`(?:等?\\p{Script=Han}{0,6})?(?:分别|逐一|逐个|依次|相继|各自)${HOW}$`, "u");
const SIGNS = new RegExp(SIGN_HAN, "u");
/** One that all of them sign. */
const OF_ALL = /三方|四方|五方|多方|各方|代表|联合签|共同签/u;
/** Several of each, or one of each: nobody can tell who signs what. */
const OF_SORTS = /(?:协议|备忘录|合同)书?[》”]?[、和及与以]{1,2}[《“]?[^，,。；]{0,20}(?:协议|备忘录|合同)/u;
/** Between two of the partners, without whoever acts for the first. */
const NEXT = /^(?:（[^（）]{1,16}）|\([^()]{1,16}\))?(?:、|，|,|和|与|及|同|以及|，?以及)$/u;
const POST_OF = /^\p{Script=Han}{2,14}$/u;
const TITLE = /^(?:副?教授|院士|博士|先生|女士|副?院长|副?校长|同志)?(?:代表(?:学校|学院|公司|集团|校方|院方|企业))?/u;
const TO_VERB = pattern("u")`
  ^(?:（[^（）]{1,16}）)?(?:等[^，,。；、]{0,10})?(?:\d+|[一二三四五六七八九十两]+)?[家所个]?(?:单位|公司|企业|高校|院校|机构)?
  (?:正式|现场|成功|顺利|就[^，,。；]{2,20})*$
`;
const OWN = /(?:我校|我院|学校|学院|本校)(?:还|又|也)?$/u;
/** What stands before the only body that a sentence begins with: the day, the occasion. */
const OPENING = /^(?:[^，,。；]{0,16}[，,])?(?:\d{1,2}月\d{1,2}日|近日|日前|会上|当天|其间|期间|随后|[，,\s])*$/u;

interface Sentence {
  readonly text: string;
  readonly inside: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly sentence: Span;
  readonly postsOf: ReadonlyMap<string, readonly FoundLink[]>;
  readonly speaker: Mention | undefined;
}

/**
 * 甲分别与乙、丙｜签署战略合作协议: as many agreements as there are partners, each with whom it is signed. None where nobody can
 * tell whose is which; undefined where one agreement is signed.
 */
export function listEach(said: Sentence, at: number): readonly SignedWith[] | undefined {
  const { text, inside, sentence } = said;
  const words = text.slice(sentence.start, at);
  const clause = /^[^。；;]*/u.exec(text.slice(at, sentence.end))![0];
  const with_ = [...words.matchAll(EACH_WITH)].at(-1);
  const bodies = outermost(inside.filter(({ kind, end }) => ORGANIZATIONS.has(kind) && end <= at));
  if (!with_) return listBehind(said, bodies, at, clause);
  const begin = sentence.start + with_.index;
  const from = begin + with_[0].length;
  // 与甲签署某协议、与乙签署某协议: each clause for itself.
  if (SIGNS.test(text.slice(from, at))) return undefined;
  const partners = readPartners(
    said,
    bodies.filter(({ start }) => start >= from),
    from,
    at,
  );
  if (OF_ALL.test(clause)) return undefined;
  if (!partners || OF_SORTS.test(clause)) return bodies.some(({ start }) => start >= from) ? [] : undefined;
  const before = bodies.filter(({ end }) => end <= begin);
  // 甲大学｜机械工程学院: one of a row.
  const row = listBefore(before, begin, text, ORGANIZATIONS).filter(
    (one, index, all) => all[index + 1]?.start !== one.end,
  );
  if (row.length > 1) return partners.length === 1 ? row.map((one) => pair(one, partners[0]!)) : [];
  if (partners.length < 2) return undefined;
  const { subject, person } = findSubject(said, row, before, begin);
  if (!subject && !OWN.test(text.slice(sentence.start, begin))) return [];
  return partners.map((partner) => pair(subject, partner, person));
}

function pair(subject: Mention | undefined, { parties, people }: SignedWith, person?: Mention): SignedWith {
  return {
    parties: unique([...(subject ? [subject] : []), ...parties]),
    people: person ? unique([person, ...people]) : people,
  };
}

/** 甲与乙、丙｜分别签署: who stands before 与 signs with each; 甲与乙分别签署 is one. */
function listBehind(
  { text, sentence }: Sentence,
  bodies: readonly Mention[],
  at: number,
  clause: string,
): readonly SignedWith[] | undefined {
  const last = bodies.at(-1);
  if (!last || !EACH_BEHIND.test(text.slice(last.end, at)) || OF_ALL.test(clause) || OF_SORTS.test(clause))
    return undefined;
  const row = listBefore(bodies, at, text, ORGANIZATIONS).filter(({ start }) => start >= sentence.start);
  const [subject, ...partners] = row;
  const joints = partners.map(({ start }, index) => text.slice(row[index]!.end, start));
  if (!subject || partners.length < 2 || !/^[与同]$/u.test(joints[0]!)) return undefined;
  return joints.slice(1).every((joint) => joint === "、" || joint === "和" || joint === "及")
    ? partners.map((one) => ({ parties: [subject, one], people: [] }))
    : undefined;
}

/** 乙公司董事长王刚、丙公司｜: each with who signs for it; undefined where something else stands between them. */
function readPartners(
  { text, inside }: Sentence,
  bodies: readonly Mention[],
  from: number,
  at: number,
): SignedWith[] | undefined {
  if (bodies[0]?.start !== from) return undefined;
  const partners: SignedWith[] = [];
  for (const [index, body] of bodies.entries()) {
    const until = bodies[index + 1]?.start ?? at;
    const person = inside.find(({ kind, start, end }) => kind === "Person" && start > body.end && end <= until);
    if (person && !POST_OF.test(text.slice(body.end, person.start))) return undefined;
    const rest = text.slice(person?.end ?? body.end, until);
    const between = person ? rest.replace(TITLE, "") : rest;
    if (!(until === at ? TO_VERB : NEXT).test(between)) return undefined;
    partners.push({ parties: [body], people: person ? [person] : [] });
  }
  return partners;
}

/** Who signs with each: the body right before, whose post somebody has who stands there, we, or the only one of the sentence. */
function findSubject(
  { text, inside, mentions, sentence, postsOf, speaker }: Sentence,
  row: readonly Mention[],
  before: readonly Mention[],
  begin: number,
): { readonly subject?: Mention | undefined; readonly person?: Mention | undefined } {
  if (row[0]) return { subject: row[0] };
  const people = unique(inside.filter(({ kind, end }) => kind === "Person" && end <= begin));
  const last = inside.findLast(({ kind, end }) => kind === "Person" && end <= begin);
  if (last && text.slice(last.end, begin).replace(TITLE, "") === "") {
    const posts = people.map(({ text: name }) => (postsOf.get(name) ?? []).find(({ to }) => to !== "source")?.to);
    const [his, ...others] = unique(posts.flatMap((to) => (to && to !== "source" ? [whole(to, mentions)] : [])));
    // 副校长甲、副校长乙分别与…: which of them with whom is not told.
    if (his && others.length === 0) return { subject: his, person: people.length === 1 ? people[0] : undefined };
  }
  if (OWN.test(text.slice(sentence.start, begin))) return { subject: speaker };
  const [only, ...others] = unique(before);
  const isOnly = only && others.length === 0 && OPENING.test(text.slice(sentence.start, only.start));
  return isOnly && !text.startsWith("的", only.end) ? { subject: only } : {};
}
