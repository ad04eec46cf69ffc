import { part } from "../../../../text/patterns/pattern.js";

/** A post as a list of people prints it, and whether they hold it. */
export interface ReadPost {
  /** Undefined where only that they left is printed: 已退休. */
  readonly title: string | undefined;
  readonly tenure?: "FORMER" | "UNKNOWN";
  readonly isPlanned?: boolean;
}

/** Whether a cell says that somebody left, and no name: 已退休 where an employer would stand. */
export function isLeaving(text: string): boolean {
  return LEFT.test(text.trim());
}

/** 原料 and 前台 are no former ones. */
const WAS = part`
  (?:原(?!料|材|子|创|产|理(?!事)|生|始|油|教|煤|型|野)(?:任)?|前任|前(?!台|端|线|厅|锋|沿|期|景|列|海|进)|曾任|历任
  |已?离任|卸任|已?退休(?!返聘|办|处|科|工作|管理|人员|干部|职工)|已?离休(?!办|处|工作|干部)|已故|退任)
`;
const WILL_BE = "(?:拟任(?:命)?|拟聘(?:任)?|拟提名|候任|候选|待任|提名)";
const LEFT = /^(?:已|现已)?(?:退休|离休|离任|卸任|去世|病故|辞世|调离|辞职|免职)$/u;
const [OPEN, CLOSE] = ["[（(\\[【]", "[）)\\]】]"];
const BEFORE = (words: string): RegExp => new RegExp(`^(?:${OPEN}${words}${CLOSE}|${words})[:：\\s]*(?=\\S)`, "u");
const BEHIND = (words: string): RegExp =>
  new RegExp(`\\s*(?:${OPEN}[^（()）]*?${words}[^（()）]*?${CLOSE}|(?<=\\S{2})${words})$`, "u");
/** Former dean, ex-president, chair-elect. */
const WAS_ENGLISH = /^(?:(?:former(?:ly)?|past|retired)\s+|ex-)|,?\s*\(?(?:former|retired)\)?$/iu;
const IS_TO_BE_ENGLISH = /^(?:incoming|designated|proposed)\s+|[\s-]+(?:elect|designate)$/iu;
const FORMER: readonly RegExp[] = [
  WAS_ENGLISH,
  BEFORE(WAS),
  BEHIND("(?:原任?|前任?|已?退休(?!返聘)|已?离休|离任|卸任|已故|退任)"),
];
const PLANNED: readonly RegExp[] = [
  IS_TO_BE_ENGLISH,
  BEFORE(WILL_BE),
  BEHIND("(?:拟任(?:命)?|拟聘(?:任)?|候任|待任|候选人?|提名)"),
];
/** Several posts in one cell: 原校长、教授. */
const SEVERAL = /[、，,；;/]|\s(?!\p{Script=Latin})|(?<=\p{Script=Han})(?:现任|兼)/u;

/**
 * A post without what says that it was held, or is to be: 原董事长, 校长（退休）, 拟任秘书长. Where it is one of several, nobody can tell
 * which are held still. Pure.
 */
export function readPost(printed: string): ReadPost {
  const text = printed.trim();
  if (LEFT.test(text)) return { title: undefined, tenure: "FORMER" };
  const was = take(text, FORMER);
  if (was !== undefined)
    return SEVERAL.test(was) ? { title: text, tenure: "UNKNOWN" } : { title: was, tenure: "FORMER" };
  const will = take(text, PLANNED);
  if (will !== undefined && !SEVERAL.test(will)) return { title: will, isPlanned: true };
  const isMixed = text.split(SEVERAL).some((part) => [...FORMER, ...PLANNED].some((one) => one.test(part)));
  return isMixed || will !== undefined ? { title: text, tenure: "UNKNOWN" } : { title: text };
}

function take(text: string, patterns: readonly RegExp[]): string | undefined {
  const found = patterns.find((pattern) => pattern.test(text));
  return found && text.replace(found, "").trim();
}
