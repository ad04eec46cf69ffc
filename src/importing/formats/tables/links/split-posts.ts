import { takeHanPlaces } from "../../../../identity/names/parts/take-places.js";
import { HAN_HONOUR } from "../../../../text/patterns/honours.js";
import { HAN_POST } from "../../../../text/patterns/han-post.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";
import { printSimplified } from "../../../../text/traditional.js";

/** A body that a cell names, and the posts that it prints behind it: 苏州大学, 教授、博士生导师. */
export interface NamedWithPost {
  readonly name: string;
  /** As it is printed; undefined where none stands there. */
  readonly post: string | undefined;
  /** What is said before the name of the post behind it: 原江苏大学校长. */
  readonly when?: "FORMER" | "PLANNED" | "UNKNOWN";
}

/** What stands before the word for a post, and is no part of a body's name. */
const QUALIFIER = part`
  (?:党委|党组|党总支|党支部|党工委|总支|支部|(?<![省市区县国央])纪委|团委|(?<!总)工会|行政|联合|常务|执行|名誉|荣誉|永远|第一|现任|资深|正高级|高级|中级|特级|教授级|研究员级|首席|终身
  |[一二三四]级|青年|退休|特聘|特任|讲席|客座|兼职|专职|联席|轮值|独立|外部|职工|候任|拟任|副|总(?!工会)|代理|协理|原任?|前任?|学术|学科|技术|科研|教学|人力资源|人事|HR|市场
  |财务|运营|产品|研发|销售|生产|项目|区域|大区|品牌|战略|信息|质量|法务|业务|合规|投资|供应链|供应|车间
  |专任|骨干|长聘|杰出|荣休|返聘|文科|产业|讲座|专业|首任|客户|算法|工艺|校企合作|候补|学部
  |(?:董事|监事|理事)[会局]|(?:学术|校务|院务|教授|学位|战略)委员会)
`;
const POST = part`
  (?:${HAN_POST}|主任委员|主任医师|主任科员|署长|干事长?|董秘|副总|总理|总工|会计师|经济师|设计师|规划师|建筑师|审计师|农艺师|畜牧师|药师|总编|园长|班长
  |助教|医师|护师|律师|教师|教练|导师|博导|硕导|博士生导师|硕士生导师|科学家|执行官|运营官|技术官|财务官|供应官|法定代表人|法人代表|法人|协理员|发言人|学者|带头人
  |创办人|主管|技师|工匠|艺术家|工艺师|工艺美术师|实验师|馆员|召集人|联络员|裁判|传承人|高工|参事|演员|检察官|法官|检察长|经济学家|分析师|信息官|名师)
`;
/** 机电系主任 is 主任 of that. 校长, 副总经理, 学科带头人, 校长助理, 北辰公司副总裁（主持工作）. */
const ONE = `(?!系)(?:${QUALIFIER})*${POST}(?:助理|级)?`;
/**
 * Posts behind the first. Many can be read in two ways (总 before 会计师, 总会计师), and a row of them in two to the power of
 * their number: so it has an end.
 */
