import type { FoundLink, Mention, Span } from "../../proposal.js";
import { listWithin, outermost, unique } from "../../spans.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What links are found by: all that is named in a text, in order of place, and its sentences. */
export interface Named {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  /** Whom 我校 means, where that is sure. */
  readonly speaker: Mention | undefined;
  /** Posts that were found: who acts for whom. */
  readonly posts: readonly FoundLink[];
}

export const ORGANIZATIONS: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise GovernmentBody Association MediaOrganization OrganizationalUnit".split(
    " ",
  ),
);
export const FACILITIES: ReadonlySet<string> = new Set(["Laboratory", "Platform"]);
export const PLANNED = /将|拟|计划|筹建|准备|有望|即将|\b(?:will|plans? to|intends? to|is to|are to)\b/i;

/** "the Laboratory ｜will be set up", "the Centre at X ｜is to open": what is named is still to come. */
export const IS_TO_BE = pattern("u")`
  ^(?: (?:at|of) [^,.;]{2,60}?)?,? (?:which )?(?:will |is (?:due |set |scheduled )?to |are to |to )
  (?:be (?:\p{Ll}+ly )?(?:set up|created|established|built|opened|founded|launched)\b|open\b(?! (?:its|his|her|their|an?|the)\b)|, to be (?:based|housed|located)\b)
`;

/** 原计划共建的某学院，｜现已建成: what was planned is there. */
const IS_THERE = pattern("u")`
  ^[^。；;]{0,40}?(?:现已|如今已|目前已|业已|已(?:经|于|在|如期|正式|全面|顺利))[^，,。；;]{0,14}
  (?:建成|落成|竣工|投入使用|投用|启用|揭牌|挂牌|成立|运行|开学|开园|招生)
`;

/** Whether what stands between is only planned, by what stands before it in its sentence, and behind it. */
export function isOnlyPlanned(before: string, behind: string): boolean {
  return PLANNED.test(before) && !IS_THERE.test(behind);
}

/** Between two of a row. */
const JOINING = pattern("iu")`
  ^[\s,，、;；]*(?:and|the|(?:Mr|Mrs|Ms|Dr|Prof)\.?|Professor|President|as well as|和|与|及|同|以及|暨|等
  |(?:甲方|乙方|丙方|校方|企业|院方)代表|(?:分别|先后|正式|共同|即?将|拟|已|也|还|又|计划|准备|打算|有望|近日|日前|今日
  |昨日)(?=(?:分别|先后|正式|共同|即?将|拟|已|也|还|又|计划|准备|打算|有望|近日|日前|今日|昨日)*[与和同])|携手|联手|倡议[，,]?联合|联合
  |（[^（）]{1,16}）|\([^()]{1,16}\))*[\s,，、]*(?:and|the|和|与)?\s*(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?$
`;
/** Between the last of a row and its verb: how, when and where, but no mark and nobody else. */
const TO_VERB = pattern("iu")`
  ^(?:等)?(?:\s|单位|公司|企业|高校|院校|部门|[\d一二三四五六七八九十两多]+[家所个]?|联合|共同|牵头|签署|签订|签约
  |决定|商定|拟定|正式|分别|先后|成功|顺利|携手|双方|三方|四方|各方|代表|现场|今日|今天|近日|近期|日前|择期|当日
  |在[^，,。；]{2,14}|于[^，,。；]{2,12}|就[^，,。；]{2,20}|上台|将|拟|已|又|也|还|有限责任|作为[^，,。；]{2,10}|曾经?|已经|(?:今年|去年|\d{4}年)?\d{1,2}月\d{1,2}日|the
  |both|jointly|also|has|have|had|will|would|(?:have |has )?agreed to|plans? to|first|then|later|officially|formally
  |recently|successfully|proudly|today|yesterday|\([^()]{1,20}\)
  |,\s\p{L}+(?: \p{L}+)?,(?=\s(?:has|have|had|will|recently|\w+ed)\b))*$
`;

/** 甲大学、｜某高新技术产业开发区、｜乙公司: one of a row that has no name of a kind. */
const UNNAMED = /^、(?!副|原|党委)\p{Script=Han}{4,14}(?<!书记|校长|院长|主任|经理|董事长|部长|处长)[、和与]$/u;

