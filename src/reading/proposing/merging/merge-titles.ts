import { groupBy } from "../../../text/group-by.js";
import type { ProposedLink } from "../../proposal.js";

/** What makes no other post of one: 党委｜书记, 常务｜副校长. Not 副. */
const FULLER = /^(?:党委|党组|常务|执行|专职)$/u;
/** 校领导 says less than any post. */
const VAGUE = /^(?:[省市区县校院]领导|班子成员|负责人|负责同志|代表)$/u;
const FIELD = /^ (?:for|of) /u;

type Post = ProposedLink & { readonly keys: Set<string> };

/** Posts of one person at one body, each once: 书记 is the 党委书记 of before, "President" the president, and "vice president" the one for research. */
export function mergeTitles<T extends Post>(links: readonly T[]): T[] {
  const posts = groupBy(
    links.filter(({ type }) => type === "HOLDS_POSITION"),
    ({ from, to, details }) => [from, to, details["tenure"]].join(" "),
  );
  const merged = new Set<T>();
  for (const all of posts.values())
    for (const [index, one] of all.entries()) {
      const fuller = all.find((other, place) => other !== one && isFuller(other, one, place < index));
      if (!fuller) continue;
      for (const key of one.keys) fuller.keys.add(key);
      merged.add(one);
    }
  return links.filter((one) => !merged.has(one));
}

function isFuller({ details: long }: Post, { details: short }: Post, isBefore: boolean): boolean {
  const [zh, shortZh] = [long["titleZh"], short["titleZh"]].map((title) => String(title ?? ""));
  if (shortZh && VAGUE.test(shortZh)) return zh !== "" && !VAGUE.test(zh!);
  if (shortZh)
    return zh!.length > shortZh.length && zh!.endsWith(shortZh) && FULLER.test(zh!.slice(0, -shortZh.length));
  const [en, shortEn] = [long["titleEn"], short["titleEn"]].map((title) => String(title ?? "").toLowerCase());
  return en === shortEn
    ? isBefore && en !== ""
    : shortEn !== "" && en!.startsWith(shortEn!) && FIELD.test(en!.slice(shortEn!.length));
}
