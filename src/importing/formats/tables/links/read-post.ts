import { part } from "../../../../text/patterns/pattern.js";
import { splitBracket } from "../cells/split-cell.js";
import type { DayRange } from "./read-range.js";
import { mentionsYears, takeTerm } from "./take-term.js";

/** A post as a list of people prints it, and whether they hold it. */
export interface ReadPost {
  /** Undefined where only that they left is printed: 已退休. */
  readonly title: string | undefined;
  readonly tenure?: "FORMER" | "UNKNOWN";
  readonly isPlanned?: boolean;
  /** From when and until when, as printed beside it. */
  readonly term?: DayRange;
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
const AT_THE_TIME: readonly RegExp[] = [BEFORE("时任"), BEHIND("时任")];
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
  const timed = takeTerm(text);
  // Of several posts nobody can tell which of them the years are of.
  if (timed && !SEVERAL.test(timed.rest)) return { ...readPost(timed.rest), term: timed.term };
  if (timed || mentionsYears(text)) return { title: text, tenure: "UNKNOWN" };
  if (LEFT.test(text)) return { title: undefined, tenure: "FORMER" };
  const was = take(text, FORMER);
  if (was !== undefined)
    return SEVERAL.test(was) ? { title: text, tenure: "UNKNOWN" } : { title: was, tenure: "FORMER" };
  // Whoever was that at the time may be it still.
  const then = take(text, AT_THE_TIME);
  if (then !== undefined && !SEVERAL.test(then)) return { title: then, tenure: "UNKNOWN" };
  const will = take(text, PLANNED);
  if (will !== undefined && !SEVERAL.test(will)) return { title: will, isPlanned: true };
  const isMixed = text.split(SEVERAL).some((part) => [...FORMER, ...PLANNED].some((one) => one.test(part)));
  return isMixed || will !== undefined ? { title: text, tenure: "UNKNOWN" } : { title: text };
}

/** What a remark beside a post says of it: 拟任, 时任, 原, 2022.3-2023.5; undefined where it says nothing of that. Pure. */
export function readTenure(remark: string): "PLANNED" | "UNKNOWN" | "FORMER" | DayRange | undefined {
  const text = remark.trim().replace(/^[（(]|[)）]$/gu, "");
  if (new RegExp(`^${WILL_BE}$`, "u").test(text)) return "PLANNED";
  if (/^时任$/u.test(text)) return "UNKNOWN";
  if (/^(?:[原前]任?|历任|曾任)$/u.test(text)) return "FORMER";
  // What stands before the years says of what they are: 任期2022-2023.
  return takeTerm(`任（${text}）`)?.term;
}

/** 张伟（2022.3-2023.5）, 张伟（拟任）: a name, and what the bracket behind it says of the post; undefined where none does. Pure. */
export function splitTenure(
  printed: string,
): { readonly name: string; readonly tenure: NonNullable<ReturnType<typeof readTenure>> } | undefined {
  const behind = splitBracket(printed.trim());
  const tenure = behind && readTenure(behind.inner);
  return behind && tenure !== undefined ? { name: behind.name, tenure } : undefined;
}

function take(text: string, patterns: readonly RegExp[]): string | undefined {
  const found = patterns.find((pattern) => pattern.test(text));
  return found && text.replace(found, "").trim();
}
