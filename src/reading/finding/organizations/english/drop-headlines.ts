import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

/** What happens, as headlines put it: with a capital, as everything there. */
const HAPPENS = part`
  (?:Sign|Launch|Form|Open|Join|Announce|Establish|Build|Bring|Receive|Host|Hold|Name|Appoint|Elect|Celebrate|Unveil|Expand|Boost
  |Strengthen|Deepen|Advance|Ink|Unite|Visit|Welcome|Donate|Award|Need|Offer|Meet|Forge|Pledge|Secure|Earn|Explore|Showcase
  |Accelerate|Empower|Enhance|Introduce|Pave|Create|Give|Become|Take|Make|Drive|Team)s?
  |(?:Open|Announc|Establish|Build|Bring|Celebrat|Expand|Boost|Strengthen|Deepen|Advanc|Forg|Creat|Sign|Launch|Form|Join)(?:ed|ing)
  |Launches|Establishes|Built|Held|Led|Met|Wins|Won|Gets?|Sets?|Puts?|Why|How|What|When|Between|Through|Together|Towards?
  |Partners?(?= (?:[Ww]ith|[Oo]n|[Tt]o)\b)
`;
const HEADLINE = new RegExp(`(?<![\\w-])(?:${HAPPENS})(?![\\w-])`, "u");
/** Small words that headlines leave small, and none of the names that they glue. */
const SMALL = "(?:an?|the|of|and|to|for|in|on|with|at|by|from|as|or|its|into|amid|via|vs|over|after|is|be|up)";
const TITLE_CASE = new RegExp(
  `^(?=(?:\\S+ ){3})(?:[“"‘'(]?(?:[\\p{Lu}\\d$£€][^\\s]*|${SMALL}|&|[–—-]|\\|)(?: |$))+$`,
  "u",
);
const ENDS = /[.!?;:,]$/u;
const GLUED = pattern("u")` \b(?:on|with|to|into|from|by)\b |^(?:A|An|The|Every|Why|How) `;
/** Of these nothing but their head is sure, and in a headline every word begins as they do. */
const HEADS_ALONE: ReadonlySet<string> = new Set(["Association", "Community", "Platform", "Laboratory", "Programme"]);

/**
 * Without names that a headline alone has, where each word has a capital: what happens in it is glued to them
 * ("Students Join Global Learning Community"), or nothing tells that they are names ("New Research Alliance"). Pure.
 */
export function dropOfHeadlines(text: string, mentions: readonly Mention[]): Mention[] {
  const lines = [...text.matchAll(/[^\n]+/gu)]
    .map(({ 0: line, index }) => ({ line: line.trim(), start: index, end: index + line.length }))
    .filter(({ line }) => !ENDS.test(line) && TITLE_CASE.test(line) && HEADLINE.test(line));
  // A line alone is no headline of anything.
  if (lines.length === 0 || text.trim().split(/\n+/u).length === lines.length) return [...mentions];
  const isInHeadline = (one: Mention): boolean => listNear(lines, one).length > 0;
  const told = new Set(mentions.filter((one) => !isInHeadline(one)).map(({ text: name }) => name));
  return mentions.filter(
    (one) =>
      told.has(one.text) ||
      !isInHeadline(one) ||
      !(HEADS_ALONE.has(one.kind) || HEADLINE.test(one.text) || GLUED.test(one.text)),
  );
}
