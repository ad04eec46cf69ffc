import { compareAcross } from "./features/across-scripts.js";
import { compareChinese } from "./features/chinese-names.js";
import { findConflicts, isPartOf } from "./features/conflicts.js";
import { compareEnglish } from "./features/english-names.js";
import { compareIdentifiers } from "./features/identifiers.js";
import { compareKinds } from "./features/kinds.js";
import { checkWholes, compareGivenPlaces, compareNeighbours } from "./features/surroundings.js";
import { type Feature, type FeatureName, main, qualifier, round, veto, WEIGHTS } from "./feature.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { NamedForm, ReadForms } from "../names/named-form.js";
import { readAsked } from "../names/list-asked.js";
import type { Thing } from "../things/thing.js";

/**
 * The version of everything that a score depends on; a judgement keeps it. Raise it with any change to names' reading,
 * features, weights or the lexicon.
 */
export const SCORER_VERSION = "6";

export interface Scored {
  /** 0 to 1: the best MAIN feature and all QUALIFIERs added up; 0 with a VETO. */
  readonly score: number;
  readonly vetoed: boolean;
  /** Strongest first. */
  readonly features: readonly Feature[];
}

/** Short forms leave words out, so words that are missing or more say nothing against them. */
const SHORT_FORMS: ReadonlySet<FeatureName> = new Set([
  "CHINESE_ABBREVIATION",
  "RECORDED_ABBREVIATION",
  "RECORDED_ACRONYM",
  "ACRONYM",
  "PINYIN_INITIALS",
]);
const WHOLE_NAMES: ReadonlySet<FeatureName> = new Set([
  "EXACT_CHINESE_NAME",
  "OTHER_CHINESE_NAME",
  "FORMER_CHINESE_NAME",
  "PRIOR_JUDGEMENT",
  "EXACT_ENGLISH_NAME",
  "OTHER_ENGLISH_NAME",
  "MACHINE_TRANSLATION",
  "PINYIN",
]);
/** Below this the names of two things with one identifier rather are of two things. */
const DISAGREEMENT = 0.2;

/** How likely two things are one, with the reasons. */
export function scorePair(asked: Thing, known: Thing, readForms: ReadForms, lexicon: Lexicon): Scored {
  const { names: askedNames, places: addressed } = readAsked(asked.names);
  const [askedForms, knownForms] = [readForms(askedNames), readForms(known.names)];
  const names = comparePairs(askedForms, knownForms, lexicon);
  const identifiers = compareIdentifiers(asked.identifiers, known.identifiers);
  const others = [
    ...compareKinds(asked, known, askedForms),
    ...compareGivenPlaces(asked, known, names.length > 0 ? askedForms : [], knownForms, addressed),
    ...checkWholes(asked, known, askedForms),
    ...compareNeighbours(asked, known),
  ];
  if (!identifiers.some(({ name }) => name === "SAME_IDENTIFIER")) return sum([...identifiers, ...names, ...others]);
  // A register knows better than a name, which may be new, foreign or short; only a wholly other name makes one look
  // again.
  const best = names.filter(({ role }) => role === "MAIN");
  const alike = Math.max(0, ...best.map(({ weight }) => weight));
  return sum([
    ...identifiers,
    ...best,
    ...others.filter(({ name }) => name !== "UNIT_WITHOUT_WHOLE"),
    ...(alike < DISAGREEMENT && asked.names.length > 0
      ? [qualifier("NAMES_DISAGREE", `${asked.names[0]!.value} / ${known.names[0]?.value ?? "nothing"}`)]
      : []),
  ]);
}

/** The features of the two names that go together best. */
function comparePairs(
  askedForms: readonly NamedForm[],
  knownForms: readonly NamedForm[],
  lexicon: Lexicon,
): readonly Feature[] {
  let best: readonly Feature[] = [];
  let most = -Infinity;
  let bestAsked: NamedForm | undefined;
  // What is known in Chinese is compared in Chinese: a loose translation must not hide that the characters differ.
  const hasChinese = knownForms.some(({ han, nameKind }) => han && nameKind !== "ABBREVIATION");
  for (const asked of askedForms) {
    for (const known of knownForms) {
      if (asked.han && !known.han && hasChinese) continue;
      const features = [...compareNames(asked, known, lexicon), ...compareRank(asked)];
      const weight = features.some(({ role }) => role === "MAIN") ? addUp(features) : -Infinity;
      if (weight > most) [best, most, bestAsked] = [features, weight, asked];
    }
  }
  // An address says that one is a part of another.
  const whole = isAddress(askedForms) ? askedForms.filter((asked) => asked === bestAsked) : askedForms;
  return [...best, ...checkParts(best, whole, knownForms), ...compareOfficialNames(askedForms, knownForms)];
}

