import type { NameForm } from "../names/name-form.js";
import { takeHanPlaces } from "../names/parts/take-places.js";
import { DIRECTIONS, FIELDS, HEADS } from "../tables/words-of-names.js";

export interface Aligned {
  /** 0 to 1. */
  readonly share: number;
  /** "北航: [北]京[航]空航天大学". */
  readonly detail: string;
}

const LONGEST = 6;
const WORDS = [
  "中国",
  "中华",
  "国家",
  "全国",
  "人民",
  "有限公司",
  "集团",
  ...DIRECTIONS.flatMap(([, han]) => han),
  ...FIELDS.flatMap(([, han]) => han),
  ...HEADS.flatMap(([, han]) => han),
]
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length);

/**
 * Whether a short name has characters of a longer one, in their order: 北航, 哈工大, 中国重燃. Undefined where it has not. It
 * counts for more the more of its characters begin words of the long name, and the more words it does not pass over.
 */
export function alignAbbreviation(short: NameForm, long: NameForm): Aligned | undefined {
  const a = [...short.bare];
  const b = [...long.bare];
  if (a.length < 2 || a.length > LONGEST || b.length < a.length + 2 || !/^\p{Script=Han}+$/u.test(short.bare))
    return undefined;
  // 北京大学 is a whole name, and not short for 北京大学出版社; 中科院 may be.
  if (short.head !== undefined && a.length > 3) return undefined;
  // What tells one of several apart is not left out of a short name, nor put into it.
  if (short.ordinals.join() !== long.ordinals.join() && short.ordinals.length > 0) return undefined;
  const starts = listWordStarts(long.bare);
  const best = align(a, b, starts);
  if (!best) return undefined;
  const onStart = best.filter((at) => starts.has(at)).length / a.length;
  const words = [...starts].filter((at) => at < b.length);
  const passed = words.filter(
    (at) => at <= best.at(-1)! && !best.some((hit) => hit >= at && hit < nextStart(starts, at, b.length)),
  ).length;
  const first = starts.has(best[0]!) ? (best[0] === 0 ? 1 : 0.9) : 0.4;
  const share = first * (0.4 + 0.6 * onStart) * (1 - 0.12 * passed);
  if (share < 0.35) return undefined;
  return {
    share: Math.max(0, Math.min(1, share)),
    detail: `${short.raw}: ${b.map((character, at) => (best.includes(at) ? `[${character}]` : character)).join("")}`,
  };
}

/** Positions of the short name's characters in the long one; of several ways the one on most beginnings of words. */
function align(a: readonly string[], b: readonly string[], starts: ReadonlySet<number>): number[] | undefined {
  // best[i][j]: most beginnings hit by the first i characters of a within the first j of b, or -1.
  const best = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => -1));
  best[0]!.fill(0);
  for (let i = 1; i <= a.length; i++) {
    for (let j = i; j <= b.length; j++) {
      const hit =
        a[i - 1] === b[j - 1] && best[i - 1]![j - 1]! >= 0 ? best[i - 1]![j - 1]! + (starts.has(j - 1) ? 1 : 0) : -1;
      best[i]![j] = Math.max(best[i]![j - 1]!, hit);
    }
  }
  if (best[a.length]![b.length]! < 0) return undefined;
  const positions: number[] = [];
  for (let i = a.length, j = b.length; i > 0; j--) {
    if (best[i]![j] === best[i]![j - 1]) continue;
    positions.unshift(j - 1);
    i--;
  }
  return positions;
}

/**
 * Where words of a name begin, as far as its words are known; between known words two characters are taken for one
 * word.
 */
function listWordStarts(name: string): Set<number> {
  const starts = new Set<number>([0]);
  let at = 0;
  for (const { text } of takeHanPlaces(name).places) {
    at += text.length;
    starts.add(at);
  }
  let unknown = 0;
  while (at < name.length) {
    const word = WORDS.find((known) => name.startsWith(known, at));
    if (word !== undefined || unknown % 2 === 0) starts.add(at);
    unknown = word === undefined ? unknown + 1 : 0;
    at += word?.length ?? 1;
  }
  return starts;
}

function nextStart(starts: ReadonlySet<number>, at: number, end: number): number {
  let next = at + 1;
  while (next < end && !starts.has(next)) next++;
  return next;
}
