import type { Mention } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

const POLICY =
  /(?:通知|意见|办法|细则|方案|规划|名单|条例|决定|纲要)(?:[（(](?:试行|暂行|修订|修订稿|征求意见稿)[）)])?$/u;
/** “北邮-华为学院”: what two have together bears both their names. */
const OF_TWO = pattern("u")`
  ^(?:[\p{Script=Han}A-Za-z]{2,14}[-—–－·]{1,2}){1,3}[\p{Script=Han}A-Za-z]{2,24}?
  (学院|研究院|研究中心|创新中心|服务中心|中心|基地|实验室)$
`;
/** “智能传感器”重点专项, “某某传感器研究”项目: what stands behind says what it is. */
const SAID_BEHIND: readonly (readonly [words: RegExp, kind: string])[] = [
  [/^(?:重大|重点|科技)*专项/u, "Programme"],
  [/^(?:重大|重点|科研|研究|课题|研发|科技)*(?:项目|课题)(?!部|经理|建设|团队)/u, "Project"],
];

/**
 * 《关于…的通知》 is a policy document; “…项目” and “…计划” in quotation marks are programmes; “第九届…会” is an event; a document that is
 * named within another's name is one, too.
 */
export function findQuoted(text: string): Mention[] {
  return [
    ...text.matchAll(/([《“"「])([^《》“”"「」\n]{4,80})[》”"」]/gu),
    ...text.matchAll(/(〈)([^〈〉\n]{4,80})〉/gu),
  ].flatMap(({ 0: whole, 1: mark = "", 2: inside = "", index }): Mention[] => {
    const kind = /[《〈]/u.test(mark)
      ? POLICY.test(inside)
        ? "PolicyDocument"
        : undefined
      : findKind(inside, text.slice(index + whole.length, index + whole.length + 8));
    return kind === undefined ? [] : [{ start: index + 1, end: index + 1 + inside.length, text: inside, kind }];
  });
}

function findKind(inside: string, behind: string): string | undefined {
  if (/^(?:Notice|Opinions|Measures|Plan|Guiding) (?:on|for|of)\b/.test(inside)) return "PolicyDocument";
  if (/第.{1,3}届.*(?:会|论坛|大赛)$|\b\d+(?:st|nd|rd|th) .*(?:Conference|Meeting|Forum)$/.test(inside)) return "Event";
  const ofTwo = OF_TWO.exec(inside);
  if (ofTwo) return ofTwo[1] === "实验室" ? "Laboratory" : "Platform";
  if (/(?:项目|计划|工程|行动)$|\b(?:Project|Program(?:me)?|Plan|Action)$/.test(inside)) return "Programme";
  return /^\p{Script=Han}{4,}$/u.test(inside) ? SAID_BEHIND.find(([words]) => words.test(behind))?.[1] : undefined;
}