export const PEOPLE: ReadonlySet<string> = new Set(["Person"]);
/** Between two of them: a mark or a joining word, and the post of the second. */
const POST_BETWEEN = /^(?:副?教授|院士|研究员|博士|先生|女士|主任|院长|校长|同志)?\s*[、与和及][^，,。；]{0,24}$/u;
/** A title behind the last of them is no verb. */
const TITLE_BEHIND = /^(?:副?教授|院士|研究员|博士|先生|女士|副?主任|副?院长|副?校长|同志)(?:等)?$/u;

/** Those of a row that ends right before a place: 甲、乙和丙｜牵头. */
export function listBefore(
  mentions: readonly Mention[],
  at: number,
  text: string,
  kinds: ReadonlySet<string>,
): Mention[] {
  const side = outermost(mentions.filter((one) => one.end <= at && !isBracketed(text, one))).filter((one) =>
    kinds.has(one.kind),
  );
  const last = side.at(-1);
  if (!last || !TO_VERB.test(text.slice(last.end, at))) return [];
  const row = [last];
  for (const one of side.slice(0, -1).reverse()) {
    const between = text.slice(one.end, row[0]!.start);
    if (!JOINING.test(between) && !UNNAMED.test(between)) break;
    row.unshift(one);
  }
  return unique(row);
}

/** 甲大学书记张某、乙公司总裁李某｜签署: people in a row that ends at a verb, with their posts between them. */
export function listPeople(text: string, inside: readonly Mention[], at: number): Mention[] {
  const last = inside.filter(({ kind, end }) => kind === "Person" && end <= at).at(-1);
  const edge = last && TITLE_BEHIND.test(text.slice(last.end, at)) ? last.end : at;
  const row = listBefore(inside, edge, text, PEOPLE);
  const [first] = row;
  if (!first) return [];
  const all = [...row];
  for (const one of inside.filter(({ kind, end }) => kind === "Person" && end <= first.start).reverse()) {
    if (!POST_BETWEEN.test(text.slice(one.end, all[0]!.start))) break;
    all.unshift(one);
  }
  return all;
}

/** Those of a row that begins right behind a place: "led by ｜A, B and C", 牵头单位为｜甲、乙. */
export function listBehind(
  mentions: readonly Mention[],
  at: number,
  text: string,
  kinds: ReadonlySet<string>,
): Mention[] {
  const row: Mention[] = [];
  let edge = at;
  for (const one of outermost(mentions.filter((other) => other.start >= at && !isBracketed(text, other)))) {
    if (!JOINING.test(text.slice(edge, one.start)) || !kinds.has(one.kind)) break;
    row.push(one);
    edge = one.end;
  }
  return unique(row);
}

/** Of the mentions in a sentence the one that a verb is about: right behind it, else the last before it. */
export function nearest(
  inside: readonly Mention[],
  kinds: ReadonlySet<string>,
  at: number,
  text: string,
): Mention | undefined {
  const all = outermost(inside.filter(({ kind }) => kinds.has(kind)));
  const behind = all.find(({ start }) => start >= at);
  if (behind && /^[^，,。；;]{0,10}$/u.test(text.slice(at, behind.start))) return behind;
  return all.filter(({ end }) => end <= at).at(-1) ?? behind;
}

/** Bodies that a text tells of, but for those that it names only as whose post somebody has. */
export function dropEmployers(bodies: readonly Mention[], posts: readonly FoundLink[]): Mention[] {
  const employers = new Set(posts.flatMap(({ to }) => (to === "source" ? [] : [to.start])));
  const told = new Set(bodies.filter(({ start }) => !employers.has(start)).map(({ id, text }) => id ?? text));
  return told.size === 0 ? [...bodies] : bodies.filter(({ id, text }) => told.has(id ?? text));
}

/** Makes links that a sentence says and nothing more of them than their type. */
export function linkBy(quote: Span): (type: string, from: Mention, to: Mention) => FoundLink {
  return (type, from, to) => ({ type, from, to, details: {}, quote });
}

/** The mentions of a sentence, in order of place. */
export function listInside(mentions: readonly Mention[], sentence: Span): Mention[] {
  return listWithin(mentions, sentence);
}

/** A short form behind a name, "(LVCIT)", is no further one of a row. */
function isBracketed(text: string, { start, end }: Mention): boolean {
  return /[（(]$/u.test(text.charAt(start - 1)) && /^[）)]/u.test(text.slice(end, end + 1));
}
