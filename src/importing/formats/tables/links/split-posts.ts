import { part } from "../../../../text/patterns/pattern.js";

/** A body that a cell names, and the posts that it prints behind it: 苏州大学, 教授、博士生导师. */
export interface NamedWithPost {
  readonly name: string;
  /** Undefined where none stands there. */
  readonly post: string | undefined;
}

/** What stands before the word for a post, and is no part of a body's name. */
const QUALIFIER = part`
  (?:党委|党组|党总支|党支部|党工委|总支|支部|纪委|团委|工会|行政|联合|常务|执行|名誉|荣誉|第一|现任|资深|正高级|高级|中级|教授级|首席|终身
  |特聘|特任|讲席|客座|兼职|专职|联席|轮值|独立|外部|职工|候任|拟任|副|总|代理|原任?|前任?|学术|学科|技术|科研|教学|人力资源|市场|财务|运营|产品|研发
  |销售|生产|项目|区域|大区|品牌|战略|信息|质量|法务|业务|合规|投资)
`;
const POST = part`
  (?:书记|校长|院长|所长|主任委员|主任医师|主任科员|主任|处长|科长|部长|厅长|局长|司长|署长|市长|县长|区长|省长|州长|镇长|乡长|会长|理事长|理事|秘书长
  |监事长|董事长|董事会秘书|董秘|董事|监事|经理|总裁|总监|工程师|总工|会计师|经济师|设计师|规划师|建筑师|审计师|农艺师|畜牧师|药师|编辑|主编|总编
  |社长|台长|馆长|园长|站长|团长|队长|组长|班长|厂长|行长|主席|委员|常委|代表|院士|教授|研究员|副研究员|讲师|助教|医师|护师|律师|教师|教练|导师|博导|硕导
  |博士生导师|硕士生导师|专家|科学家|顾问|秘书|干事长?|负责人|创始人|合伙人|执行官|运营官|技术官|财务官|CEO|CTO|COO|CFO|法定代表人|法人代表|法人|巡视员|调研员
  |协理员|发言人|学者|带头人|创办人|发起人|主管|专员|技师|工匠|艺术家|工艺师|实验师|馆员|督学|召集人|联络员|裁判)
`;
/** 校长, 副总经理, 学科带头人, 校长助理. */
const ONE = `(?:${QUALIFIER})*${POST}(?:助理|级)?`;
const JOIN = "\\s*(?:[、，,;；/／]|兼任?|及|和|暨|\\s)\\s*";
const POSTS = new RegExp(`^${ONE}(?:${JOIN}${ONE})*$`, "u");
/** The shortest name behind which nothing but posts stands. */
const NAMED = new RegExp(`^(.{2,}?)\\s*[，,]?\\s*(${ONE}(?:${JOIN}${ONE})*(?:[（(][^（()）]{1,12}[)）])?)$`, "u");
/** What parts several bodies with their posts. */
const SEVERAL = /\s*[、，,;；/／\n]\s*|\s+/u;
/** 原江苏大学校长, 现任甲公司董事长. */
const WHEN = /^(?:原任?(?!料|材|子)|前任|曾任|现任?|拟任)\s*[:：]?\s*(?=\p{Script=Han}{4})/u;
/** How bodies end: behind nothing else may a post be missing. */
const BODY = part`
  (?:大学|学院|学校|中学|小学|公司|集团|厂|研究[院所]|[院所厅局]|委员会|[省市区县]委|部|处|科|室|中心|协会|学会|商会|促进会|联合会|基金会|联盟|共同体|医院
  |银行|[支分]行|政府|政协|人大|党校|出版社|报社|电视台|馆|园|基地|事务所|研究会|总工会|系|站|队|校区)
`;
const IS_BODY = new RegExp(`${BODY}(?:[（(][^（()）]{1,20}[)）])?$`, "u");

/** Characters of a cell that is one of these, and no story. */
const LONGEST = 160;

/**
 * Each body of a cell with the posts behind it: 南京大学教授、江苏省科协委员 has two of them, 甲公司董事长、总经理 one. Undefined where
 * nobody can tell them apart. Pure.
 */
export function splitPosts(cell: string): readonly NamedWithPost[] | undefined {
  const text = cell.trim();
  if (text.length > LONGEST) return undefined;
  const whole = split(text);
  // The name of one body has no other with a post in it.
  if (whole !== undefined && !SEVERAL.test(whole.name)) return [whole];
  const found: NamedWithPost[] = [];
  for (const piece of text.split(SEVERAL)) {
    const last = found.at(-1);
    const own = POSTS.test(piece) ? undefined : split(piece);
    if (own !== undefined) found.push(own);
    else if (last?.post !== undefined && POSTS.test(piece))
      found[found.length - 1] = { ...last, post: `${last.post}、${piece}` };
    else return undefined;
  }
  return found;
}

function split(text: string): NamedWithPost | undefined {
  const [when = ""] = WHEN.exec(text) ?? [];
  const rest = text.slice(when.length);
  const [, name, post] = NAMED.exec(rest) ?? [];
  if (name !== undefined && post !== undefined) return { name, post: `${when}${post}` };
  return when === "" && IS_BODY.test(rest) ? { name: rest, post: undefined } : undefined;
}
