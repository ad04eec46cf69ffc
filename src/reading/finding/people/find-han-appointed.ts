import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention, Span } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findBreak } from "../words/breaks.js";
import { isDenied } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import type { Words } from "../words/split-words.js";
import { type ChineseContext, isInside } from "./find-employer.js";
import { findNameAt } from "./name-at.js";
import { fits, type Post, readRun, type Tenure } from "./posts.js";
import { HAN_TITLE } from "./titles.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

/** Somebody whom a verb of office stands behind, or before: 李明｜出任, 聘任｜李明｜为. What follows is where and as what. */
export interface HanAppointed {
  readonly people: readonly Mention[];
  /** Where the body, or the title, begins. */
  readonly at: number;
  /** Where who appoints ends; undefined where nobody is said to. */
  readonly by: number | undefined;
  /** Whether the office is over by that, or said to be held now. */
  readonly tenure?: Tenure | undefined;
  /** Whether it is still to come. */
  readonly isPlanned?: boolean;
  /** Whether who leaves is still to leave, or does not. */
  readonly isOpen?: boolean;
}

const POLITE = "(?:同志|副?教授|先生|女士|博士|院士|研究员)?";
/** 自2024年1月起, 于明年, 即日起: since when, or until when. */
const WHEN = part`
  [于自从]?(?:即日|(?<![\d年月])(?=\d{1,4}[年月]|[今明去]年)[\d年月日今明去初底中]{2,14}(?![\d年月日]))
  (?:起|后|以来|至今)?
`;
/** 李明｜被任命为, 李明｜任, 李明，现任. 责任, 担任 and 任务 are other words. */
const BECAME = pattern("gu")`
  ${POLITE}[，,]?((?:正式|全票|再次|随后|先后|同时|一直|长期|日前|近日|此前|目前|未来|还|又|也|即?将|现|曾经?|历|已经?|拟|未|没有|并未
  |${WHEN}){0,4})
  (?:被(?:正式)?(?:任命|聘任|聘请|聘|委任|推选|推举|选举|选)为|获(?:任|聘|委任)为?|受聘(?:为|担任)?|出任|担任|就任
  |接任|升任|转任|调任|兼任|当选为?|(?<![责主出担就接升转调兼时前离上信胜原卸免退])任
  (?![命务何期教职意用免丘城县正]))
`;
/** 李明曾任甲大学副校长，｜现任: what goes on of the same one. */
const GOES_ON = /^[^，,。；;\n]{2,40}[，,；;](?:后|并|且|同时|其后|此后)?(?:现|曾|历|兼|[自于]?\d{4}年)[^，,；;]*$/u;
const INTRODUCED = /(?<=^|[\n。：:])(\p{Script=Han}{2,4})[，,][男女](?:[，,][^。\n]*)?$/u;
/** 任命｜李明｜为. */
const APPOINTING = /(?<![受获被返拟将欲])(?:任命|聘任|聘请|委任|选举|推选|推举|选出|聘(?!用|书|期|任|请))(?:了)?/gu;
const WITH_POST = /^[^，,。；;：:、\n为]{4,36}?(?:长|主任|书记|主席|总裁|经理|教授|研究员)/u;
const AS = new RegExp(`^${POLITE}(?:为|担任|出任|任(?!命))`, "u");
/** 李明｜不再担任, 李明｜卸任; not who is to leave. */
const LEFT = pattern("gu")`
  ${POLITE}(?:于[\d年月日]{2,11}|\d{4}年(?:\d{1,2}月)?|因[^，,。；]{2,10}|已|正式)?
  (?:不再(?:担任|兼任)|卸任|辞去|被免去|辞任|离任(?!前))(?:了|其)?
`;
/** 免去｜李明｜江海大学副校长职务. */
const DISMISSING = /(?:免去|罢免|解聘)(?:了)?/gu;
const ITS = new RegExp(`^${POLITE}的?(?:担任的)?`, "u");
const ROW = /[、和与及]$/u;
const LENGTHS = [3, 2, 4];

/** What somebody was appointed as, behind the verb and the body. */
const AS_TITLE = new RegExp(
  `^(?:的|任|担任)?((?:产业|讲座|校外|企业|创业|首任|新任)?${HAN_TITLE}(?:[、兼和]{1,2}${HAN_TITLE})*)(?!单位)`,
  "u",
);
const OWN_POST = /^(?:我校|我院|本校|学校|学院)/u;
const APPOINTS =
  /^(?:董事会|党委|校务会|理事会|方面)?(?:会议)?(?:正式|决定|研究决定|分别|近日|日前|今日|现|特|还|已)*$/u;
/** Whom associations and communities choose is told by their own words. */
const CHOOSES: ReadonlySet<string> = new Set(["Association", "Community"]);

