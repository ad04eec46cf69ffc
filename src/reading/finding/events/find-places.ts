import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import type { FoundLink, Mention, Span } from "../../proposal.js";
import { findHolder, listNear, listWithin } from "../../spans.js";
import { readTitle } from "../people/posts.js";
import { isDenied } from "../words/is-denied.js";
import { IS_NO_BASE } from "../words/no-base.js";
import { readPlan } from "../words/is-to-come.js";
import { findOnly, OTHER_EDITION } from "./find-only.js";
import { listLocated } from "./english/list-located.js";
import { findEvent } from "./find-event.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

const HELD_IN = pattern("gu")`
  在((?:\p{Script=Han}{2,8}?(?:省|自治区|市|区|县)){1,3}|\p{Script=Han}{2,4})(?:盛大|隆重|成功|正式|顺利|圆满)?
  (?:举行|举办|召开|开幕|揭幕|签署|签约|揭牌)
`;
/** 在株洲动力谷举行: a place, and what there is in it. */
const HELD_AT =
  /在(\p{Script=Han}{4,16}?)(?:盛大|隆重|成功|正式|顺利|圆满)?(?:举行|举办|召开|开幕|揭幕|签署|签约|揭牌)/gu;
/** 鄂州市副市长: of what place somebody is an official. */
const OFFICE = pattern("gu")`
  (?<![\p{Script=Han}])(\p{Script=Han}{2,9}[省市县区州])
  (?=(?:委|政府|人大|政协)?(?:常委|书记|常务|副|原|人民政府)*(?:省长|市长|县长|区长|州长))
`;
/** 某市｜常务副市长｜张三: a post at no body but the place. */
const HELD_THERE = /^(?:原)?(?:常务|党组)?副?(?:省长|市长|县长|区长|州长)/u;
const LATIN_PLACE = part`
  ([A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?)*)
  (?=[\s,.]+(?:on|from|in|and|with|which|where|during|\d|joined|is|has)\b|\.|,|$)
`;
const LATIN_HELD_IN = pattern("gu")`
  \b(?:held|took place|take place|takes place|opens?|opened|kicked off|kicks off|convened?
  |concluded) in ${LATIN_PLACE}
`;
const LATIN_LOCATED_IN = pattern("u")`
  ^(?!, (?:is|are|was|will)\b)(?:, [^.;]{3,90},)?(?: (?:employs|has|makes|produces|serves) [^.;,]{2,60} and)?,? (?:was (?:founded|established
  |set up) in \d{4} and )?(?:which is |is |are |(?:which )?(?:will|is to) be |to be )?(?:an? [^,.;]{2,60} )?
  (?:located|based|headquartered|situated) in (?:the city of |downtown )?${LATIN_PLACE}
`;
const LATIN_SET_UP = new RegExp(`\\b(?:established|founded|launched|set up|inaugurated) in ${LATIN_PLACE}`, "gu");
const LATIN_PROVINCE = /^,? (?:in )?(?:[A-Z][a-z]+, )?([A-Z][a-z]+ (?:[Pp]rovince|[Cc]ity|[Aa]utonomous [Rr]egion))/;
/** "Wuhan-based Beichen Group", "the Hong Kong-based maker of steel Beichen Group": before whoever lies there. */
const LATIN_BASED_IN = /(?<![\p{L}-])((?!The )[A-Z][a-z]+(?: [A-Z][a-z]+)?)-based (?:[a-z][\w-]* ){0,4}$/u;
const NO_PLACE = pattern("")`
  January|February|March|April|May|June|July|August|September|October|November|December|University|College|Institute
  |Polytechnic|School|Campus|Room|Office|Hall|Hotel|Cent(?:er|re)|Building
`;

/** "Melbourne, Fla.": a state's short form is nothing to name it by. */
const SHORT_STATE = pattern("")`
  ^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa
  |Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$
`;

export interface FoundPlaces {
  readonly places: readonly Mention[];
  readonly links: readonly FoundLink[];
}

/**
 * Where events of one item were held and organisations lie, as far as sentences say so in these words, and what place lies in what.
 */