const MORE = "{0,8}";
const JOIN = "(?:兼任?|及|和|暨)";
const NOTE = "(?:[（(][^（()）\\d原曾前现]{1,12}[)）])?";
const POSTS = new RegExp(`^(?:${JOIN})?${ONE}(?:${JOIN}${ONE})${MORE}${NOTE}$`, "u");
/** The shortest name behind which nothing but posts stands. */
const NAMED = new RegExp(`^(.{2,}?)(${ONE}(?:${JOIN}${ONE})${MORE}${NOTE})$`, "u");
/** 北京大学（教授）. */
const IN_BRACKETS = new RegExp(`^(.{2,})[（(](${ONE}(?:[、，,/]${ONE})${MORE})[)）]$`, "u");
/** 南京大学党委书记（原东南大学校长）: another body behind the first. */
const BODY_BEHIND = /^(.+)[（(]兼?([^（()）]{6,})[)）]$/u;
/** What parts bodies and posts: marks, lines, and 副校长｜兼｜机械学院院长 behind a post. */
const BETWEEN = new RegExp(
  `\\s*[、，,;；/／\\n。·—:：]\\s*|\\s+|(?<=${ONE})${JOIN}(?=[^、，,;；/／\\s。·—:：]{2})`,
  "gu",
);
/** 江苏大学教授，｜兼任｜江苏省物理学会理事长. */
const BEGINS_ALSO = /^(?:[（(]?(?:现|同时|并)?兼任?[)）]?)(?=.{3})/u;
/** 原江苏大学校长, 现任甲公司董事长. */
const WHEN = pattern("u")`
  ^(?:[（(](?:原|曾任|现任|前任)[)）]|原任?(?!料|材|子)|前(?:任)?(?=\p{Script=Han}{5})|曾任|时任|现任?为?(?!代|场|货|金)|新任|离任|退休|已故|拟任)\s*[:：]?\s*(?=\p{Script=Han}{4})
`;
/** How bodies end: behind nothing else may a post be missing. */
const IS_BODY = pattern("u")`
  (?:大学|学院|学校|[中小]学|公司|集团|厂|研究[院所]|[院所厅局]|委员会|[省市区县]委|(?<!干)部|处|科|室|中心|协会|学会|商会|促进会|联合会|基金会|联盟|共同体|医院
  |银行|[支分]行|政府|政协|人大|党校|出版社|报社|电视台|馆|园|基地|事务所|研究会|总工会|系|站|队|校区)(?:[（(][^（()）]{1,20}[)）])?$
`;
/** A body of its own, wherever it stands: a college or a board is one of whoever was named before. */
const IS_WHOLE = pattern("u")`
  大学|公司$|职业|师范|^(?:中国|全国|国家(?!重点|工程|级)|中华|中共|教育部|国务院|民[盟建进革]|农工党|致公党|九三学社|台盟|[省市]?(?:政协|科协|工商联|[省市区县]人大))|.{3}(?:协会|学会|商会|联盟|促进会|联合会|研究会|基金会|共同体|医院|银行|集团)$
`;
/** A sort of bodies, and none of them: 本公司总经理. */
const NOBODY = new RegExp(`^[本我该]?(?:公司|集团|企业|学校|学院|大学|单位|协会|学会|联盟|医院|党委)(?:${ONE})?$`, "u");
/** 市长 is no post at a party's committee. */
const OF_PLACE = /^.*[省市县区州]委$/u;
const PLACE_POST = /(?:^|[、，,/兼])(?:代|副|常务)*[省市县区州镇乡]长/u;
/** 省教育厅: nobody says of which province. */
const NAMELESS = /^本?[省市县区]|(?:大学|学院|学校)系$/u;
/** Another post in what should be a name: nothing parts it from the next body. */
const HAS_POST =
  /.{3}(?:书记|校长|院长|教授|研究员|[厅局处]长|董事长|总经理|会长|理事长|秘书长|现任?)(?!协会|学会|联谊会|基金会|论坛|联盟|俱乐部|委员会|培训|学院|级).{3}/u;
/** What was conferred on somebody, and is no post: 南京大学教授、长江学者. */
const HONOUR = new RegExp(`^(?:${HAN_HONOUR})$`, "u");
/** Characters of a cell that is one of these, and no story. */
const LONGEST = 160;

/**
 * Each body of a cell with the posts behind it: 南京大学教授、江苏省科协委员 has two of them, 甲公司董事长、总经理 one, and so has
 * 甲大学副校长、农学院院长, whose college is of 甲大学. Undefined where nobody can tell them apart. Pure.
 */