/** Who was appointed, by the words alone: what bodies the text names is not known yet. In order of place. */
export function findHanAppointed(text: string, words: Words): HanAppointed[] {
  let last: HanAppointed | undefined;
  const became = [...text.matchAll(BECAME)].flatMap(({ 0: verb, 1: how = "", index }): HanAppointed[] => {
    const before = listBefore(text, index, words);
    const goesOn = before.length === 0 && last !== undefined && GOES_ON.test(text.slice(last.at, index + verb.length));
    const people = /[未没]/u.test(how) ? [] : goesOn ? last!.people : [...before, ...listIntroduced(text, index, how)];
    const tenure = /[曾历]/u.test(how) ? "FORMER" : how.includes("现") ? "CURRENT" : undefined;
    const isPlanned = /[将拟]/u.test(how);
    if (people.length === 0) return [];
    last = { people, at: index + verb.length, by: undefined, tenure, isPlanned };
    return [last];
  });
  const appointed = [...text.matchAll(APPOINTING)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const start = index + verb.length;
    const isNone = isDenied(text.slice(Math.max(0, index - 16), index));
    const plain = isNone ? [] : listBehind(text, start);
    // 选举｜江海大学校长｜李明为会长
    const post = plain.length > 0 ? null : WITH_POST.exec(text.slice(start, start + 40));
    const row = post && !isNone ? listBehind(text, start + post[0].length) : plain;
    const last = row.at(-1);
    const as = last && AS.exec(text.slice(last.end, last.end + 8));
    return as ? listOn(text, { people: row, at: last.end + as[0].length, by: index }) : [];
  });
  const left = [...text.matchAll(LEFT)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const people = /^\p{Script=Han}{0,2}(?:拟|将|未|没有)/u.test(verb) ? [] : listBefore(text, index, words);
    return people.length > 0 ? [{ people, at: index + verb.length, by: undefined, tenure: "FORMER" }] : [];
  });
  const dismissed = [...text.matchAll(DISMISSING)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const start = index + verb.length;
    const before = text.slice(Math.max(0, index - 16), index);
    const row = listDismissed(text, start);
    const isOpen = isDenied(before) || isToCome(before);
    const last = row.at(-1);
    const its = last && ITS.exec(text.slice(last.end, last.end + 8))![0];
    return last ? [{ people: row, at: last.end + its!.length, by: undefined, tenure: "FORMER", isOpen }] : [];
  });
  return [...became, ...appointed, ...left, ...dismissed].sort((a, b) => a.at - b.at);
}

/** 李明，男，汉族，1970年3月生，｜现任: who a text about one person begins with. */
function listIntroduced(text: string, end: number, how: string): Mention[] {
  if (!/[现曾历\d]/u.test(how)) return [];
  const before = text.slice(Math.max(0, end - 120), end);
  const found = INTRODUCED.exec(before);
  const start = end - before.length + (found?.index ?? 0);
  return found && isName(text, start, start + found[1]!.length) ? [name(text, start, start + found[1]!.length)] : [];
}

/** 选举李明为会长，｜王刚为副会长: what goes on behind the first. */
function listOn(text: string, first: HanAppointed): HanAppointed[] {
  const found = [first];
  for (let { at } = first; ; ) {
    const start = at + (/^[^，,。；;\n]{2,30}[，,；;]/u.exec(text.slice(at, at + 32))?.[0].length ?? NaN);
    const row = Number.isNaN(start) ? [] : listBehind(text, start);
    const last = row.at(-1);
    const as = last && AS.exec(text.slice(last.end, last.end + 8));
    if (!as) return found;
    at = last.end + as[0].length;
    found.push({ ...first, people: row, at });
  }
}

/** 李明、王刚｜出任: names up to a place, each whole, before which a name may begin. */
function listBefore(text: string, end: number, words: Words): Mention[] {
  const length = LENGTHS.find((one) => isName(text, end - one, end) && mayBegin(text, end - one, words));
  if (length === undefined) return [];
  const start = end - length;
  const earlier = ROW.test(text.slice(0, start).slice(-1)) ? listBefore(text, start - 1, words) : [];
  return [...earlier, name(text, start, end)];
}

/** 免去｜李明、王刚｜同志的: names up to a post, or up to the body of one. */
function listDismissed(text: string, start: number): Mention[] {
  const all = LENGTHS.map((length) => start + length).filter((end) => isName(text, start, end));
  const end =
    all.find(
      (one) => /^(?:同志|教授|先生|女士|的)/u.test(text.slice(one, one + 2)) || ROW.test(text.slice(one, one + 1)),
    ) ??
    all.find((one) => startsWithPlace(text.slice(one, one + 8))) ??
    all.find((one) => isNamedElsewhere(text, one)) ??
    // 张伟江｜海…, 张伟｜江海…: nobody can tell.
    (all.length > 1 ? [] : all).find((one) => /^[\p{Script=Han}A-Za-z]{2,30}职务/u.test(text.slice(one, one + 34)));
  if (end === undefined) return [];
  const others = ROW.test(text.slice(end, end + 1)) ? listDismissed(text, end + 1) : [];
  return [name(text, start, end), ...others];
}

