import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { linkBy } from "../../links/rows.js";
import { isDenied } from "../../words/is-denied.js";
import { findEvent } from "../find-event.js";
import { findOnly } from "../find-only.js";
import { listWithin, outermost } from "../../../spans.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const EVENT = part`
  (?:the|this|an?) (?:[\w-]+ ){0,3}(?:ceremony|event|occasion|conference|forum|summit|meeting|symposium|gathering
  |session|seminar|workshop|opening)
`;
/** "Speaking at the ceremony, A said": whoever stands right behind. */
const SPEAKING = pattern("gu")`
  \b(?:(?:[Ss]peaking|[Aa]ddressing|[Oo]pening)(?: [^,.;]{2,40}?)?(?: at| on| during)? ${EVENT}[^,.;]{0,60}
  |[Oo]n (?:this|the) occasion
  |(?:[Ii]n|[Dd]elivering|[Gg]iving) (?:his|her|their|a|an|the) (?:[\w-]+ ){0,2}(?:address|remarks|speech|lecture)),[ ]
`;
/** "At the ceremony, A, dean of X, said": whoever stands right behind, and says something. */
const AT_EVENT = new RegExp(`^(?:At|During) ${EVENT}, `, "u");
const THERE_SAID = pattern("u")`
  ^(?:, [^.;]{2,140}?,)? (?:also |first |then |\w+ly )*
  (?:said|stated|noted|spoke (?:about|of)|pointed out|stressed|emphasi[sz]ed|remarked|added|highlighted
  |expressed (?:the|his|her) (?:hope|belief|confidence))\b