export function splitPosts(cell: string): readonly NamedWithPost[] | undefined {
  const text = cell.trim();
  if (text.length > LONGEST) return undefined;
  const behind = BODY_BEHIND.exec(text);
  if (behind) {
    const [first, second] = [splitPosts(behind[1]!), splitPosts(behind[2]!)];
    const isPart = first?.every(({ post }) => post !== undefined) && second?.every(({ post }) => post !== undefined);
    if (isPart) return [...first!, ...second!];
    if (/^(?:原|曾任?|前|现任?)/u.test(behind[2]!)) return undefined;
  }
  const found: Found[] = [];
  let isCut = false;
  for (const piece of listPieces(text)) {
    const last = found.at(-1);
    const simple = fold(piece.text);
    const end = piece.start + piece.text.length;
    if (HONOUR.test(simple)) {
      isCut = true;
      continue;
    }
    if (last === undefined && NOBODY.test(simple)) return undefined;
    const own = POSTS.test(simple) ? undefined : split(piece, simple);
    if (own !== undefined && (last === undefined || isWhole(own.name))) {
      // 南京大学、东南大学兼职教授: of both, or of the second?
      if (last !== undefined && last.begin === undefined) return undefined;
      found.push({ ...own, end });
    } else if (last === undefined || (own === undefined && !POSTS.test(simple))) return undefined;
    else if (last.begin === undefined) found[found.length - 1] = { ...last, begin: piece.start, end };
    // What stands on another line, or behind an honour, is no part of the words of this one.
    else if (isCut || text.slice(last.end, piece.start).includes("\n"))
      found.push({ ...last, begin: piece.start, end });
    else found[found.length - 1] = { ...last, end };
    isCut = false;
  }
  const all = found.map(({ name, when, begin, end }) => ({
    name,
    post: begin === undefined ? undefined : printPost(text.slice(begin, end)),
    ...readWhen(when),
  }));
  const isMixed = all.some(({ name, post }) => OF_PLACE.test(name) && PLACE_POST.test(post ?? ""));
  return all.length === 0 || isMixed ? undefined : all;
}

/** What a cell of bodies and posts says to have been conferred on somebody. Pure. */
export function listHonours(cell: string): readonly string[] {
  return listPieces(cell.trim())
    .map(({ text }) => text.trim())
    .filter((text) => HONOUR.test(fold(text)));
}

/** A body, and from where to where its posts are in the cell. */
interface Found {
  readonly name: string;
  /** 原 before the name, which is said of the post. */
  readonly when: string;
  readonly begin: number | undefined;
  readonly end: number;
}

function readWhen(when: string): Pick<NamedWithPost, "when"> {
  if (/拟任/u.test(when)) return { when: "PLANNED" };
  if (/时任/u.test(when)) return { when: "UNKNOWN" };
  return /[原前曾]|离任|退休|已故/u.test(when) ? { when: "FORMER" } : {};
}

/** Without brackets around all of it. */
function printPost(text: string): string {
  return text.replace(/^[（(]([^（()）]*)[)）]$/u, "$1");
}

/** In simplified characters, each where it was. */
function fold(text: string): string {
  const simple = printSimplified(text);
  return simple.length === text.length ? simple : text;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What stands between them outside of brackets parts them; 兼 inside parts too. */
function listPieces(text: string): Piece[] {
  const between = [...fold(text).matchAll(BETWEEN)].filter(
    ({ index, 0: mark }) => /^[兼及和暨]/u.test(mark) || !isInBrackets(text, index),
  );
  const starts = [0, ...between.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...between.map(({ index }) => index), text.length];
  return starts.flatMap((from, at) => {
    const whole = text.slice(from, ends[at]);
    const start = from + (BEGINS_ALSO.exec(fold(whole))?.[0].length ?? 0);
    const piece = text.slice(start, ends[at]);
    return piece.trim() === "" ? [] : [{ text: piece, start }];
  });
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    Math.max(before.lastIndexOf("（"), before.lastIndexOf("(")) >
    Math.max(before.lastIndexOf("）"), before.lastIndexOf(")"))
  );
}

function split({ text, start }: Piece, simple: string): Omit<Found, "end"> | undefined {
  const [when = ""] = WHEN.exec(simple) ?? [];
  const rest = simple.slice(when.length);
  const [, name] = NAMED.exec(rest) ?? IN_BRACKETS.exec(rest) ?? [];
  const own = text.slice(when.length);
  if (NAMELESS.test(name ?? rest) || HAS_POST.test(name ?? rest)) return undefined;
  if (name === undefined) return when === "" && IS_BODY.test(rest) ? { name: own, when, begin: undefined } : undefined;
  if (/[（(]$/u.test(name)) return undefined;
  return {
    name: own.slice(0, name.length),
    when: text.slice(0, when.length),
    begin: start + when.length + name.length,
  };
}

function isWhole(name: string): boolean {
  const simple = fold(name);
  return IS_WHOLE.test(simple) || takeHanPlaces(simple).rest.length < simple.length;
}