/** 李国华｜江海大学: a body that the text names in another place too, so the name of whoever is dismissed ends before it. */
function isNamedElsewhere(text: string, at: number): boolean {
  const body = /^[\p{Script=Han}]{2,12}?(?:大学|学院|集团|公司|学校)/u.exec(text.slice(at, at + 16))?.[0];
  return body !== undefined && text.split(body, 3).length > 2;
}

/** A body that seems to begin with the name of whoever is dismissed, and nobody can tell where that ends. */
export function beginsWithDismissed(text: string, { start, end }: Span): boolean {
  if (!/(?:免去|罢免|解聘)(?:了)?$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const rest = (length: number): string => text.slice(start + length, end);
  return (
    isName(text, start, start + 2) &&
    isName(text, start, start + 3) &&
    listDismissed(text, start).length === 0 &&
    !PLAIN_SCHOOL.test(rest(2)) &&
    rest(3).length > 3
  );
}

/** 江海｜理工大学: what is left names nobody, so it is all one name. */
const PLAIN_SCHOOL =
  /^(?:理工|师范|工业|科技|职业|财经|医科|农业|交通|外国语|电力|邮电|技术|建筑|城市|工程)*(?:大学|学院)$/u;

function startsWithPlace(words: string): boolean {
  return takeHanPlaces(words).places.length > 0;
}

/** 聘任｜李明、王刚｜为. */
function listBehind(text: string, start: number): Mention[] {
  for (const length of LENGTHS) {
    const end = start + length;
    if (!isName(text, start, end)) continue;
    const one = name(text, start, end);
    if (AS.test(text.slice(end, end + 8))) return [one];
    const others = ROW.test(text.slice(end, end + 1)) ? listBehind(text, end + 1) : [];
    if (others.length > 0) return [one, ...others];
  }
  return [];
}

function name(text: string, start: number, end: number): Mention {
  return { start, end, text: text.slice(start, end), kind: "Person" };
}

function isName(text: string, start: number, end: number): boolean {
  if (start < 0) return false;
  const found = findNameAt(`${text.slice(start, end)}，`, 0, { ...ANYWHERE });
  return found?.end === end - start;
}

/** Words may end anywhere in a name that stands alone. */
const ANYWHERE: Words = { isEdge: () => true, before: (at) => at, behind: (at) => at };

/** 常务副校长｜林江升任. */
const POST_BEFORE = new RegExp(`(?:${HAN_TITLE})$`, "u");

function mayBegin(text: string, start: number, words: Words): boolean {
  return (
    start === 0 ||
    !/[\p{Script=Han}A-Za-z0-9]/u.test(text[start - 1]!) ||
    ROW.test(text[start - 1]!) ||
    POST_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    (words.isEdge(start) && findBreak(text, start, words.isEdge) !== undefined)
  );
}

/** 李明出任江海大学校长, 江海大学聘任李明为副校长: at the body behind the verb, else at whoever appoints. */
export function findAppointed({ text, words, employers, speaker }: ChineseContext): Post[] {
  return findHanAppointed(text, words).flatMap(({ people, at, by, tenure, isPlanned, isOpen }): Post[] => {
    if (isOpen) return [];
    if (people.some(({ start, end }) => isInside(start, end, employers))) return [];
    const [body] = listNear(employers, { start: at, end: at + 1 })
      .filter(({ start, end }) => start === at && AS_TITLE.test(text.slice(end, end + 40)))
      .sort((a, b) => b.end - a.end);
    const own = body ? undefined : OWN_POST.exec(text.slice(at, at + 4))?.[0];
    const from = body?.end ?? at + (own?.length ?? 0);
    const title = AS_TITLE.exec(text.slice(from, from + 40))?.[1];
    if (title === undefined)
      return by === undefined ? [] : people.map((person) => ({ person, employer: undefined, titles: [] }));
    const titles = readRun(title);
    const employer =
      body ?? (own === undefined ? (by === undefined ? undefined : findAppointer(text, by, employers)) : speaker);
    const isChosen =
      employer && CHOOSES.has(employer.kind) && !tenure && !isPlanned && !text.startsWith("兼任", at - 2);
    const isFit = employer && !isChosen && fits(titles, employer, body !== undefined);
    return people.map((person) => ({
      person,
      employer: isFit ? employer : undefined,
      titles: isFit ? titles : [],
      tenure,
      isPlanned,
    }));
  });
}

/** Who appoints: the body right before the verb, or before its board. */
function findAppointer(text: string, at: number, employers: readonly Mention[]): Mention | undefined {
  const [first] = listNear(employers, { start: at - 16, end: at })
    .filter(({ end }) => end <= at && APPOINTS.test(text.slice(end, at)))
    .sort((a, b) => b.end - a.end || a.start - b.start);
  return first;
}
