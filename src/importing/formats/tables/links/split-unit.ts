import { takeHanPlaces } from "../../../../identity/names/parts/take-places.js";
import { FIELDS } from "../../../../identity/tables/words-of-names.js";
import { hasHan } from "../../../../text/print-search-text.js";
import { splitLatinUnit } from "../guess-english.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";
import { printSimplified } from "../../../../text/traditional.js";

/** A part of a body whose name stands behind that of the body, with nothing but a space or a stroke between them. */
export interface UnitInCell {
  readonly whole: string;
  /** Both as they are printed; where more than spaces stands between them as one, as such are called: 清华大学经济管理学院. */
  readonly name: string;
  /** Both as one, as they are looked at. */
  readonly joined: string;
  /** What the part is called by itself, where its name is not that of the whole with something behind it. */
  readonly own?: string;
  /** The cell does not print the name so. */
  readonly isPutTogether: boolean;
}

const BETWEEN = /\s*(?:\s|[/／·•]|[-—–－]{1,2})\s*/u;
const WHOLE = /(?:大学|学院|专科学校|公司|集团|医院|科学院|研究院)(?:[（(]\p{Script=Han}{2,6}[)）])?$/u;
/** What colleges, departments and centres are called by, besides what names of bodies name. */
const FIELD_WORDS = part`
  经济|管理|工商|公共|公管|金融|会计|财务|财政|财税|税务|商务|贸易|经贸|投资|银行|保险|证券|审计|营销|物流|供应链|统计|数据|大数据
  |机械|动力|能源|新能源|电气|电子|微电子|集成电路|芯片|信息|通信|网络|网络空间|安全|计算机|软件|人工智能|智能|智慧|智造|制造|自动化|控制|仪器|光电
  |机电|机器人|材料|冶金|钢铁|化学|化工|物理|数学|力学|核|土木|建筑|建设|城市|规划|水利|水电|交通|轨道|铁道|汽车|车辆|航空|航天|船舶|海洋|测绘|地质|地球|地理|资源
  |矿业|石油|环境|生态|生命|生物|医学|临床|公共卫生|卫生|健康|护理|药|中医|口腔|基础|农|林|园艺|园林|动物|植物|食品|粮食|纺织|服装|轻工
  |文|法|理|工|商|医|外国语|外语|英语|语言|汉语|文化|人文|历史|哲学|政治|社会|社科|行政|马克思主义|思想政治|新闻|传播|传媒|出版|艺术|设计|美术|音乐|戏剧|影视|动画|体育
  |教育|教师|心理|学前|继续|成人|网络|国际|海外|港澳|创新|创业|应用|技术|科技|科学|工程|交叉|前沿|高等|产业|现代|未来|数字|低碳|双碳|旅游|酒店|公安|军事|政法|知识产权
  |研究生|本科生|留学生|研发|实训|实验|教学|培训|检测|测试|服务|发展|战略|合作|就业|学生|教务|科研|人事|财务|后勤|资产|审计|保卫|宣传|组织|统战|招生|党
`;
const WORDS = [...new Set([...FIELD_WORDS.split("|"), ...FIELDS.flatMap(([, han]) => han), ..."与和及"])].sort(
  (a, b) => b.length - a.length,
);
const HEAD = /(?:学院|学系|系|学部|部|处|科|室|所|中心|书院|研究院|研究生院|研究所|教研室|办公室)$/u;
/** Of a body that has no college: 财经学院, 师范学院 and 职业技术学院 are whole ones with a place before them. */
const MAY_BE_WHOLE = pattern("u")`
  职业|师范|专科|^(?:技术|科技|工程|财经|医学|理工|农业|工业|商业)学院$|^(?:国家|中央|全国|中国)|委员会
`;
const LONGEST = 60;

/**
 * 清华大学 经济管理学院 as a part of 清华大学; undefined where the second may be a body of its own, or is none. Pure.
 */
export function splitUnit(printed: string): UnitInCell | undefined {
  const text = printed.trim();
  const at = text.length > LONGEST ? null : BETWEEN.exec(text);
  if (at === null) return undefined;
  const whole = text.slice(0, at.index);
  const units = text.slice(at.index + at[0].length).split(BETWEEN);
  if (!WHOLE.test(printSimplified(whole)) || isOfFields(printSimplified(whole))) return undefined;
  if (!units.every(isUnit)) return undefined;
  const joined = whole + units.join("");
  const isPutTogether = text.replace(/\s+/gu, "") !== joined;
  return { whole, joined, name: isPutTogether ? joined : text, isPutTogether };
}

/** The same in Latin letters too, where a comma or nothing but words tells what is a part of what. Pure. */
export function splitAnyUnit(printed: string): UnitInCell | undefined {
  if (hasHan(printed)) return splitUnit(printed);
  const name = printed.trim();
  const unit = splitLatinUnit(name);
  return unit && { ...unit, name, joined: name, isPutTogether: false };
}

function isUnit(text: string): boolean {
  const simple = printSimplified(text);
  return isOfFields(simple) && !MAY_BE_WHOLE.test(simple) && takeHanPlaces(simple).places.length === 0;
}

/** Whether a name is that of a part alone, of which nobody says what it is a part of: 文学院. Pure. */
export function isPartAlone(name: string): boolean {
  const simple = printSimplified(name.trim());
  return /(?:学院|系)$/u.test(simple) && isOfFields(simple) && takeHanPlaces(simple).places.length === 0;
}

/** Whether words that join two names are within one: 投资银行与金融学院, 甲大学投资银行与金融学院. Pure. */
export function isJoinedField(name: string): boolean {
  const [, own = ""] = /^(?:.{2,}?(?:大学|学院))?([^与和及]{2,12}[与和及].{2,20})$/u.exec(printSimplified(name)) ?? [];
  return isOfFields(own);
}

/** Wholly of words of fields and what units are called, so that nothing in it is a name of its own: 金陵科技学院 is none. */
function isOfFields(text: string): boolean {
  const head = HEAD.exec(text)?.[0];
  const fields = text.slice(0, -(head?.length ?? 0));
  for (let at = 0; at < fields.length; ) {
    const word = WORDS.find((one) => fields.startsWith(one, at));
    if (word === undefined) return false;
    at += word.length;
  }
  return head !== undefined && fields !== "";
}