`;
/** "A said at the ceremony". */
const SAID_THERE = pattern("gu")`
  \b(?:said|noted|stated|stressed|emphasi[sz]ed|remarked|added|spoke|gave a (?:talk|presentation))\b
  (?: [^.;“”"]{0,60})? (?:at|during|on) ${EVENT}
`;
/** "Speakers at the Forum included A and B". */
const SPEAKERS =
  /\b(?:[Kk]eynote |[Gg]uest |[Ii]nvited |[Pp]lenary )?[Ss]peakers\b[^.;:]{0,60}? (?:included?|were|are) /gu;
/** "The keynote was delivered by A". */
const DELIVERED = pattern("gu")`
  \b(?:speech|address|remarks|keynote|lecture|talk)
  (?:es|s)?\b[^.;]{0,40}? (?:was|were) (?:given|delivered|made|presented) by |\b
  (?:opening|welcome|welcoming|keynote|closing) (?:address|remarks|speech|speeches|talks?) (?:by|from)[ ]
`;
/** "Attending the ceremony were A", "attendees included A and B": all that the sentence goes on to name. */
const PRESENT = pattern("gu")`
  \b(?:[Aa]ttending|[Pp]resent (?:(?:at|on|during) )?|[Ii]n attendance at) ?${EVENT}[^.;]{0,80}?\b
  (?:were|was|included?s?)\b|\b(?:[Aa]lso )?[Pp]resent (?:were|was)\b
  |\b[Aa]mong (?:the|those) [^.,;]{0,40}?(?:present|attending|in attendance)(?: at ${EVENT})? (?:was|were)\b
  |\b(?:[Pp]articipants|[Gg]uests|[Rr]epresentatives|[Ll]eaders) from [^;:\n]{2,90}? (?:were|included?)\b
  |\b(?:[Aa]ttendees|[Pp]articipants|[Tt]hose (?:present|attending|in attendance)|dignitaries)
  (?: \w+){0,3} (?:included|were|are)\b|\bthere was the attendance of\b
  |\battended (?:and spoke at )?${EVENT}(?: [^,.;:]{2,60})?: |\battended (?:and spoke at )?${EVENT}, (?:including|such as|among them|namely)\b
`;
/** "signed in the presence of A and B": they were where it was signed. */
const SIGNED_BEFORE = pattern("gu")`
  \b(?:signed|exchanged|inked)\b[^.;]{0,200}\bin the (?:\w+ )?presence of\b
  |\b(?:exchange|signing) of [^.;]{2,60} (?:was|were) (?:attended|witnessed) by\b
`;
/** "…, with A and B serving as witnesses": they were there. */
const WITNESSES = /,? with (?:the )?([^;]{4,240}?),? (?:(?:serving|acting) )?as (?:the )?witness(?:es)?\b/gu;
/** "a session was held during the Conference", "as part of the Week". */
const WITHIN = pattern("u")`
  \b(?:held|took place|organi[sz]ed|convened|opened)\b[^.;]{0,60}?\b
  (?:during|as part of|on the sidelines of|at) (?:the )?[“"]?(?:\d{4} )?$
`;
/** "In the welcome speech, he …": whom the sentence before is about. */
const HIS_SPEECH = /^In (?:his|her|the) (?:[\w-]+ ){0,2}(?:speech|address|remarks), (?:he|she)\b/;
/** "A and B were also present", "A graced the occasion". */
const CAME = pattern("gu")`
  \b(?:were|was) (?:also )?(?:present|in attendance)\b(?! by)
  |\b(?:graced|witnessed) (?:${EVENT}|the (?:signing|exchange))
`;
/** Between the sentence's beginning and one in a row of subjects no verb stands. */
const VERB = /\b(?:said|signed|announced|launched|hopes?|will|expressed|emphasi[sz]ed|was|is|are|has|have)\b/;
const TO_SAID = /^(?:, [^.;]{2,120},)? $/u;

/** Who spoke at and came to events, as English says it around the verb. */
export function findEnglishEventLinks(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): FoundLink[] {
  const only = findOnly(mentions.filter(({ kind }) => kind === "Event"));
  return sentences.flatMap((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end);
    if (/\p{Script=Han}/u.test(words)) return [];
    const event = findEvent(text, mentions, sentence) ?? only;
    const people = listWithin(mentions, sentence).filter(({ kind }) => kind === "Person");
    const within = findWithin(text, mentions, sentence);
    const link = linkBy(sentence);
    const he = HIS_SPEECH.test(words) ? findHim(mentions, sentences[index - 1]) : undefined;
    if (event && he) return [...within, link("SPOKE_AT", he, event)];
    if (!event || people.length === 0) return within;
    const spoke = [...words.matchAll(SPEAKING)].flatMap(({ 0: verb, index }) =>
      listSubjects(text, people, sentence.start + index + verb.length),
    );
    const first = AT_EVENT.exec(words);
    const there = first ? listSubjects(text, people, sentence.start + first[0].length).slice(0, 1) : [];
    const stated = there.filter(({ end }) => THERE_SAID.test(text.slice(end, sentence.end)));
    const delivered = [...words.matchAll(DELIVERED)].flatMap(({ 0: verb, index }) =>
      isDenied(words.slice(0, index)) ? [] : listSubjects(text, people, sentence.start + index + verb.length),
    );
    const listed = [...words.matchAll(SPEAKERS)].flatMap(({ 0: verb, index }) =>
      isDenied(words.slice(0, index))
        ? []
        : people.filter(({ start }) => start >= sentence.start + index + verb.length),
    );
    const said = [...words.matchAll(SAID_THERE)].flatMap(({ index }) => {
      const at = sentence.start + index;
      const speaker = people.filter(({ end }) => end <= at).at(-1);
      return speaker && TO_SAID.test(text.slice(speaker.end, at)) && !isDenied(words.slice(0, index)) ? [speaker] : [];
    });
    const present = [...words.matchAll(PRESENT), ...words.matchAll(SIGNED_BEFORE)].flatMap(({ 0: verb, index }) =>
      people.filter(({ start }) => start >= sentence.start + index + verb.length),
    );
    const came = [...words.matchAll(CAME)].flatMap(({ index }) => {
      const row = people.filter(({ end }) => end <= sentence.start + index);
      return VERB.test(words.slice(0, index)) || isDenied(words.slice(0, index)) ? [] : row;
    });
    const witnesses = [...words.matchAll(WITNESSES)].flatMap(({ 0: verb, index }) =>
      people.filter(({ start, end }) => start >= sentence.start + index && end <= sentence.start + index + verb.length),
    );
    return [
      ...within,
      ...[...spoke, ...stated, ...delivered, ...listed, ...said].map((one) => link("SPOKE_AT", one, event)),
      ...[...present, ...came, ...witnesses].map((one) => link("ATTENDED", one, event)),
    ];
  });
}

/** The one person of a sentence, where nobody else stands in it. */
function findHim(mentions: readonly Mention[], sentence: Span | undefined): Mention | undefined {
  const people = sentence ? listWithin(mentions, sentence).filter(({ kind }) => kind === "Person") : [];
  return new Set(people.map(({ text: name }) => name)).size === 1 ? people[0] : undefined;
}

/** Which event was a part of which. */
function findWithin(text: string, mentions: readonly Mention[], sentence: Span): FoundLink[] {
  const [inner, outer] = outermost(listWithin(mentions, sentence).filter(({ kind }) => kind === "Event"));
  return inner && outer && inner.text !== outer.text && WITHIN.test(text.slice(inner.end, outer.start))
    ? [{ type: "SUB_EVENT_OF", from: inner, to: outer, details: {}, quote: sentence }]
    : [];
}

/** The subject that begins at a place: with its post before it, and a second one joined by "and". */
function listSubjects(text: string, people: readonly Mention[], at: number): Mention[] {
  const [first, second] = people.filter(({ start }) => start >= at);
  if (!first || !/^[^,.;]{0,80}(?:(?:Dr|Prof|Mr|Mrs|Ms)\. ?)*$/.test(text.slice(at, first.start))) return [];
  if (/\b(?:said|that|thanked|congratulated|with|by|to)\b/.test(text.slice(at, first.start))) return [];
  return second && /^ and (?:[A-Z][\w.-]* |of |the ){0,8}$/.test(text.slice(first.end, second.start))
    ? [first, second]
    : [first];
}
