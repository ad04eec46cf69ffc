import type { Mention } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** A text that says which industrial colleges were chosen, approved or listed. */
const CHOSEN = pattern("u")`
  产业学院[^。；\n]{0,24}(?:名单|入选|立项|公示|认定|获批|建设点)
  |(?:入选|获批|认定|立项|公布|公示)[^。；\n]{0,40}产业学院
`;
/** What an item of a list begins and ends with: a line, its number, a mark. */
const ITEM_BEFORE = /(?:^|[\n、，,；;：:|\t\d.．]|[）)] ?)$/u;
const ITEM_BEHIND = /^[ 　]*(?:$|[\n、，,；;。|\t（(]|等)/u;
const LEAST = 2;

/**
 * In a list of industrial colleges 甲大学微电子学院 is one of those, set up with others, and no department of its university.
 * Only items count: somebody's post at a college in the same text is at a unit.
 */
export function renameListed(text: string, mentions: readonly Mention[]): Mention[] {
  if (!CHOSEN.test(text)) return [...mentions];
  const listed = new Set(mentions.filter((one) => isItem(text, one)));
  if (listed.size < LEAST) return [...mentions];
  return mentions.map((one) => (listed.has(one) ? { ...one, kind: "Platform" } : one));
}

function isItem(text: string, { kind, id, start, end, text: name }: Mention): boolean {
  if (kind !== "OrganizationalUnit" || id !== undefined || !name.endsWith("学院")) return false;
  const before = text.slice(Math.max(0, start - 40), start).replace(/\p{Script=Han}{2,20}(?:大学|学院)[ 　\t|]*$/u, "");
  return (ITEM_BEFORE.test(before) || before === "") && ITEM_BEHIND.test(text.slice(end, end + 4));
}
