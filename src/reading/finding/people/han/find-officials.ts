import type { Mention } from "../../../proposal.js";
import { findFrom } from "../../../spans.js";
import { remember } from "../../words/remember.js";
import type { Post } from "../posts.js";
import { HAN_TITLE } from "../titles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** 县委副书记、县长｜王晓东: posts before a name, and before them a mark: no place and no body. */
const BARE_RUN = new RegExp(`(?:^|[，,、；;。：:（(\\s])(${HAN_TITLE}(?:[、兼]${HAN_TITLE})*)$`, "u");
/** 县委副书记, and of what: the committee of a county. */
const OF_COMMITTEE = /^([省市县区州])委((?:常务)?(?:副?书记|常委|委员|副?秘书长))$/u;
const OF_PLACE = /^(?:常务)?副?([省市县区州])长$/u;
/** 常委 behind a post of the committee is of it as well. */
const ALSO = /^(?:常委|秘书长)$/u;
/** 齐河县委, 南京市人民政府: whose they are. */
const OF_ONE = pattern("u")`
  ^(\p{Script=Han}{1,9}?([省市县区州]))\2?(?:委|人民政府|政府|人大|政协|委\p{Script=Han}{2,6}部|教育局|教育厅|\p{Script=Han}{2,8}局)$
`;

/** So many that were named last are looked at. */
const NEAR = 40;
const OF_LEVEL: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [..."省市县区州"].map((level) => [level, new RegExp(`\\p{Script=Han}{2,3}${level}(?![${level}长委])`, "gu")]),
);

interface Division {
  readonly start: number;
  readonly end: number;
  /** 齐河县, as the text names it there. */
  readonly place: Mention;
  /** 齐河县委, where it is that. */
  readonly committee: Mention | undefined;
}

/** By its last character each division that a body's name begins with, in order of place. */
const listDivisions = remember((employers: readonly Mention[]) => {
  const found = new Map<string, Division[]>();
  for (const one of [...employers].sort((a, b) => a.start - b.start)) {
    const name = one.kind === "GovernmentBody" ? OF_ONE.exec(one.text)?.[1] : undefined;
    if (name === undefined) continue;
    // 江苏省南京市委: of the inner one.
    const inner = /^\p{Script=Han}{2,3}省(?=\p{Script=Han}{2,})/u.exec(name)?.[0].length ?? 0;
    const start = one.start + inner;
    const place: Mention = { start, end: one.start + name.length, text: name.slice(inner), kind: "Place" };
    const level = name.at(-1)!;
    const committee = one.text === `${name}委` ? one : undefined;
    found.set(level, [...(found.get(level) ?? []), { start: one.start, end: one.end, place, committee }]);
  }
  return found;
});

/** The one division of a sort that the text names before: of two nobody can tell which is meant, but for one in the sentence. */
function findDivision(text: string, employers: readonly Mention[], level: string, at: number): Division | undefined {
  const divisions = listDivisions(employers).get(level) ?? [];
  const until = findFrom(divisions, at);
  const before = divisions.slice(Math.max(0, until - NEAR), until);
  const sentence = Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at));
  const near = before.filter((one) => one.start > sentence);
  const all = near.length > 0 ? near : before;
  const names = new Set(all.map(({ place }) => place.text));
  const last = all.at(-1);
  // 南京市委书记甲访问苏州市，市长乙: another that stands in between may be meant.
  const isOther =
    last &&
    [...text.slice(last.end, at).matchAll(OF_LEVEL[level]!)].some(({ 0: one }) => !one.endsWith(last.place.text));
  return names.size === 1 && !isOther ? (all.find(({ committee }) => committee) ?? all[0]) : undefined;
}

/** Posts of officials whose place the text has named before: 齐河县委书记孟令兴，县委副书记、县长王晓东. */
export function placeOfficials(text: string, employers: readonly Mention[], posts: readonly Post[]): Post[] {
  return posts.flatMap((post): Post[] => {
    const { person, employer, titles } = post;
    const run = employer ? null : BARE_RUN.exec(text.slice(Math.max(0, person.start - 40), person.start));
    if (!run || run[1]!.split(/[、兼]/u).join() !== titles.join()) return [post];
    let last: Division | undefined;
    const placed = titles.flatMap((title): Post[] => {
      const committee = OF_COMMITTEE.exec(title);
      const level = committee?.[1] ?? OF_PLACE.exec(title)?.[1];
      const division = level === undefined ? undefined : findDivision(text, employers, level, person.start);
      const also = level === undefined && ALSO.test(title) ? last : undefined;
      last = committee ? division : undefined;
      if (division && committee)
        return division.committee ? [{ ...post, employer: division.committee, titles: [committee[2]!] }] : [];
      if (division) return [{ ...post, employer: division.place, titles: [title] }];
      return also?.committee ? [{ ...post, employer: also.committee, titles: [title] }] : [];
    });
    return placed.length > 0 ? placed : [post];
  });
}
