import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import type { Words } from "../words/split-words.js";
import { findBreak } from "../words/breaks.js";
import { SURNAMES } from "../people/surnames.js";
import { HAN_TITLE } from "../people/titles.js";
import { UNIT_ENDS } from "./chinese-ends.js";
import { pattern } from "../../../text/patterns/pattern.js";

const WHOLES: ReadonlySet<string> = new Set([
  "University",
  "EducationalOrganization",
  "Enterprise",
  "GovernmentBody",
  "Association",
]);
const LONGEST = 20;
const UNIT = pattern("u")`
  ^(?:[\p{Script=Han}A-Za-z]{1,16}|[\p{Script=Han}]{2,10}/[\p{Script=Han}]{2,10})
  (?:${UNIT_ENDS}|研究院|实验室|实践基地|实训基地|基地|产业学院|工程师学院|工作站)$
`;
/** What may stand behind the name of a unit: a mark, a post, or how a sentence goes on. */
const BEHIND = pattern("u")`
  ^(?:$|[^\p{Script=Han}A-Za-z/]|${HAN_TITLE}|等|和|与|及|以及|的|在|为|由|供稿|供图|负责|主要|相关|师生|学生|教师|团队|党
  |承办|主办|协办|举办|牵头|联合|共同|成立|揭牌|正式|举行|签|副|进行|开展|组织|也|是|将|获|[一二两三四五六七八九十]
  |代表|全体|(?!公室)[${SURNAMES}]\p{Script=Han}{1,2}副?(?:处长|主任|科长|部长|院长))
`;
/** 管委会副主任孙某与机械系: somebody stands in between. */
const POST_INSIDE = new RegExp(
  "^\\p{Script=Han}{0,8}?(?:书记|校长|院长|主任|处长|部长|局长|厅长|司长|总经理|董事长|会长|秘书长|主席|总裁)(?!办公)\\p{Script=Han}{2}",
  "u",
);
const NO_UNIT = pattern("u")`
  ^(?:合作|共同|联合|携手)(?:建设|共建|开展|打造|成立|组建)|[主承协举兴开创合]办$|公司$|集团|^(?:的|在|和|与|及|等|为|是|将|由|了|也|对|向|从|到|被|把|以|有|等)|全部|内部
  |外部|总部|干部|大厦|联合$|^[省市区县](?!场)|管委会$|管理委员会$|党工委$|(?:图书|体育|博物|校史|展览)馆$
  |(?:活动|会议|会展|体育|展览|游客|接待)中心$
`;

/**
 * Units by what stands behind the name of the body that they are of: 哈尔滨工业大学计算机学院, 招商局集团产业发展部. A key laboratory
 * has a name of its own there.
 */
export function findUnits(text: string, wholes: readonly Mention[], words: Words): Mention[] {
  return [...wholes, ...findOurselves(text, wholes)]
    .filter(({ kind, text: name }) => WHOLES.has(kind) && /\p{Script=Han}$/u.test(name))
    .flatMap((whole): Mention[] => {
      const line = text.slice(whole.end, whole.end + LONGEST);
      for (let length = 2; length <= line.length; length++) {
        const rest = line.slice(0, length);
        if (!/^[\p{Script=Han}A-Za-z/]+$/u.test(rest)) return [];
        if (POST_INSIDE.test(rest)) return [];
        if (!UNIT.test(rest) || NO_UNIT.test(rest)) continue;
        // 学校办公室: every body has one.
        if (rest === "办公室" && OURSELVES.test(whole.text)) return [];
        const behind = text.slice(whole.end + length, whole.end + length + 8);
        const unit = new RegExp(`^(?:${HAN_TITLE})`, "u").test(rest.slice(-1) + behind) ? undefined : rest;
        if (unit === undefined && !new RegExp(`^(?:${HAN_TITLE})`, "u").test(behind)) continue;
        if (/[司局]$/u.test(rest) && whole.kind !== "GovernmentBody") continue;
        if (rest.endsWith("处") && /^[在于]/u.test(behind)) continue;
        if (!BEHIND.test(behind) || isBroken(text, whole.end, whole.end + length, words)) continue;
        const end = whole.end + length;
        if (rest.endsWith("重点实验室")) return [{ start: whole.end, end, text: rest, kind: "Laboratory" }];
        const start = OURSELVES.test(whole.text) ? whole.end : whole.start;
        // 某基金委信息学部综合处: the second is of the first.
        const outer =
          /^(\p{Script=Han}{2,12}?(?:学部|学院|研究院|部|中心|司))\p{Script=Han}{2,6}(?:处|科|室|系|办公室|教研室)$/u.exec(
            rest,
          )?.[1];
        const around =
          outer === undefined
            ? []
            : [
                {
                  start,
                  end: whole.end + outer.length,
                  text: text.slice(start, whole.end + outer.length),
                  kind: "OrganizationalUnit",
                },
              ];
        return [...around, { start, end, text: text.slice(start, end), kind: kindOf(rest) }];
      }
      return [];
    });
}

/** Who speaks: what stands behind is a unit of his, under its own name. */
const OURSELVES = /^(?:我校|我院|本校|本院|学校)$/u;

