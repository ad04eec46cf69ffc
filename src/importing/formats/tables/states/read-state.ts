import { part, pattern } from "../../../../text/patterns/pattern.js";
import { type Gone, readGone } from "./read-gone.js";

const DAY = String.raw`\d{4}(?:年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|[./-]\d{1,2}(?:[./-]\d{1,2})?)?`;
const SINCE = part`(?:于|自|在|从)?(?<day>${DAY})?[底初末中起前]?`;
const WHAT =
  "(?:该|本|此)?(?:项目|课题|协议|合同|合作|校|院|学校|学院|高校|企业|公司|单位|机构|平台|基地|实验室|中心)?";
/** 筹建中, 拟设立, 拟2026年成立, 经批准筹建: what is not there yet. 拟更名 is of what is. */
const TO_BE = pattern("iu")`
  ^${WHAT}(?:(?:现|目前|尚|正|仍|还|暂|处于|在)*(?:${DAY})?[底初末中]?(?:经?\p{Script=Han}{0,8}(?:批准|同意))?(?:筹建|筹备|筹办|筹设|筹划|筹|待建|待设立?|规划建设|规划)
    (?:中|期|阶段|之中|设立|建设)*
  |(?:拟|计划|预计|预备)(?:于|在)?(?:${DAY})?[底初末前]?(?:建设?|设立?|设置|新[建设]|组建|成立|筹建|创建|建成|挂牌|启用|投用)
  |(?:尚|还|仍|暂)?未(?:正式)?(?:成立|设立|建成|挂牌|建设)
  |planned|to\s+be\s+(?:established|built|founded)|under\s+preparation)$
`;
/** 拟签, 拟立项, 待签约: what nobody has signed or begun. */
const TO_BE_DONE = pattern("iu")`
  ^${WHAT}(?:(?:拟|计划|预计|待|将)(?:于|在)?(?:${DAY})?[底初末前]?(?:签[署订约]?|续签|立项|启动|开工|开展|实施|合作|申报|申请|批|批准|定)
  |(?:尚|还|仍|暂)未(?:签[署订约]?|立项|启动|开工|实施|生效)
  |(?:洽谈|协商|谈判|磋商|计划|规划|筹备|申报)(?:中|阶段)|意向(?:阶段|性)?|planned|proposed|to\s+be\s+signed)$
`;
const OVER = pattern("iu")`
  ^${WHAT}(?:现|已|业)*${SINCE}(?:现|已|被|予以|正式|提前|自动){0,2}
  (?:终止|解除|到期|届满|期满|失效|作废|撤销|撤项|取消|废止|terminated|expired|cancelled|canceled)(?:了|合同|协议|执行|履行|立项)?$
`;
/** （2020年） and (since 2020) behind a word. */
const DAY_BEHIND = new RegExp(`^([^()]{2,40})\\((?:自|于)?(${DAY})[底初末中起]?\\)$`, "u");
const CLAUSES = /[，,；;。]/u;
/** A cell of more is a story. */
const LONGEST = 200;

/** Agreements and projects end otherwise than bodies, and whoever took part did. */
export const UNDERTAKINGS: ReadonlySet<string> = new Set(["Agreement", "Project"]);

/** What became of something, or that it is not there yet. */
export type State = Omit<Gone, "how"> & { readonly how: Gone["how"] | "PLANNED" };

/**
 * What a remark says of what its row is about: that it is only planned (筹建, 拟签), is no more (已撤销（2020年）, 已到期), or became
 * something else; undefined where it says nothing of that. Pure.
 */
export function readState(text: string, names: readonly string[], kind: string): State | undefined {
  const plain = text.slice(0, LONGEST).normalize("NFKC").trim();
  const clauses = plain.split(CLAUSES).map((clause) => clause.trim().replace(/^\(([^()]*)\)$/u, "$1"));
  // In the order in which they are said: 已撤销(2020年) is 2020年已撤销.
  const timed = clauses.map((clause) => clause.replace(DAY_BEHIND, "$2$1"));
  const isOfWork = UNDERTAKINGS.has(kind);
  if (timed.some((clause) => TO_BE.test(clause) || (isOfWork && TO_BE_DONE.test(clause))))
    return { how: "PLANNED", to: undefined, became: undefined };
  if (!isOfWork) return readGone(timed.join("，"), names);
  const over = timed.map((clause) => OVER.exec(clause)).find((found) => found !== null);
  return over ? { how: "HISTORICAL", to: over.groups?.day, became: undefined } : undefined;
}

/** 甲学院（筹）: a name as it is printed of what is not there yet. Pure. */
export function isToBeNamed(printed: string): boolean {
  return /\p{Script=Han}{2}\s*[（(]筹[)）]$/u.test(printed.trim());
}
