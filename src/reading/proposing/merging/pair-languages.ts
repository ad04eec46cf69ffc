import { createFormReader } from "../../../identity/names/named-form.js";
import { listSyllables } from "../../../identity/names/list-syllables.js";
import { LEARNED_LEXICON } from "../../../identity/lexicon/learned-lexicon.js";
import { takeHanPlaces } from "../../../identity/names/parts/take-places.js";
import { type Translated, translateName } from "../../../identity/translating/translate-name.js";
import { hasHan } from "../../../text/print-search-text.js";
import type { FoundFigure, Mention } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

const NAMED = new Set([
  "University",
  "Enterprise",
  "Association",
  "Community",
  "GovernmentBody",
  "Laboratory",
  "Platform",
  "Programme",
  "Event",
  "OrganizationalUnit",
  "MediaOrganization",
  "PolicyDocument",
]);
/** Less of a name than this may be translated by chance. */
const LEAST_SHARE = 0.6;
const BODIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association"]);
/** What a name of a body may say and its translation leave out. */
const PLAIN_WORD = pattern("")`
  ^(?:university|college|institute|school|group|company|corporation|co|ltd|limited|inc|holdings?|association|society
  |federation|industry|the|of|and|for|in|at)$
`;
const OF_FIELDS = /^(?:technology|science|sciences|studies|engineering)$/;
const PLAIN_HAN =
  /大学|学院|学校|研究院|集团|股份|控股|有限|责任|公司|科技|技术|行业|产业|协会|学会|联合会|[院省市与和]/gu;
/** How much better than any other pair that either is in. */
const LEAST_AHEAD = 0.05;

/**
 * Which English names of a text in both languages are those of which Chinese ones: people by pinyin, others where the
 * words translate, best for both by a margin. A function of a mention: the Chinese mention that it is another name of.
 */
export function pairLanguages(mentions: readonly Mention[]): (mention: Mention) => Mention | undefined {
  const fresh = mentions.filter(({ id }) => id === undefined);
  const distinct = [...new Map(fresh.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  const [han, latin] = [distinct.filter(({ text }) => hasHan(text)), distinct.filter(({ text }) => !hasHan(text))];
  const pairs = new Map<string, Mention>();
  if (han.length > 0 && latin.length > 0) {
    for (const [key, mention] of [...pairPeople(han, latin), ...pairNames(han, latin)]) pairs.set(key, mention);
  }
  return ({ kind, text }) => pairs.get(`${kind} ${text}`);
}

/** 沈雅文 is Shen Yawen; two of one spelling are nobody's. */
function pairPeople(han: readonly Mention[], latin: readonly Mention[]): (readonly [string, Mention])[] {
  const fold = (spelt: string): string =>
    spelt
      .toLowerCase()
      .replace(/[^a-z]/g, "")
      .replaceAll("lyu", "lv")
      .replaceAll("lu", "lv")
      .replaceAll("nu", "nv");
  const people = han
    .filter(({ kind }) => kind === "Person")
    .map((mention) => ({ mention, spelt: fold(listSyllables(mention.text).join("")) }));
  return latin
    .filter(({ kind }) => kind === "Person")
    .flatMap(({ kind, text }) => {
      const found = people.filter(({ spelt }) => spelt === fold(text));
      return found.length === 1 ? [[`${kind} ${text}`, found[0]!.mention] as const] : [];
    });
}

function pairNames(han: readonly Mention[], latin: readonly Mention[]): (readonly [string, Mention])[] {
  const readForms = createFormReader();
  const form = (text: string) => readForms([{ value: text }])[0]!;
  const all = latin
    .filter(({ kind }) => NAMED.has(kind))
    .flatMap((one) =>
      han
        .filter(({ kind }) => kind === one.kind)
        .map((other) => ({
          one,
          other,
          ...translateName(form(one.text), form(other.text), LEARNED_LEXICON),
        })),
    );
  const near = all.filter((pair) => pair.share >= LEAST_SHARE - LEAST_AHEAD && isWhole(pair));
  const isBest = ({ one, other, share }: (typeof all)[number]): boolean =>
    near.every((pair) => (pair.one !== one) === (pair.other !== other) || pair.share < share - LEAST_AHEAD);
  return near
    .filter((pair) => pair.share >= LEAST_SHARE && isBest(pair))
    .map(({ one, other }) => [`${one.kind} ${one.text}`, other] as const);
}

/**
 * Whether neither name of a body says more than the other: Ningbo Maritime University is not 宁波大学. Of mining and
 * technology may be 矿业 alone, but the University of Technology of a place is not its 大学.
 */
function isWhole({ one, other, leftWords, leftText }: Translated & { one: Mention; other: Mention }): boolean {
  if (!BODIES.has(one.kind)) return true;
  // "the Utilization of ｜X University" is of the university all the same.
  const before = /^.* of (?=.+ University$)/u.exec(one.text)?.[0].toLowerCase() ?? "";
  const isBefore = (word: string): boolean => before.includes(word);
  const more = leftWords.filter((word) => !PLAIN_WORD.test(word) && !isBefore(word));
  const isField = takeHanPlaces(other.text).rest.replace(PLAIN_HAN, "") !== "";
  return more.every((word) => isField && OF_FIELDS.test(word)) && /^理?$/u.test(leftText.replace(PLAIN_HAN, ""));
}

/**
 * Figures that a text reports twice, in both languages: one number of one unit with one qualifier, next after each
 * other. The later ones, by the first.
 */
export function pairFigures(text: string, figures: readonly FoundFigure[]): ReadonlyMap<FoundFigure, FoundFigure> {
  const pairs = new Map<FoundFigure, FoundFigure>();
  for (const figure of figures) {
    if (hasHan(figure.text)) continue;
    const twin = figures.find(
      (other) =>
        hasHan(other.text) &&
        other.value === figure.value &&
        areAlike(other.unit, figure.unit) &&
        countBreaks(text, other, figure) <= 1 &&
        ![...pairs.values()].includes(other),
    );
    if (twin) pairs.set(figure, twin);
  }
  return pairs;
}

/** 人 is whoever is counted, and 项 what is. */
function areAlike(han: string, latin: string): boolean {
  return (
    han === latin ||
    han === "item" ||
    (han === "enterprise" && /^(?:company|member|firm)$/.test(latin)) ||
    (han === "university" && /^(?:college|institution|school)$/.test(latin)) ||
    (/^(?:person|visit)$/.test(han) && /(?:person|people|[nt]t|er|or|view|visit|student|expert|delegate)$/.test(latin))
  );
}

/** How many line breaks lie between the lines of two. */
function countBreaks(text: string, a: FoundFigure, b: FoundFigure): number {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).trim().split(/\n+/).length - 1;
}