export function findPlaces(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
  item: Span = { start: 0, end: text.length },
): FoundPlaces {
  const places: Mention[] = [];
  const links: FoundLink[] = [];
  const locate = (what: Mention | undefined, row: readonly Mention[], quote: Span, before = ""): void => {
    const known = row.map(
      (place) =>
        listNear(mentions, place).find(
          ({ kind, start, end }) => kind === "Place" && start === place.start && end === place.end,
        ) ?? place,
    );
    places.push(...known.filter(({ id }) => id === undefined));
    [what, ...known].slice(0, -1).forEach(
      (inner, index) =>
        inner &&
        links.push({
          type: "LOCATED_IN",
          from: inner,
          to: known[index]!,
          details: {},
          quote,
          ...(inner === what && readPlan(before)),
        }),
    );
  };
  const locateBehind = (one: Mention, sentence: Span): void => {
    const row = listLocated(text, one, sentence);
    // "X University, Maryland Institute": a name goes on there.
    const isFree = row.every((place) => listNear(mentions, place).every(({ kind }) => kind === "Place"));
    if (row.length > 0 && isFree) locate(one, row, sentence);
  };
  const events = mentions.filter(({ kind }) => kind === "Event");
  const only = findOnly(events);
  for (const { 1: name = "", index: from } of text.slice(item.start, item.end).matchAll(OFFICE)) {
    const index = item.start + from;
    const isFree = listNear(mentions, { start: index, end: index + name.length }).length === 0;
    const { places: found, rest } = takeHanPlaces(name);
    if (
      isFree &&
      ((found.length > 0 && /^(?:\p{Script=Han}{2,4}[市县区])?$/u.test(rest)) ||
        /^\p{Script=Han}{2,3}[市县]$/u.test(name))
    )
      places.push({ start: index, end: index + name.length, text: name, kind: "Place" });
    const place = places.at(-1);
    const office = place?.start === index ? HELD_THERE.exec(text.slice(place.end, place.end + 12))?.[0] : undefined;
    const person =
      office &&
      listNear(mentions, { start: place!.end + office.length, end: place!.end + office.length + 1 }).find(
        ({ kind, start }) => kind === "Person" && start === place!.end + office.length,
      );
    const quote = sentences[findHolder(sentences, { start: index, end: index + 1 })];
    if (person && quote)
      links.push({ type: "HOLDS_POSITION", from: person, to: place!, details: readTitle(office, "titleZh"), quote });
  }
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const inside = listWithin(mentions, sentence);
    for (const { 0: whole, 1: names = "", index } of words.matchAll(LATIN_SET_UP)) {
      const community = inside.find(
        ({ kind, end }) => ["Community", "Association"].includes(kind) && end <= sentence.start + index,
      );
      if (community) locate(community, split(names, sentence.start + index + whole.indexOf(names)), sentence);
    }
    for (const { 1: names = "", index } of words.matchAll(HELD_AT)) {
      const start = sentence.start + index + 1;
      if (listNear(inside, { start, end: start + names.length }).some(({ kind }) => kind !== "Place")) continue;
      const written = listPlace(names);
      const event = findEvent(text, mentions, sentence) ?? only;
      if (written !== undefined && written !== names)
        locate(
          event,
          [{ start, end: start + written.length, text: written, kind: "Place" }],
          sentence,
          words.slice(0, start - 1 - sentence.start),
        );
    }
    for (const { 0: whole, 1: names = "", index } of [...words.matchAll(HELD_IN), ...words.matchAll(LATIN_HELD_IN)]) {
      const row = split(names, sentence.start + index + whole.indexOf(names));
      const before = words.slice(0, index);
      const event = findEvent(text, mentions, sentence) ?? (isOfOther(before, only) ? undefined : only);
      if (row.length > 0 && !isDenied(before) && !OTHER_EDITION.test(before)) locate(event, row, sentence, before);
    }
    for (const one of inside.filter(({ kind }) => kind === "University")) {
      // "…College, Shandong province"
      const match = LATIN_PROVINCE.exec(text.slice(one.end, Math.min(sentence.end, one.end + 90)));
      if (match) {
        const start = one.end + match[0].length - match[1]!.length;
        locate(one, [{ start, end: start + match[1]!.length, text: match[1]!, kind: "Place" }], sentence);
      }
    }
    for (const one of inside.filter(({ kind }) =>
      ["University", "Enterprise", "Association", "Community", "Laboratory", "Platform"].includes(kind),
    )) {
      const match = LATIN_LOCATED_IN.exec(text.slice(one.end, Math.min(sentence.end, one.end + 400)));
      const row = match ? split(match[1]!, one.end + match[0].indexOf(match[1]!)) : [];
      if (row.length > 0)
        locate(one, row, sentence, /\b(?:will|to) be (?:located|based)/u.test(match![0]) ? "will be " : "");
      else locateBehind(one, sentence);
      const [whole = "", based] =
        LATIN_BASED_IN.exec(text.slice(Math.max(sentence.start, one.start - 120), one.start)) ?? [];
      if (based !== undefined && !IS_NO_BASE.test(based)) locate(one, split(based, one.start - whole.length), sentence);
    }
  }
  return { places, links };
}

/** "The second meeting of X was ｜held in": of another sort than the one event that has a name. */
export function isOfOther(before: string, only: Mention | undefined): boolean {
  const head =
    /\b(?:a|an|the|its)\b[^.,;]{0,60}?\b(meeting|ceremony|conference|forum|summit|symposium|seminar|workshop|competition)\b[^.,;]*$/iu.exec(
      before,
    )?.[1];
  return head !== undefined && only !== undefined && !only.text.toLowerCase().includes(head.toLowerCase());
}

/** 山东省济南市莱芜区 and "Laiwu, Jinan" are several, from the least to the greatest. Empty where it is no place. */
function split(names: string, start: number): Mention[] {
  if (NO_PLACE.test(names)) return [];
  const isHan = /\p{Script=Han}/u.test(names);
  const place = (text: string, at: number): Mention => ({
    start: start + at,
    end: start + at + text.length,
    text,
    kind: "Place",
  });
  if (!isHan)
    return names
      .split(", ")
      .filter((name) => !SHORT_STATE.test(name))
      .map((name) => place(name, names.indexOf(name)));
  const parts = [...names.matchAll(/\p{Script=Han}{2,8}?(?:省|自治区|市|区|县)/gu)];
  if (parts.map(([part]) => part).join("") === names)
    return /(?:校|园|地|社|厂|展|学|景|辖|城)区$/u.test(names)
      ? []
      : parts.map(({ 0: part, index }) => place(part, index)).reverse();
  const { places, rest } = takeHanPlaces(names);
  return places.length === 1 && rest === "" ? [place(names, 0)] : [];
}

/** The one place that words begin with, as written: 株洲 of 株洲动力谷. */
function listPlace(names: string): string | undefined {
  const { places, rest } = takeHanPlaces(names);
  // 甘肃省大剧院: the house of a province, and no place.
  return places.length === 1 && rest !== "" && !/(?:省|自治区)$/u.test(names.slice(0, names.length - rest.length))
    ? names.slice(0, names.length - rest.length)
    : undefined;
}
