import { part, pattern } from "../../../../text/patterns/pattern.js";
import { parseDate } from "../cells/parse-date.js";
import { type DayRange, readRange } from "./read-range.js";

/** A post, or who has it, without from when until when that is, which stands beside it. */
export interface WithTerm {
  readonly rest: string;
  readonly term: DayRange;
}

const IN_BRACKETS = /^(.+?)\s*[（(【[]([^（()）【】[\]]{4,40})[)）】\]]$/u;
/** 校长 2022.3-2023.5, 校长，至2022年, 校长2015-2020. */
const BEHIND = /^(\p{L}[^\d，,]*?)[\s，,:：]*((?:[自从至到截]|until |to )?\s*\d{4}[^（()）]{0,36})$/u;
/** 2019年至2022年任校长, 2020年起担任校长. */
const BEFORE = pattern("u")`
  ^([自从]?\s*\d{4}[^（()）、，,；;]{0,30}?)(?:期间)?(?:担任|出任|就任|当选|任(?!教|职资格|期))为?\s*(?=\p{L}{2})
`;
const LEAD = /^(?:任期|任职(?:时间|期限?|起止时间)?|聘期|在任(?:时间)?|term)\s*(?:为|是)?\s*[:：]?\s*/iu;
const TRAIL = part`\s*(?:期间)?(?:在任|任职|担任|到任|上任|就任|任)?$`;

/** 校长（2022.3-2023.5） → 校长, from 2022.3 until 2023.5; undefined where nothing says when. Pure. */
export function takeTerm(printed: string): WithTerm | undefined {
  const text = printed.trim();
  if (text.length > LONGEST || !/\d{4}/u.test(text)) return undefined;
  const before = BEFORE.exec(text);
  if (before) return take(text.slice(before[0].length), before[1] ?? "", true);
  for (const shape of [IN_BRACKETS, BEHIND]) {
    const [, rest = "", inner = ""] = shape.exec(text) ?? [];
    const found = rest === "" ? undefined : take(rest, inner, /任$|任职$/u.test(inner));
    if (found) return found;
  }
  return undefined;
}

/** Whether something is said of years, which nobody can read as from when until when: 教授（2020年）. Pure. */
export function mentionsYears(text: string): boolean {
  return /\d{4}\s*(?:年(?!级|度|制)|[-.—–~～至]\s*\d)|[（(]\d{4}[)）]/u.test(text);
}

const LONGEST = 120;

/** One day is when it began, where the words say that it began then. */
function take(rest: string, when: string, isBeginning: boolean): WithTerm | undefined {
  const days = when.trim().replace(LEAD, "").replace(new RegExp(TRAIL, "u"), "").trim();
  const range = readRange(days);
  if (range) return { rest: rest.trim(), term: range };
  return isBeginning && "date" in parseDate(days)
    ? { rest: rest.trim(), term: { from: days, to: undefined } }
    : undefined;
}
