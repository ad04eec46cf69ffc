import { takeHanPlaces } from "../../../../identity/names/parts/take-places.js";
import type { Span } from "../../../proposal.js";
import { COMPOUND_SURNAMES } from "../../../../text/pinyin/compound-surnames.js";
import { SURNAMES } from "../../people/surnames.js";
import type { Words } from "../../words/split-words.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const SURNAME = new RegExp(`^[${SURNAMES}]`, "u");
/** Before a place that begins a name these may stand and nothing else. */
const BEFORE_PLACE =
  /^(?:中国|国家|全国|中共|国网|国营|中铁|中建|中交|中核|中电|中石化|中石油|华润|东软|新|大|老|北|南|东|西|中|环|泛)$/u;
/** What stands before a name and says what somebody is, was or does: 原某大学, 控股股东某集团, 甲方某公司. */
const LEADING = pattern("u")`
  ^(?:(?:中央|[省市])?纪委(?:国家)?(?:监委)?驻|(?:上市|关联|参股|控股|投资)公司|控股股东|[控参]股(?!集团|有限|股份|公司)|[甲乙丙丁]方|[时现曾前历拟新首仍]任|师从
  |任(?![丘县城子])|前身|前(?![进锋沿哨卫海途景程湾瞻身])|下设|下辖|原(?![子野料理创生平阳始产油点本动装材州城])
  |现(?![代场在有实货金状象]))(?=\p{Script=Han}{4})
`;
/** 记者从｜某公司｜获悉: from whom somebody has it. */
const FROM = new RegExp(`^(?:[${SURNAMES}]\\p{Script=Han}{1,2})?从(?=\\p{Script=Han}{4})`, "u");
const FROM_BEHIND = /^(?:方面|处|官网|宣传部|新闻办)?(?:获悉|获知|得知|了解|证实|毕业|退休|离职|引进|调任|出发)/u;
/** 校友李建国向｜某大学｜捐赠: who gives it to whom. */
const TO_WHOM = new RegExp(
  `^(?:校友|校董|毕业生|企业家)?(?:${COMPOUND_SURNAMES}|[${SURNAMES}])\\p{Script=Han}{1,2}(?:先生|女士|同志|夫妇)?[向给](?=\\p{Script=Han}{4})`,
  "u",
);
const GIVES = /^[^，,。；;]{0,10}(?:捐|颁|赠|致|汇报|介绍|表示|移交|发出|申请|赞助)/u;
const OWN =
  /^(?:[为向对给在与](?=我校|我院|学校))?(?:学院|学校|大学(?!生)|公司|集团|企业|我校|我院)(?=\p{Script=Han}{3})/u;

/** 牵手常州大学 begins with its place, whatever the word before it is. */
export function skipVerb(
  text: string,
  start: number,
  { start: end, end: last }: Span,
  kind: string,
  words: Words,
  names: ReadonlySet<number>,
): number {
  let from = start;
  from += OWN.exec(text.slice(from, end))?.[0].length ?? 0;
  // 许某向南屏大学捐赠: whom it is given to.
  if (
    /^(?:向(?!阳)|[对给])\p{Script=Han}{2,}(?:大学|学院|公司|集团|中学|小学|学校|医院|基金会)$/u.test(
      text.slice(from, last),
    ) &&
    last - from > 4
  )
    from++;
  const source = FROM.exec(text.slice(from, last))?.[0];
  if (source !== undefined && FROM_BEHIND.test(text.slice(last, last + 8))) from += source.length;
  const giver = TO_WHOM.exec(text.slice(from, last))?.[0];
  if (giver !== undefined && GIVES.test(text.slice(last, last + 14))) from += giver.length;
  // 甲公司（系｜乙集团子公司）
  if (/[（(]$/u.test(text.charAt(from - 1)) && /^[系为是]\p{Script=Han}{4}/u.test(text.slice(from, last))) from++;
  from += /^其(?:为|是|系|与|和)(?=\p{Script=Han}{3})/u.exec(text.slice(from, last))?.[0].length ?? 0;
  if (text.slice(from - 2, from) === "前身" && /^[系为是]\p{Script=Han}{4}/u.test(text.slice(from, last))) from++;
  // 中共某大学委员会 is the Party's, and the university none of it.
  if (kind === "University") from += /^中共(?=\p{Script=Han}{4})/u.exec(text.slice(from, last))?.[0].length ?? 0;
  from += LEADING.exec(text.slice(from, last))?.[0].length ?? 0;
  // 选举何寄华为｜某社社务委员会.
  const chosen = /^(\p{Script=Han}{2,3})为(?=\p{Script=Han}{4})/u.exec(text.slice(from, end));
  const isChosen = /(?:选举|推选|推举|任命|聘任)$/u.test(text.slice(Math.max(0, from - 2), from));
  if (chosen && SURNAME.test(chosen[1]!) && (isChosen || text.split(chosen[1]!).length > 2)) from += chosen[0].length;
  if (names.has(from) && /[和与及]/u.test(text[from] ?? "")) from++;
  while (from < end && /^(?:和|与|及|等|的|暨|并|以|兼)$/u.test(text.slice(from, words.behind(from))))
    from = words.behind(from);
  if (kind !== "University" && kind !== "GovernmentBody") return from;
  if (takeHanPlaces(text.slice(from, end)).places.length > 0) return from;
  for (let at = words.behind(from); at < end && at > from; ) {
    const before = text.slice(from, at);
    if (takeHanPlaces(text.slice(at, end)).places.length > 0 && before.length <= 4)
      return BEFORE_PLACE.test(before) ? from : at;
    const next = words.behind(at);
    if (next <= at) break;
    at = next;
  }
  return from;
}
