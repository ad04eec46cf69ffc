import type { Language } from "../../model/dates.js";
import type { Decision } from "../../queries/types.js";

const DECISIONS_EN: Readonly<Record<Decision, string>> = { POSITIVE: "One thing", NEGATIVE: "Two things", UNSURE: "Cannot tell" };
const DECISIONS_ZH: Readonly<Record<Decision, string>> = { POSITIVE: "是同一个", NEGATIVE: "是两个", UNSURE: "无法判断" };

const EN = {
  lead: (pairs: string, looked: string, total: string): string => `${pairs} ${pairs === "1" ? "pair" : "pairs"} of ids that may be of one thing, among ${looked} of ${total} things looked through. Nothing is changed here: whoever runs the graph takes your decisions in.`,
  nothing: (looked: string, total: string): string => `Among ${looked} of ${total} things looked through, no two look like one.`,
  more: (count: number): string => `Look through ${count} more`,
  left: "Left", right: "Right", score: "Score", features: "What speaks for it and against", decision: "Decision", veto: "rules it out",
  decisions: DECISIONS_EN,
  decide: (left: string, right: string): string => `${left} and ${right}`,
  around: "What each is linked with",
  waiting: "Asking …",
  failed: "It could not be asked.",
  alone: "No links.",
  moreLinks: (count: number): string => `and ${count} more`,
  decided: (count: number): string => `${count} ${count === 1 ? "decision" : "decisions"} on this page`,
  save: "Save the decisions (CSV)",
  then: "Then, where the graph runs:",
  saved: "The decisions are in this address too: whoever has it sees them.",
  feature: {
    EXACT_CHINESE_NAME: "whole Chinese name", EXACT_ENGLISH_NAME: "whole English name", SAME_IDENTIFIER: "same identifier", DIFFERENT_IDENTIFIER: "different identifiers",
    CHINESE_ABBREVIATION: "Chinese abbreviation", CHINESE_OVERLAP: "Chinese names overlap", ENGLISH_OVERLAP: "English names overlap", PLACES_DIFFER: "places differ",
    SHARED_NEIGHBOURS: "shared neighbours", PRIOR_JUDGEMENT: "judged before", ORDINALS_DIFFER: "numbers differ", FIELDS_DIFFER: "fields differ", DIFFERENT_KIND: "different kinds",
  } as Readonly<Record<string, string>>,
};

const ZH: typeof EN = {
  lead: (pairs, looked, total) => `在 ${total} 个条目中查看了 ${looked} 个，有 ${pairs} 对编号可能指同一事物。此处不改动任何内容：由图谱的维护者采纳您的判断。`,
  nothing: (looked, total) => `在 ${total} 个条目中查看了 ${looked} 个，没有两个看似同一事物。`,
  more: (count) => `再查看 ${count} 个`,
  left: "左", right: "右", score: "得分", features: "支持与反对的依据", decision: "判断", veto: "排除",
  decisions: DECISIONS_ZH,
  decide: (left, right) => `${left}与${right}`,
  around: "各自与谁相连",
  waiting: "正在查询……",
  failed: "未能查询。",
  alone: "没有关系。",
  moreLinks: (count) => `另有 ${count} 个`,
  decided: (count) => `本页已作 ${count} 项判断`,
  save: "保存判断（CSV）",
  then: "然后在运行图谱的机器上执行：",
  saved: "判断也在本页地址中，得到地址的人都能看到。",
  feature: {
    EXACT_CHINESE_NAME: "中文全名相同", EXACT_ENGLISH_NAME: "英文全名相同", SAME_IDENTIFIER: "标识相同", DIFFERENT_IDENTIFIER: "标识不同", CHINESE_ABBREVIATION: "中文简称",
    CHINESE_OVERLAP: "中文名部分相同", ENGLISH_OVERLAP: "英文名部分相同", PLACES_DIFFER: "地点不同", SHARED_NEIGHBOURS: "有共同的相关方", PRIOR_JUDGEMENT: "曾有判定",
    ORDINALS_DIFFER: "序号不同", FIELDS_DIFFER: "领域不同", DIFFERENT_KIND: "类别不同", JOINT_STOCK: "股份公司", LEGAL_FORMS_DIFFER: "法律形式不同", MACHINE_TRANSLATION: "机器翻译",
    CAMPUSES_DIFFER: "校区不同", CAMPUS_NOT_SAID: "未说明校区", CHINESE_NAMES_DIFFER: "中文名不同", COUNTY_WITHOUT_PLACE: "县名未说明所在地", DIRECTIONS_DIFFER: "方位不同",
    FORMER_CHINESE_NAME: "曾用中文名", NAMES_DISAGREE: "名称不一致", ORGANIZATIONAL_UNIT: "内设机构", OTHER_CHINESE_NAME: "另一中文名", OTHER_ENGLISH_NAME: "另一英文名",
    PART_NOT_WHOLE: "部分而非整体", PINYIN_INITIALS: "拼音首字母", RECORDED_ABBREVIATION: "已记录的简称", RECORDED_ACRONYM: "已记录的缩写", SAME_CHINESE_BUT_FORM: "仅形式不同",
    SAME_CHINESE_CORE: "中文名主体相同", SAME_ENGLISH_CORE: "英文名主体相同", SAME_ENGLISH_WORDS: "英文用词相同", SORTS_DIFFER: "类型不同", UNIT_WITHOUT_WHOLE: "未说明所属单位",
    TRANSLATION: "译名",
  },
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
