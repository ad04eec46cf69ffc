import type { Mention } from "../../../proposal.js";
import { listNear, unique } from "../../../spans.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const SORT = part`
  (?:校企|产学研|产教融合|大学生|学生|校外|教学|科研|技能|人才|实习|实训|实践|就业|创业|见习|合作|培养|创新){0,4}
  (?:联合(?:实验室|研究中心|研发中心|创新中心|技术中心)|(?:实习|实训|实践|就业|创业|见习|教学|培养|科研|产学研|合作)基地|(?:现代)?产业学院)
`;
/** 共建｜联合实验室, 挂牌成立｜实习就业基地: what two set up, under what sort it is of. Not several, and not what they sign about it. */
const BUILT = pattern("gu")`
  (?:共建|共同建设|合作建设|联合(?:成立|建设|建立|组建|创建|打造|设立)|共同(?:成立|组建|打造|建立|设立)|(?:挂牌|揭牌|签约|[，,](?:并|正式|共同)?)(?:成立|设立|建立))
  (?:了|一个|首个)?[“"]?(${SORT})(?=$|[”"，,。；！\n]|正式|揭牌|挂牌|签约)
`;
const ORGANIZATIONS: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise GovernmentBody Association".split(" "),
);
const SEVERAL = /分别|多[家个所]|各[自家地]|若干|一批|数家|几家|等(?:企业|公司|单位|高校|院校)/u;
const REACH = 120;

/** Facilities that a text tells of by their sort alone, where two bodies set one up. Its sort as printed is what it is called. */
export function findBareFacilities(text: string, mentions: readonly Mention[]): Mention[] {
  const found = [...text.matchAll(BUILT)].flatMap(({ 0: whole, 1: name = "", index }): Mention[] => {
    const start = index + whole.lastIndexOf(name);
    const from = Math.max(0, index - REACH);
    const clause = /[^。！？；\n]*$/u.exec(text.slice(from, index))![0];
    const inside = listNear(mentions, { start: index - clause.length, end: index });
    const bodies = unique(inside.filter(({ kind }) => ORGANIZATIONS.has(kind)));
    const areTwo = bodies.length > 1 || (bodies.length > 0 && /(?:我校|我院|本校|学校)/u.test(clause));
    const isFree = listNear(mentions, { start, end: start + name.length }).length === 0;
    if (!areTwo || !isFree || SEVERAL.test(clause)) return [];
    return [{ start, end: start + name.length, text: name, kind: name.endsWith("实验室") ? "Laboratory" : "Platform" }];
  });
  const names = new Set(found.map(({ text: name }) => name));
  // 联合实验室 is the 智能制造联合实验室 that the text names; and of two that are called so nobody can tell which.
  return found.filter(
    (one) =>
      found.filter(({ text: name }) => name === one.text).length === 1 &&
      ![...names].some((name) => name !== one.text && name.endsWith(one.text)) &&
      !mentions.some(({ text: name }) => name.length > one.text.length && name.endsWith(one.text)),
  );
}
