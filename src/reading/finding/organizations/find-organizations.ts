import type { Mention, Span } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findEach } from "../words/find-each.js";
import type { Words } from "../words/split-words.js";
import { dropOfHeadlines } from "./english/drop-headlines.js";
import { findAcronyms } from "./english/find-acronyms.js";
import { findBoards } from "./english/find-boards.js";
import { findBareFacilities } from "./facilities/find-bare-facilities.js";
import { findByEnd } from "./find-chinese-organizations.js";
import { findEnglishOrganizations } from "./english/find-english-organizations.js";
import { findListedBodies } from "./find-listed-bodies.js";
import { dropAround, findInternational } from "./find-international.js";
import { findMinistries } from "./find-ministries.js";
import { findPartners } from "./find-partners.js";
import { findQuoted } from "./find-quoted.js";
import { findTitledBodies } from "./english/companies/find-titled-bodies.js";
import { findListedUnits, findUnits } from "./find-units.js";
import { findUnitRows } from "./units/find-unit-rows.js";

/**
 * Names of organisations, facilities, events and programmes by what they end in or are headed by, and units by what
 * stands behind the name of their body. `named` are known ones; `taken` are places where nothing else is looked for.
 */
export function findOrganizations(
  text: string,
  words: Words,
  named: readonly Mention[],
  taken: readonly Span[],
): Mention[] {
  const international = findInternational(text);
  const byEnd = dropAround(findByEnd(text, words), international);
  const whole = [...international, ...findMinistries(text), ...byEnd, ...findZonesAgain(text, byEnd)];
  const units = findUnits(text, [...named, ...whole], words);
  const english = dropAround(findEnglishOrganizations(text), international);
  const found = [
    ...whole,
    ...units,
    ...findListedUnits(text, [...named, ...whole], words),
    ...findUnitRows(text, [...named, ...whole], units, words),
    ...findListedBodies(text, [...named, ...whole, ...units], words),
    ...english,
    ...dropAround(findTitledBodies(text, [...named, ...international, ...english]), international),
    ...dropAround(findAcronyms(text, [...named, ...english]), international),
    ...findBoards(text, [...named, ...english]),
    ...findQuoted(text),
  ];
  const partners = findPartners(text, words, [...named, ...found]);
  const all = [...found, ...partners];
  const bare = findBareFacilities(text, [...named, ...all]);
  const distinct = [...new Map([...all, ...bare].map((one) => [`${one.start} ${one.end}`, one])).values()];
  return raiseColleges(text, nameBuilt(text, joinHalves(text, dropOfHeadlines(text, distinct)))).filter(
    (one) => listNear(taken, one).length === 0,
  );
}

/** 某开发区 that was named with its party committee, where the text names it by itself. */
function findZonesAgain(text: string, mentions: readonly Mention[]): Mention[] {
  const zones = mentions.filter(({ kind, text: name }) => kind === "GovernmentBody" && name.endsWith("区"));
  const places = findEach(
    text,
    zones.map(({ text: name }) => name),
  );
  return [...places].flatMap(([name, found]) =>
    found
      .filter(
        (start) =>
          !/^(?:党?工委|管委会|管理委员会|\p{Script=Han}{2,8}(?:局|办公室))/u.test(text.slice(start + name.length)),
      )
      .map((start) => ({ start, end: start + name.length, text: name, kind: "GovernmentBody" })),
  );
}

const OF_BOTH = /(?:公司|集团|大学|学院)联合(?:研究|研发|创新|技术|实验)(?:中心|院|室)$/u;
const JOINT = /联合(?:研究|研发|创新|工程|技术|实验|培养)(?:中心|院|室|基地|平台)/u;

