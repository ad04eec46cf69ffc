import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { listWithin } from "../../../spans.js";
import type { Named } from "../../links/rows.js";
import { isDenied } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { findEvent, findMain } from "../find-event.js";
import { findOnly } from "../find-only.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Behind the last of them: whose people came, and that they did. */
const CAME = pattern("u")`
  ^(?:等)?(?:相关|有关|职能|主要|各|单位|部门|院系)*(?:负责人|负责同志|负责老师|同志|领导|师生代表|教师代表|代表|工作人员|人员)?(?:等)?
  (?:一同|一起|共同|也|还|应邀|全程)?(?:(?:参加|出席|参会|与会|到场)(?:了)?[^，,。；]{0,24}(?:[。；，,]|$)|陪同(?:[。；，,]|$))
`;

/**
 * 集团人力资源部、研究院，学校教务处、科研处负责人参加: units of two bodies in one list, by what each is part of (`parts`). Of one body's own it says
 * as little as that its people were there.
 */
export function findUnitsThere({ text, mentions, sentences }: Named, parts: readonly FoundLink[]): FoundLink[] {
  const events = mentions.filter(({ kind }) => kind === "Event");
  const only = findOnly(events);
  const wholes = new Map(parts.flatMap(({ from, to }) => (to === "source" ? [] : [[from.start, to.text] as const])));
  return sentences.flatMap((sentence): FoundLink[] => {
    const row = listRow(text, listWithin(mentions, sentence), sentence);
    if (new Set(row.map(({ start }) => wholes.get(start) ?? "")).size < 2) return [];
    if (row.some(({ start }) => !wholes.has(start))) return [];
    const before = text.slice(sentence.start, row[0]!.start);
    const event = findEvent(text, mentions, sentence) ?? only ?? findMain(text, events, sentence.start);
    if (!event || isDenied(text.slice(sentence.start, sentence.end))) return [];
    return row.map((from) => ({
      type: "ATTENDED",
      from,
      to: event,
      details: {},
      quote: sentence,
      ...readPlan(before),
    }));
  });
}

/** Units in a row up to the verb, with nothing but marks and whose they are between them. */
function listRow(text: string, inside: readonly Mention[], { end }: Span): Mention[] {
  const units = inside.filter(({ kind }) => kind === "OrganizationalUnit");
  const last = units.findLast((one) => CAME.test(text.slice(one.end, end)));
  if (!last) return [];
  const row = [last];
  for (const one of units.filter(({ end: behind }) => behind <= last.start).reverse()) {
    if (!BETWEEN.test(text.slice(one.end, row[0]!.start))) break;
    row.unshift(one);
  }
  return row;
}

const BETWEEN = pattern("u")`
  ^(?:等)?(?:相关|有关|职能|主要|单位|部门)*(?:负责人|负责同志|同志|代表)?(?:、|，|,|；|;|和|与|及|以及){1,2}
  (?:我校|本校|学校|集团|公司)?$
`;
