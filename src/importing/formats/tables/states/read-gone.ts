import { part, pattern } from "../../../../text/patterns/pattern.js";

/** What became of whoever a row is about. */
export interface Gone {
  /** UNCLEAR: it may be there still, or under another name. */
  readonly how: "HISTORICAL" | "UNCLEAR";
  /** Until when it was, as printed. */
  readonly to: string | undefined;
  /** What it is called now, or is a part of; empty where that is not said. */
  readonly became: string | undefined;
}

const DAY = String.raw`\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)?`;
/** 该校已于2023年5月, 2019年底被: what stands before the word. */
const BEFORE = part`
  (?:该|本|此)?(?:校|院|所|学校|学院|院校|高校|企业|公司|单位|机构|集团|平台|基地|实验室|项目|专业)?
  (?:现|已|业){0,2}(?:于|自|在|从)?(?<day>${DAY})?[底初末中起]?(?:经.{1,12}?(?:批准|同意))?(?:现|已|被|予以|正式|依法){0,2}
`;
const ENDED = pattern("u")`
  ^${BEFORE}(?:撤销|撤消|注销|吊销|解散|停办|关闭|关停|裁撤|取缔|破产(?:清算)?|倒闭|终止办学|停止办学|停业|歇业|不复存在)
  (?:了|建制|登记|营业执照|办学资格|办学许可证?|法人资格)*$
`;
/** 由甲学院更名, 原名甲学院: what it was before. 拟更名 is not so yet. */
const CAME_OF = /^(?:由|原|前身|拟|计划|将|未|不)|(?:而来|而成|组建|现名|今名)$/u;
const CHANGED = pattern("u")`
  ^${BEFORE}(?:(?:更名|改名|合并)$|(?:更名|改名|合并|改制|升格|转设|转制|划转|整合|重组)[到至成为入]{1,2}|改称为?|并入|划入|归入|与.{2,20}?合并(?:$|[成为]))
  (?<became>.{0,40})$
`;
const STOPPED = pattern("u")`
  ^${BEFORE}(?:(?:暂停|停止|终止|不再|取消)了?(?:招生|运营|运行|经营|合作|建设)(?:资格|计划)?|停招|停运|撤停|暂停)$
`;
const ENGLISH = pattern("iu")`
  ^(?:(?:has\s+been|was|is|now|already)\s+)*(?:closed|dissolved|deregistered|defunct|liquidated|bankrupt|abolished|inactive)
  (?:\s+(?:down|permanently))?(?:\s*,?\s*(?:in|on|since)?\s*(?<day>\d{4}))?$
`;
const ENGLISH_CHANGED = pattern("iu")`
  ^(?:(?:has\s+been|was|now|later|since)\s+)*(?:renamed|merged|absorbed|acquired)(?:\s+(?:as|to|into|in|with|by))*\s+(?<became>.{2,60})$
`;
const CLAUSES = /[，,；;。]/u;

/**
 * What a remark says of whoever stands beside it under one of these names: that it is no more (已撤销, 2023年注销), or is called
 * otherwise now or admits nobody, of which nobody can tell whether it is; undefined where it says nothing of that. Pure.
 */
export function readGone(text: string, names: readonly string[]): Gone | undefined {
  const clauses = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .split(CLAUSES)
    .map((clause) => clause.trim().replace(/^[（(]|[)）]$/gu, ""));
  const found = clauses.flatMap((clause) => readClause(clause) ?? []);
  return found.find(({ became = "" }) => !names.some((name) => became.startsWith(name)));
}

/** A cell of more is a story. */
const LONGEST = 200;

function readClause(clause: string): Gone | undefined {
  const ended = ENDED.exec(clause) ?? ENGLISH.exec(clause);
  if (ended) return { how: "HISTORICAL", to: ended.groups?.day, became: undefined };
  if (CAME_OF.test(clause)) return undefined;
  const changed = CHANGED.exec(clause) ?? ENGLISH_CHANGED.exec(clause);
  if (changed) return { how: "UNCLEAR", to: changed.groups?.day, became: changed.groups?.became ?? "" };
  return STOPPED.test(clause) ? { how: "UNCLEAR", to: undefined, became: undefined } : undefined;
}

/** Headings under which it is said. */
const REMARKS = /备注|状态|说明|情况|现状|变动|变更|进展|进度|阶段|remarks?|notes?|status|comments?/iu;

/** Whether a column may say what became of whoever a row is about. Pure. */
export function isOfRemarks(heading: string): boolean {
  return REMARKS.test(heading);
}
