import { takeHanPlaces } from "../../identity/names/parts/take-places.js";
import type { Mention } from "../proposal.js";

/** By kind, how short a name may be that stands for a longer one which ends in it. */
const SHORTEST: Readonly<Record<string, number>> = {
  Event: 2,
  Community: 8,
  Agreement: 4,
  Association: 4,
  Programme: 6,
};
const COMPANY = /^(\p{Script=Han}{2,8}?)(?:集团|公司|股份|控股)$/u;
const RUN_BY = /^(?:国立|私立|省立|市立)(?=\p{Script=Han}{4})/u;
const LATIN_FORM = /(?:,? (?:Co\.?,? ?Ltd\.?|Ltd\.?|Inc\.?|Corp\.?|Corporation|Company|Limited))+$/;

/**
 * 智能制造产教融合论坛 after 第五届智能制造产教融合论坛 is that one: a name that ends the only longer one of its kind. So is 沙钢集团 after
 * 江苏沙钢集团有限公司. By kind and text; the longer mention.
 */
export function listFullerNames(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const distinct = [...new Map(mentions.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  const list = indexLonger(distinct);
  return new Map(
    distinct
      .filter(({ id }) => id === undefined)
      .flatMap((one) => {
        const fuller = list(one).filter((other) => isFuller(other.text, one.text, one.kind));
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
    const folded = text.toLowerCase();
    for (let from = 1; from < text.length - 1; from++) add(`${kind} …${folded.slice(from)}`, one);
    if (kind !== "Enterprise") continue;
    add(`form ${text.replace(LATIN_FORM, "")}`, one);
    const { rest } = takeHanPlaces(text);
    for (let length = 2; length <= 8; length++) add(`stem ${rest.slice(0, length)}`, one);
  }
  return ({ kind, text }) => {
    const stem = kind === "Enterprise" ? COMPANY.exec(takeHanPlaces(text).rest)?.[1] : undefined;
    const keys = [
      `${kind} …${text.toLowerCase()}`,
      ...(kind === "Enterprise" ? [`form ${text.replace(LATIN_FORM, "")}`] : []),
      ...(stem === undefined ? [] : [`stem ${stem}`]),
    ];
    return [...new Set(keys.flatMap((key) => found.get(key) ?? []))];
  };
}

function isFuller(long: string, short: string, kind: string): boolean {
  if (long.length <= short.length) return false;
  if (kind === "Enterprise") {
    if (/[A-Za-z]/.test(short)) return long.replace(LATIN_FORM, "") === short.replace(LATIN_FORM, "");
    const [, stem, form] = COMPANY.exec(takeHanPlaces(short).rest) ?? [];
    // 华润集团 is not 华润置地有限公司: a group is one in its full name too.
    const isForm = form === "集团" ? long.includes("集团") : long.endsWith("公司");
    const ends = long.endsWith(short) && takeHanPlaces(long.slice(0, long.length - short.length)).rest === "";
    return ends || (stem !== undefined && isForm && takeHanPlaces(long).rest.startsWith(stem));
  }
  // 国立江海大学 is 江海大学.
  if (kind === "University") return long.replace(RUN_BY, "") === short;
  const least = SHORTEST[kind];
  return least !== undefined && short.length >= least && long.toLowerCase().endsWith(short.toLowerCase());
}
