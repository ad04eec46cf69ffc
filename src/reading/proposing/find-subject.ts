import { findEvent } from "../finding/events/find-event-links.js";
import type { Mention, Span } from "../proposal.js";
import { outermost } from "../spans.js";

const SUBJECTS = new Set([
  "University",
  "Enterprise",
  "Association",
  "Community",
  "Event",
  "Programme",
  "Platform",
  "Laboratory",
  "OrganizationalUnit",
  "Agreement",
]);
/** People, or bodies, who came: the number is one of the event. */
const CAME =
  /^[^，,。；]{0,24}(?:参会|参加|出席|参展|与会|观看|齐聚|汇聚|共襄)|^[^.;]{0,60}\b(?:attended|took part|participated|gathered|were present|watched)\b/i;
/** The subject of a sentence that goes on about the one before it. */
const GOES_ON =
  /^(?:其中[，,]?)?(?:该校|该院|该公司|该企业|该集团|该共同体|该联盟|该项目|It (?:has|now|is|also)\b|The (?:university|college|company|community|alliance|program(?:me)?) )/i;

/**
 * What a number is about: the event, where it counts who came; else what the sentence names before it, where that is no
 * origin ("from 85 universities") and no part of another name or of a list (甲、乙和丙牵头); else, where the sentence goes on
 * about it (该校, "It has"), what the one before it begins with. Undefined where that is not sure.
 */
export function findSubject(
  text: string,
  figure: Span,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): Mention | undefined {
  const index = sentences.findIndex(({ start, end }) => start <= figure.start && figure.end <= end);
  const sentence = sentences[index];
  if (!sentence) return undefined;
  if (CAME.test(text.slice(figure.end, sentence.end))) {
    const events = mentions.filter(({ kind }) => kind === "Event");
    return (
      findEvent(text, mentions, sentence) ??
      (new Set(events.map(({ id, text: name }) => id ?? name)).size === 1 ? events[0] : undefined)
    );
  }
  // 南京工程学院等21家单位: so many of a list, and of none in it.
  if (text.slice(0, figure.start).endsWith("等")) return undefined;
  const listIn = ({ start, end }: Span): readonly Mention[] =>
    outermost(mentions.filter((one) => one.start >= start && one.end <= end)).filter(({ kind }) => SUBJECTS.has(kind));
  const before = listIn(sentence).filter(({ end }) => end <= figure.start);
  const own = before.filter(
    ({ start, end }) =>
      !/^(?:、|和|与|及|等)/u.test(text.slice(end, end + 1)) &&
      !/(?:来自|、|由|与|和|同|向|对|为|包括|from|with|for|to|of|by|and|including|such as)(?: the)?\s?$/i.test(
        text.slice(Math.max(0, start - 12), start),
      ),
  );
  if (before.length > 0) return own.length > 0 ? own.at(-1) : undefined;
  const previous = sentences[index - 1];
  if (
    !previous ||
    !GOES_ON.test(text.slice(sentence.start, sentence.end)) ||
    text.slice(previous.end, sentence.start).includes("\n")
  )
    return undefined;
  const [first] = listIn(previous);
  return first && first.start - previous.start < 6 ? first : undefined;
}
