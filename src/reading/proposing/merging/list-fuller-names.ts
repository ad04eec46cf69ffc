import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention } from "../../proposal.js";

/** By kind, how short a name may be that stands for a longer one which ends in it. */
const SHORTEST: Readonly<Record<string, number>> = {
  Event: 2,
  Community: 8,
  Agreement: 4,
  Association: 4,
  Programme: 6,
  Platform: 7,
  Laboratory: 7,
};
/** What is called one way and the other: 青白江区人民政府 is 青白江区政府. */
const SHORTER: readonly (readonly [long: RegExp, short: string])[] = [
  [/人民政府/u, "政府"],
  [/管理委员会/u, "管委会"],
  [/教育(?:和)?体育局/u, "教体局"],
  [/发展(?:和|与)?改革(?:委员会|委)/u, "发改委"],
  [/人力资源和社会保障/u, "人社"],
  [/工业和信息化/u, "工信"],
  [/科学技术(?=[厅局])/u, "科技"],
  [/卫生健康(?:委员会|委)/u, "卫健委"],
  [/职业教育(?=集团|社)/u, "职教"],
];
/** Of these a place before the name makes no other: 番禺区某学校 is 广州市番禺区某学校. */
const PLACED: Readonly<Record<string, number>> = {
  GovernmentBody: 4,
  University: 8,
  EducationalOrganization: 8,
  Platform: 8,
  Laboratory: 8,
  Association: 8,
};
const HALF = /暨/gu;
const COMPANY = /^(\p{Script=Han}{2,8}?)(集团|公司|股份|控股)$/u;
const RUN_BY = /^(?:国立|私立|省立|市立)(?=\p{Script=Han}{4})/u;
const LATIN_FORM = /(?:,? (?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|Corp\.?|Corporation|Company|Limited))+$/;

/**
 * 智能制造产教融合论坛 after 第五届智能制造产教融合论坛 is that one: a name that ends the only longer one of its kind. So is 沙钢集团 after
 * 江苏沙钢集团有限公司. By kind and text; the longer mention. `areApart`: names of two agreements, whatever they end in.
 */
export function listFullerNames(
  mentions: readonly Mention[],
  areApart: (one: string, other: string) => boolean,
): ReadonlyMap<string, Mention> {
  const distinct = [...new Map(mentions.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  const list = indexLonger(distinct);
  return new Map(
    distinct
      .filter(({ id }) => id === undefined)
      .flatMap((one) => {
        const fuller = list(one).filter(
          (other) =>
            isFuller(other.text, one.text, one.kind) && !(one.kind === "Agreement" && areApart(one.text, other.text)),
        );
        const longest = [...fuller].sort((a, b) => b.text.length - a.text.length)[0];
        return longest && fuller.every(({ text }) => text === longest.text || isFuller(longest.text, text, one.kind))
          ? [[`${one.kind} ${one.text}`, longest] as const]
          : [];
      }),
  );
}

/**
 * Those of its kind that may be a longer name than one: that end in it, that begin with its first half behind their place,
 * or that are it with another legal form. What each is held against is then few, however many there are.
 */
function indexLonger(distinct: readonly Mention[]): (one: Mention) => readonly Mention[] {
  const found = new Map<string, Mention[]>();
  const add = (key: string, one: Mention): void => {
    if (found.has(key)) found.get(key)!.push(one);
    else found.set(key, [one]);
  };
  for (const one of distinct) {
    const { kind, text } = one;
    const folded = shorten(text).toLowerCase();
    for (const half of kind === "Event" ? listHalves(text) : [])
      for (let from = 0; from < half.length - 1; from++) add(`${kind} …${half.slice(from)}`, one);
    add(`${kind} …${folded}`, one);
    for (let from = 1; from < folded.length - 1; from++) add(`${kind} …${folded.slice(from)}`, one);
    if (kind !== "Enterprise") continue;
    add(`form ${text.replace(LATIN_FORM, "")}`, one);
    const { rest } = takeHanPlaces(text);
    for (let length = 2; length <= 8; length++) add(`stem ${rest.slice(0, length)}`, one);
  }
  return ({ kind, text }) => {
    const stem = kind === "Enterprise" ? COMPANY.exec(takeHanPlaces(text).rest)?.[1] : undefined;
    const keys = [
      `${kind} …${shorten(text).toLowerCase()}`,
      ...(kind === "Enterprise" ? [`form ${text.replace(LATIN_FORM, "")}`] : []),
      ...(stem === undefined ? [] : [`stem ${stem}`]),
    ];
    return [...new Set(keys.flatMap((key) => found.get(key) ?? []))];
  };
}

function shorten(name: string): string {
  return SHORTER.reduce((text, [long, short]) => text.replace(long, short), name);
}

/** 甲签约暨乙揭牌仪式: what either half is called by itself. */
function listHalves(name: string): string[] {
  const head = name.endsWith("仪式") ? "仪式" : "";
  return [...name.matchAll(HALF)].flatMap(({ index }) => {
    const half = name.slice(0, index);
    return head === "" || half.endsWith(head) ? [half] : [half, half + head];
  });
}

/** Whether a name is the other one behind its place, 教育局 of 区教育局 behind that of the district. */
function isPlaced(long: string, short: string, kind: string): boolean {
  const least = PLACED[kind];
  if (least !== undefined && long === short) return true;
  if (least === undefined || short.length < least || !long.endsWith(short)) return false;
  const before = long.slice(0, long.length - short.length);
  // 区教育局, 市教体局: the one body that is called so, of whatever place.
  if (kind === "GovernmentBody" && /^[省市区县]/u.test(short)) return /^\p{Script=Han}{2,6}$/u.test(before);
  // 广州市番禺区某校: the short name begins with a place as well.
  const outer = takeHanPlaces(before);
  return outer.rest === "" && takeHanPlaces(long).places.length > outer.places.length;
}

function isFuller(long: string, short: string, kind: string): boolean {
  if (long.length <= short.length) return false;
  if (isPlaced(shorten(long), shorten(short), kind)) return true;
  if (kind === "Event" && short.length >= 4 && listHalves(long).some((half) => half.endsWith(short))) return true;
  if (kind === "Enterprise") {
    if (/[A-Za-z]/.test(short)) return long.replace(LATIN_FORM, "") === short.replace(LATIN_FORM, "");
    const [, stem, form] = COMPANY.exec(takeHanPlaces(short).rest) ?? [];
    // 华润集团 is not 华润置地有限公司: a group is one in its full name too.
    // So is 辰光控股: 辰光智能科技有限公司 is another.
    const isForm = long.endsWith("公司") && (form === undefined || long.includes(form));
    const ends = long.endsWith(short) && takeHanPlaces(long.slice(0, long.length - short.length)).rest === "";
    return ends || (stem !== undefined && isForm && takeHanPlaces(long).rest.startsWith(stem));
  }
  // 国立江海大学 is 江海大学.
  if (kind === "University") return long.replace(RUN_BY, "") === short;
  const least = SHORTEST[kind];
  return least !== undefined && short.length >= least && long.toLowerCase().endsWith(short.toLowerCase());
}