/** Whatever names are nearest: unless one is the same, a name that is another with more behind it is of a part. */
function checkParts(
  best: readonly Feature[],
  askedForms: readonly NamedForm[],
  knownForms: readonly NamedForm[],
): Feature[] {
  if (best.some(({ name }) => WHOLE_NAMES.has(name) || name === "SAME_CHINESE_BUT_FORM")) return [];
  const found = askedForms.flatMap((asked) =>
    knownForms.filter((known) => isPartOf(asked, known)).map((known) => ({ asked, known })),
  );
  return found.slice(0, 1).map(({ asked, known }) => veto("PART_NOT_WHOLE", `${asked.raw} / ${known.raw}`));
}

/** Names of bodies of which one is part of another. */
function isAddress(forms: readonly NamedForm[]): boolean {
  return forms.some(({ less }) => less > 0);
}

/** An address names more than one body: what one is part of is less likely the one that is meant. */
function compareRank({ less, raw }: NamedForm): Feature[] {
  return less > 0 ? [qualifier("NAMED_BESIDE", raw, less / -WEIGHTS.NAMED_BESIDE)] : [];
}

function compareNames(asked: NamedForm, known: NamedForm, lexicon: Lexicon): readonly Feature[] {
  const prior = comparePrior(asked, known);
  const mains = [...prior, ...compareScripts(asked, known, lexicon)];
  const [first] = [...mains].sort((a, b) => b.weight - a.weight);
  if (!first || WHOLE_NAMES.has(first.name)) return mains;
  const conflicts = findConflicts(asked, known);
  return [
    ...mains,
    ...(SHORT_FORMS.has(first.name) ? conflicts.filter(({ name }) => name === "ORDINALS_DIFFER") : conflicts),
  ];
}

/**
 * Names that somebody found to be of the same thing before, in whatever language; what is short or made by a machine
 * may be of others too.
 */
function comparePrior(asked: NamedForm, known: NamedForm): Feature[] {
  const isWhole = known.nameKind === undefined || ["OFFICIAL", "LABEL", "ALIAS", "FORMER"].includes(known.nameKind);
  if (known.mergedFrom === undefined || !isWhole || asked.text === "" || asked.text !== known.text) return [];
  return [main("PRIOR_JUDGEMENT", `${known.raw} is a name of ${known.mergedFrom}, judged to be the same`)];
}

function compareScripts(asked: NamedForm, known: NamedForm, lexicon: Lexicon): readonly Feature[] {
  return asked.han && known.han
    ? compareChinese(asked, known, lexicon)
    : !asked.han && !known.han
      ? compareEnglish(asked, known, lexicon)
      : asked.han
        ? compareAcross(known, asked, lexicon)
        : compareAcross(asked, known, lexicon);
}

/**
 * Both have official Chinese names, and none of one is any of the other's: whatever their English names, that speaks
 * against.
 */
function compareOfficialNames(askedForms: readonly NamedForm[], knownForms: readonly NamedForm[]): Feature[] {
  const official = askedForms.filter(({ han, nameKind }) => han && nameKind === "OFFICIAL");
  const others = knownForms.filter(({ han, nameKind }) => han && nameKind === "OFFICIAL");
  if (official.length === 0 || others.length === 0) return [];
  const known = new Set(knownForms.map(({ bare }) => bare));
  const asked = new Set(askedForms.map(({ bare }) => bare));
  if (official.some(({ bare }) => known.has(bare)) || others.some(({ bare }) => asked.has(bare))) return [];
  return [qualifier("CHINESE_NAMES_DIFFER", `${official[0]!.raw} / ${others[0]!.raw}`)];
}

function sum(features: readonly Feature[]): Scored {
  const vetoed = features.some(({ role }) => role === "VETO");
  const sorted = [...features].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  return { score: vetoed ? 0 : round(Math.max(0, Math.min(1, addUp(features)))), vetoed, features: sorted };
}

/** The best main feature and what qualifies it; a veto takes all of it. */
function addUp(features: readonly Feature[]): number {
  const best = Math.max(0, ...features.filter(({ role }) => role === "MAIN").map(({ weight }) => weight));
  return best + features.filter(({ role }) => role !== "MAIN").reduce((total, { weight }) => total + weight, 0);
}
