import type { Mention } from "../../proposal.js";

/** 《关于…的通知》 is a policy document; “…项目” and “…计划” in quotation marks are programmes; “第九届…会” is an event. */
export function findQuoted(text: string): Mention[] {
  return [...text.matchAll(/([《“"])([^《》“”"\n]{4,80})[》”"]/gu)].flatMap(
    ({ 1: mark, 2: inside = "", index }): Mention[] => {
      const kind =
        mark === "《"
          ? /(?:通知|意见|办法|方案|规划|名单|条例|决定|纲要)$/.test(inside)
            ? "PolicyDocument"
            : undefined
          : /^(?:Notice|Opinions|Measures|Plan|Guiding) (?:on|for|of)\b/.test(inside)
            ? "PolicyDocument"
            : /第.{1,3}届.*(?:会|论坛|大赛)$|\b\d+(?:st|nd|rd|th) .*(?:Conference|Meeting|Forum)$/.test(inside)
              ? "Event"
              : /(?:项目|计划|工程|行动)$|\b(?:Project|Program(?:me)?|Plan|Action)$/.test(inside)
                ? "Programme"
                : undefined;
      return kind === undefined ? [] : [{ start: index + 1, end: index + 1 + inside.length, text: inside, kind }];
    },
  );
}
