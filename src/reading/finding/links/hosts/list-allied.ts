import type { Mention, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { listBefore, listBehind, ORGANIZATIONS } from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const WITH =
  "(?:together|jointly|in (?:close )?(?:partnership|collaboration|cooperation|conjunction|association)) with (?:the )?";
/** "A, ｜in partnership with ｜B", "A ｜has teamed up with ｜B". */
const BESIDE = pattern("u")`
  ^(?: \([^()]{1,20}\))?(?:, (?:the|an?) [^;.]{3,90},)?,? (?:(?:has|have|is|are|will) )?(?:also |recently )?
  (?:${WITH}|(?:partner(?:ed|ing)?|team(?:ed|ing)? up|join(?:ed|ing)? forces|collaborat(?:ed|ing)) with (?:the )?)$
`;
/** "opened the ｜Laboratory", "to launch a joint laboratory, the ｜Laboratory". */
const SETS_UP = pattern("u")`
  \b(?:establish(?:ed|ing)?|found(?:ed)?|launch(?:ed|ing)?|unveil(?:ed)?|inaugurated?|open(?:ed|ing)?|set(?:ting)? up|creat(?:ed?|ing)|built
  |build(?:ing)?)(?: (?:an?|the|its|their))?(?: (?:new|first|joint))*
  (?: (?:joint |research )*(?:laboratory|lab|center|centre), (?:called )?(?:the )?)?\s*$
`;
const BEHIND = new RegExp(`^,? ${WITH}`, "u");

/** Who sets up a facility with whom, where English names the second by the way: "A, in partnership with B, opened". */
export function listAllied(
  text: string,
  inside: readonly Mention[],
  facility: Span,
  sentence: Span,
  kinds: ReadonlySet<string>,
): Mention[] {
  const before = text.slice(sentence.start, facility.start);
  if (!SETS_UP.test(before) || isDenied(before)) return [];
  const bodies = outermost(inside.filter(({ kind }) => kinds.has(kind)));
  const [first, ...others] = bodies.filter(({ end }) => end <= facility.start);
  if (!first || !/^(?:[^,.;]{0,30}, )?(?:[Tt]he )?$/u.test(text.slice(sentence.start, first.start))) return [];
  const second = others.find(({ start }) => BESIDE.test(text.slice(first.end, start)));
  if (second)
    return unique([first, ...listBehind(bodies, second.start, text, kinds).filter(({ end }) => end <= facility.start)]);
  const behind = others.length > 0 ? null : BEHIND.exec(text.slice(facility.end, sentence.end));
  const row = behind ? listBehind(bodies, facility.end + behind[0].length, text, kinds) : [];
  return row.length > 0 ? unique([first, ...row]) : [];
}

/** 甲与乙举行｜某产业学院｜共建签约仪式: those who hold it. */
export function listHolders(text: string, inside: readonly Mention[], place: Span, sentence: Span): Mention[] {
  const held = /(?:举行|举办|签署|签订)(?:了)?[“"]?$/u.exec(text.slice(sentence.start, place.start));
  if (!held || !/^[”"]?(?:合作)?共建[^，,。；]{0,8}(?:仪式|协议|活动)/u.test(text.slice(place.end, sentence.end)))
    return [];
  const row = listBefore(inside, sentence.start + held.index, text, ORGANIZATIONS);
  return row.length > 1 ? row : [];
}
