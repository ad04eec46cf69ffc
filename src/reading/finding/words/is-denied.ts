import { pattern } from "../../../text/patterns/pattern.js";

/** Words that deny what follows in their clause, or only ask it. Not 不断, 不仅, 未来, "not only", which deny nothing, nor 戴若兰. */
const DENIAL = pattern("iu")`
  没有?|[并从毫]无|未(?!来)|不(?!断|仅|只|光|但|少|同|久|限|锈|动|忘|懈|遗)|拒绝|否认|取消|推迟|叫停|搁置
  |[是能可会应]否|如果|假如|[倘如假]若|(?<![\p{Script=Han}])若(?!干|是一)|(?<=[示说称明出])若(?!干|是一)|\b
  (?:not(?! only)|never|no longer|refused to|declined to|den(?:y|ies|ied)|whether|if|unless|fail(?:s|ed)? to
  |instead of|rather than|neither|nor|nobody|(?:would|could|should|might) have|called off|cancel+ed|postponed
  |scrapped)\b|n[’']t\b
`;

/** "Did X sign …": a sentence that begins with its verb asks. */
const ASKED = /^[“"]?(?:Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Should)\b/u;

/**
 * Whether words deny their verb: 没有与甲大学｜签署, "will never have ｜joined". `before` is what stands before the verb in its
 * sentence; the clause of the verb counts.
 */
export function isDenied(before: string): boolean {
  return ASKED.test(before) || DENIAL.test(/[^，,。；;]*$/u.exec(before)![0]);
}

/** 有媒体报道称，双方已｜签署: somebody else says so. */
const HEARSAY =
  /(?:报道|传闻|(?:据|网)传(?![媒播输感统来出回])|有消息|传言|谣传)(?:称|说)?|\b(?:rumou?rs?|reportedly|allegedly)\b/iu;
/** 甲更名为乙｜的消息不实: and it is not so. */
const REFUTED = /不实|不属实|失实|谣言|造谣|虚假|子虚乌有|\b(?:untrue|false|baseless|unfounded)\b/iu;

/** Whether what stands between is only rumoured, by what stands before and behind it in its sentence. */
export function isRumour(before: string, behind = ""): boolean {
  return HEARSAY.test(before) || REFUTED.test(behind);
}

const DENIED_HERE = pattern("u")`
  (?:消息|说法|传闻|传言|报道|一事|此事)[^。；]{0,14}?
  (?:不实|不属实|失实|有误|尚未(?:确定|定)|未(?:获|经)?证实|子虚乌有|(?:系|是|为|属)谣言)
  |否认(?:了)?(?:这|该|上述|此|有关|相关)|予以否认|并无此事|没有此事|不存在此事|辟谣
  |\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Ss]uggestions?) that\b[^;\n]{0,200}?\b
  (?:was|were|is|are) (?:denied|false|untrue|wrong|unfounded|dismissed)\b
  |\b(?:denied|dismissed|rejected) (?:the )?(?:reports?|rumou?rs?|claims?|suggestions?)\b
`;

/** What nobody stands for: 网传甲与乙合并, 据传, 坊间传言. What a paper reports is no rumour by itself. */
const RUMOURED = pattern("iu")`
  (?:(?<!\p{Script=Han})据|网|谣|讹|误|坊间(?:流)?|疯|盛)传(?![媒播输感统承奇记真导染来出回递到])|(?:传闻|传言|谣言|小道消息)(?:称|说|，)
  |(?:有|据)(?:传闻|传言)|\b(?:rumou?rs? (?:that|has it|say)|rumou?red|it is rumou?red|allegedly|unconfirmed reports?)\b
`;

/** Whether a sentence tells something only to refute it, 有媒体称甲已与乙签约，甲否认了这一说法, or only as a rumour. */
export function isRefuted(sentence: string): boolean {
  return DENIED_HERE.test(sentence) || RUMOURED.test(sentence);
}