function findOurselves(text: string, taken: readonly Mention[]): Mention[] {
  return [...text.matchAll(/我校|我院|本校|本院|(?<!\p{Script=Han})学校/gu)]
    .map(({ 0: us, index }): Mention => ({ start: index, end: index + us.length, text: us, kind: "University" }))
    .filter((us) => listNear(taken, us).length === 0);
}

function kindOf(rest: string): string {
  if (rest.endsWith("实验室")) return "Laboratory";
  // 某大学郑州研究院 is in another place, with others there.
  if (rest.endsWith("研究院") && takeHanPlaces(rest).places.length > 0) return "Platform";
  return /基地$|教研室$|产业学院$|工程师学院$|工作站$/u.test(rest) ? "Platform" : "OrganizationalUnit";
}

/** What breaks other names and stands in those of units: 学生工作处, 组织部. */
const OF_UNITS =
  /^(?:和|与|及|服务|指导|支持|建设|协同|投资|学生|教师|企业|校企|专家|展示|组织|党委|培训|总经理|总裁|董事长)$/u;

/** A verb or a mark between the body and the end: what follows is something else. */
function isBroken(text: string, start: number, end: number, words: Words): boolean {
  return findLastBreak(text, start, end, words) > start;
}

/** Where the last word ends that breaks the name of a unit between two places; the first of them where none does. */
function findLastBreak(text: string, start: number, end: number, words: Words): number {
  for (let at = end - 1; at > start; at--) {
    const word = findBreak(text, at, words.isEdge);
    if (word !== undefined && at - word.length >= start && !OF_UNITS.test(word)) return at;
  }
  return start;
}

const IS_UNIT = new RegExp(`(?:${UNIT_ENDS})$`, "u");
/**
 * One of a list of units. 和 behind the end of one parts it from the next, and elsewhere is a part of its name (就业指导与服务中心):
 * were it either, a text would have as many readings as there are ways to choose.
 */
const LISTED_UNIT = `(?:(?![和与及])\\p{Script=Han}|(?<!${UNIT_ENDS})[和与及]){3,17}(?<=${UNIT_ENDS})`;
const LISTED = pattern("gu")`
  ((?:${LISTED_UNIT}[、和与及]){0,12}${LISTED_UNIT})(?:等)?(?:相关|有关|职能|学院|院系|单位|部门|主要|各){0,4}
  (?:负责人|负责同志|负责老师|同志|领导|师生代表|教师代表|师生|工作人员|人员)
`;

/** 党办校办、发展规划处、环境学院等单位负责人: units of whoever speaks, by the list that they stand in. */
export function findListedUnits(text: string, taken: readonly Mention[], words: Words): Mention[] {
  return [...text.matchAll(LISTED)].flatMap(({ 1: list = "", index, 0: whole }) => {
    let at = index + whole.indexOf(list);
    return splitUnits(list).flatMap((item): Mention[] => {
      const start = at;
      at += item.length;
      const from = skipWords(text, start, at, words);
      const name = text.slice(from, at);
      const isFree = listNear(taken, { start: from, end: at }).every(({ kind }) => kind === "OrganizationalUnit");
      return name.length >= 3 &&
        !/(?:公司|总部)$/u.test(name) &&
        !/^(?:办公|实验|工作|教研|研究|会议)室$/u.test(name) &&
        // 副院长李明等院领导: a row of people.
        !/(?<![高中初同])等/u.test(name) &&
        !/^(?:部门|单位|院系|科室|机构|部分|各|有关|多个|所有|全体|其他|部分|二级|相关|教学)/u.test(name) &&
        isFree &&
        IS_UNIT.test(name)
        ? [{ start: from, end: at, text: name, kind: "OrganizationalUnit" }]
        : [];
    });
  });
}

/** 宣布学院领导班子调整, 根据知行学院领导的意见: behind the last word that breaks a name. */
function skipWords(text: string, start: number, end: number, words: Words): number {
  let from = findLastBreak(text, start, end, words);
  // 李国平等学院领导
  from += /^\p{Script=Han}*(?<![高中初同])等(?=学院|部门|单位|处室)/u.exec(text.slice(from, end))?.[0].length ?? 0;
  return (
    from +
    (/^(?:学校|我校|我院|校内|(?:公司|集团)(?=\p{Script=Han}{3})|各|相关|以及|由|在|等)+/u.exec(
      text.slice(from, end),
    )?.[0].length ?? 0)
  );
}

const IS_POST = new RegExp(HAN_TITLE, "u");

/** 就业指导与服务中心 is one: what stands before the joining word is no unit by itself. */
function splitUnits(list: string): readonly string[] {
  const parts: string[] = [];
  for (const item of list.split(/([、和与及])/u)) {
    const [before = "", joint = ""] = parts.slice(-2);
    const isOpen =
      /^[和与]$/u.test(joint) &&
      /^\p{Script=Han}{2,6}$/u.test(before) &&
      !IS_UNIT.test(before) &&
      !IS_POST.test(before);
    if (isOpen) parts.splice(-2, 2, before + joint + item);
    else parts.push(item);
  }
  return parts;
}
