import { part, pattern } from "../../../../text/patterns/pattern.js";

/** Kinds whose names are titles: they have colons, years and brackets of all sorts. */
const TITLED: ReadonlySet<string> = new Set(["Project", "Agreement", "Event", "Programme", "PolicyDocument", "Figure"]);

export function isTitled(kind: string | undefined): boolean {
  return kind !== undefined && TITLED.has(kind);
}

/** Why what stands where a name should is none, or more than one, and what mends it. */
export type Doubted = readonly [why: string, mend: string];
type Odd = readonly [pattern: RegExp, why: string, mend: string];

/** In whatever script. */
const NO_NAME: readonly Odd[] = [
  [/^[a-z]+:\/\/|^www\./iu, "is an address of the web", "is it in the wrong column?"],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u, "is an address", "is it in the wrong column?"],
  [/^[\d\s()（）+\-–—./:：年月日]+$/u, "is a number or a day", "is it in the wrong column?"],
  [/&(?:amp|nbsp|lt|gt|quot|apos|#x?[\da-f]{2,6});/iu, "has signs of a web page in it", "write what they stand for"],
  [
    /<\/?(?:br|p|b|i|u|a|s|div|span|font|td|tr|sup|sub|strong|em)\b[^>]*>/iu,
    "has signs of a web page in it",
    "take them out",
  ],
  [/^=\s*[A-Z$"(]/u, "is a formula", "save the table with its values"],
];
const NUMBERED = "is numbered";

/**
 * Whether a number before a name is a part of it, as 360 is one of 360 企业安全集团: in a list it would not be beyond how
 * many rows there are, and the one above would have one too. Pure.
 */
export function isNumberOwn(name: string, { row, above }: { readonly row: number; readonly above: string }): boolean {
  const [, number] = /^([1-9]\d{1,2})\s+\p{Script=Han}/u.exec(name) ?? [];
  return number !== undefined && Number(number) > row && /^\p{L}/u.test(above.trim());
}

/** In Chinese. */
const SIGNS: readonly Odd[] = [
  [
    /\[\d{1,2}\]$|【\d{1,2}】$|〔\d{1,2}〕$|[¹²³⁰⁴-⁹]$|[（(]?注\s*\d{0,2}[)）]?$/u,
    "has the mark of a note at its end",
    "take it out",
  ],
  [/^(?:\d{1,3}\s+|0\d{1,2}|[（(]\d{1,3}[)）]\s*)\p{Script=Han}/u, NUMBERED, "give the number a column of its own"],
  [
    pattern("u")`
      ^(?:详?见|参见|同)(?:附[件表录]|备注|下[表页文]|[上正]文|通知|官网)|^同(?:左|右|前列|本人|单位|学校)$
      |^另(?:行通知|附|见)|^[（(]?略[)）]?$
    `,
    "points elsewhere",
    "write the name",
  ],
  [/^[带加标注].{0,2}[*＊★☆※#▲△◆●]|[*＊★☆※▲△].{0,3}(?:为|表示|者)/u, "explains a sign", "take the row out"],
];
/** Of bodies and people; in titles it is usual. */
const OF_BODIES: readonly Odd[] = [
  [/\p{Script=Han}[:：]/u, "says more than a name", "leave the name alone there"],
  [
    pattern("u")`
      [（(](?:暂定?名?|拟(?:名|定名|更名)?|筹[建备]中?|轮值|意向|拟[建设入加]\p{Script=Han}{0,2}|待定|新[增建设]
      |在建|[民公]办|独立学院|中外合作(?:办学)?|停止?(?:招生|办学)|停办|撤销|合并|\d{4}\s*[年.\-—–至][^（）()]*|本科|专科
      |高职(?:专科)?|试点|培育|推荐|候补|首批|第[一二三四五六七八九十]+批)[)）]$
    `,
    "says behind the name what is noted of it",
    "take the bracket out, into a column of its own",
  ],
];
const QUALITY = part`
  (?:中央|国家|部|省|市|区|县|地方|民办|公办|独立|本科|高职|专科|普通|成人|其他|其它|各类|相关|国有|民营|外资|合资
  |骨干|龙头|重点|科研|行业|社会|政府|副?理事长|副?会长|秘书长|监事长|常务理事|理事|会员|成员|牵头|参与|支持|发起
  |主办|承办|协办)(?:部门|级|属|管|直属?|所)?
`;
const SORT = new RegExp(`^(?:${QUALITY}){1,3}(?:高校|院校|学校|企业|单位|部门|机构|组织)$`, "u");

/** Whether a text is a sort of bodies and the name of none: 省属高校, 副理事长单位. */
export function isSort(text: string): boolean {
  return SORT.test(text);
}

/** What is odd about a text that should be a name; undefined where nothing is. Pure. */
export function doubtText(name: string, kind: string | undefined, isNumberOwn = false): Doubted | undefined {
  const isHan = /\p{Script=Han}/u.test(name);
  const isTitle = isTitled(kind);
  const odd = [...NO_NAME, ...(isHan ? SIGNS : []), ...(isHan && !isTitle ? OF_BODIES : [])];
  const found = odd.find(([pattern, why]) => pattern.test(name) && !(isNumberOwn && why === NUMBERED));
  if (found) return [found[1], found[2]];
  return isSort(name) ? ["is a sort of bodies, and names none", "write whom it means"] : undefined;
}