/** 甲大学-｜乙公司某联合研究中心, 甲大学与｜乙公司联合实验室: a facility of both, called after both. */
function joinHalves(text: string, mentions: readonly Mention[]): Mention[] {
  const startAt = new Map(mentions.map(({ start, end }) => [end, start]));
  return mentions.map((one) => {
    const before = text.slice(Math.max(0, one.start - 2), one.start);
    const dash = (/[-—–－]{1,2}$/u.exec(before) ?? (OF_BOTH.test(one.text) ? /[与和]$/u.exec(before) : null))?.[0];
    const start = dash === undefined ? undefined : startAt.get(one.start - dash.length);
    if (start === undefined || one.kind === "Event" || !JOINT.test(one.text)) return one;
    const kind = one.kind === "Laboratory" ? one.kind : "Platform";
    return { ...one, start, text: text.slice(start, one.end), kind };
  });
}

const BUILT = /(?:共建|共同建设|(?:联合|共同)(?:成立|组建|设立|创办|打造))(?:了|的)?[“"「]?$/u;
const UNVEILED = /^[”"」](?:正式)?(?:揭牌|揭幕|授牌|挂牌)/u;

/** 共建“某研究院”, 为“某研究院”揭牌: what some have together is a facility, and no institute of its own. */
function nameBuilt(text: string, mentions: readonly Mention[]): Mention[] {
  const built = new Set(
    mentions
      .filter(
        ({ kind, text: name, start, end }) =>
          (kind === "Platform" || (kind === "University" && name.endsWith("研究院"))) &&
          (BUILT.test(text.slice(Math.max(0, start - 8), start)) || UNVEILED.test(text.slice(end, end + 5))),
      )
      .map(({ text: name }) => name),
  );
  // 共建某研究院、｜某研究院: the next of the row.
  const ends = new Set(mentions.filter(({ text: name }) => built.has(name)).map(({ end }) => end));
  for (const { kind, text: name, start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const isNext = /[、和与及]/u.test(text[start - 1] ?? "") && ends.has(start - 1);
    if (!isNext || !(kind === "Platform" || (kind === "University" && name.endsWith("研究院")))) continue;
    built.add(name);
    ends.add(end);
  }
  return mentions.map((one) => (one.kind === "University" && built.has(one.text) ? { ...one, kind: "Platform" } : one));
}

/** 辽理工机器人学院: a school, whose university is called for short. */
const OF_SHORT = /^\p{Script=Han}{1,3}(?:理工|工大|科大|师大|农大|医大|交大|财大)\p{Script=Han}{2,8}学院$/u;

/**
 * 江海大学、金陵工程学院等21家单位: a college that stands in a row of others, or is elected as they are, is one of its own
 * and no school of somebody's.
 */
function raiseColleges(text: string, mentions: readonly Mention[]): Mention[] {
  const own = mentions.filter(
    ({ kind, text: name }) =>
      (kind === "University" && !/研究[院所]$/u.test(name)) || (kind === "Enterprise" && name.length > 3),
  );
  // 某学院与某公司签订: two that do something together, and no row of colleges.
  const isLike = ({ kind }: Mention, joint: string): boolean => joint === "、" || kind === "University";
  const endAt = (at: number, joint: string): boolean =>
    listNear(own, { start: at - 1, end: at }).some((one) => one.end === at && isLike(one, joint));
  const beginAt = (at: number, joint: string): boolean =>
    listNear(own, { start: at, end: at + 1 }).some((one) => one.start === at && isLike(one, joint));
  const isRaised = ({ kind, text: name, start, end }: Mention): boolean => {
    if (kind !== "OrganizationalUnit" || !/^\p{Script=Han}{3,}学院$/u.test(name) || name.includes("大学")) return false;
    if (OF_SHORT.test(name)) return false;
    const isInRow =
      (/[、和与及]/u.test(text[start - 1] ?? "") && endAt(start - 1, text[start - 1]!)) ||
      (/[、和与及]/u.test(text[end] ?? "") && beginAt(end + 1, text[end]!));
    return (
      isInRow ||
      /^(?:等\d*[家所](?:单位|院校|高校)|当选|(?:牵头|担任)[^，,。；]{0,12}(?:单位|理事长))/u.test(
        text.slice(end, end + 20),
      )
    );
  };
  const raised = new Set(mentions.filter(isRaised).map(({ text: name }) => name));
  return mentions.map((one) => (raised.has(one.text) ? { ...one, kind: "University" } : one));
}
