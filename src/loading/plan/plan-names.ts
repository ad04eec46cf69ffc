import { listAbbreviations } from "../../identity/names/list-abbreviations.js";
import { listSyllables } from "../../identity/names/list-syllables.js";
import { parseName } from "../../identity/names/parse-name.js";
import { findPlaceCodes } from "../../identity/names/parts/take-places.js";
import type { Kind } from "../../model/model.js";
import type { Statement } from "../../statements/statement.js";
import { listSearchKeys } from "../../text/list-search-keys.js";
import { printSearchText } from "../../text/print-search-text.js";
import { groupBy } from "../../text/group-by.js";
import { compact, hashItem, printHash } from "../projection/hash-item.js";
import { hasEnded, mergeTime, sortStatements, withoutOvertaken } from "../merging/merge-statements.js";
import type { MergedStatement } from "../merging/plan-merges.js";
import type { NameItem } from "../projection/projection.js";

/** A name of one entity with all that supports it. */
export interface PlannedName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly basis: string;
  readonly suppliedBy?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly statementIds: readonly string[];
  /** Nobody said so of this entity, but of one that was judged to be the same: the id of that one. */
  readonly mergedFrom?: string;
}

/**
 * The names of one entity, its caption first. A caption is a full name before an abbreviation, printed before supplied,
 * Chinese before English (where a source has both, the Chinese is the original), and then the one with more statements
 * behind it. A former name, a romanisation, a machine translation and a name that a statement overrules come last in
 * any case.
 */
export function planNames(statements: readonly MergedStatement[]): readonly PlannedName[] {
  const former = listFormer(statements);
  const kindOf = ({ value, details }: Statement): string =>
    former.has(JSON.stringify([value, details.language])) && FULL.includes(String(details.nameKind))
      ? "FORMER"
      : String(details.nameKind);
  const groups = groupBy(statements, (statement) =>
    JSON.stringify([statement.value, statement.details.language, kindOf(statement)]),
  );
  return [...groups.values()]
    .map((group) => ({ group: sortStatements(group), nameKind: kindOf(group[0]!) }))
    .sort(compareNames)
    .map(({ group, nameKind }) => {
      const first = group[0]!;
      const { validFrom, validTo } = mergeTime(withoutOvertaken(group));
      return {
        value: String(first.value),
        language: String(first.details.language),
        nameKind,
        basis: first.basis,
        ...(first.suppliedBy !== undefined && { suppliedBy: first.suppliedBy }),
        ...(validFrom !== undefined && { validFrom }),
        ...(validTo !== undefined && { validTo }),
        statementIds: group.map((statement) => statement.id).sort(),
        ...(group.every(({ writtenSubjectId }) => writtenSubjectId !== undefined) && {
          mergedFrom: first.writtenSubjectId!,
        }),
      };
    });
}

/** Characters. What is left of a longer name is no name. */
const MOST_OF_A_CORE = 6;
/** Characters. Longer short names are typed as the whole is. */
const LONGEST_SPELT = 4;

const TIERS: readonly (readonly string[])[] = [
  ["OFFICIAL", "LABEL", "ALIAS"],
  ["ABBREVIATION", "ACRONYM"],
  ["FORMER"],
  ["PINYIN"],
  ["MACHINE_TRANSLATION"],
];
const LANGUAGES = ["zh-Hans", "zh-Hant", "zh", "en"];

/** Kinds of name that become FORMER when their bearer has another. */
const FULL = ["OFFICIAL", "LABEL", "FORMER"];

/** Names, with their language, that a later edition of a list has another for. */
function listFormer(statements: readonly Statement[]): ReadonlySet<string> {
  const full = statements.filter(
    ({ details, overruledBy }) => FULL.includes(String(details.nameKind)) && overruledBy === undefined,
  );
  const groups = groupBy(full, ({ value, details }) => JSON.stringify([value, details.language]));
  return new Set(
    [...groups]
      .filter(([, group]) => group.some(({ details }) => details.nameKind === "FORMER") && hasEnded(group))
      .map(([key]) => key),
  );
}

interface NameGroup {
  readonly group: readonly Statement[];
  readonly nameKind: string;
}

function compareNames(a: NameGroup, b: NameGroup): number {
  const [rankA, rankB] = [rankName(a), rankName(b)];
  for (const [index, value] of rankA.entries()) {
    const difference = value - rankB[index]!;
    if (difference !== 0) return difference;
  }
  return String(a.group[0]!.value) < String(b.group[0]!.value) ? -1 : 1;
}

function rankName({ group, nameKind }: NameGroup): readonly number[] {
  const { details, basis } = group[0]!;
  const tier = TIERS.findIndex((kinds) => kinds.includes(nameKind));
  const language = LANGUAGES.indexOf(String(details.language));
  return [
    group.every((statement) => statement.overruledBy !== undefined) ? 1 : 0,
    tier === -1 ? TIERS.length : tier,
    basis === "PRINTED" ? 0 : 1,
    nameKind === "ALIAS" ? 1 : 0,
    language === -1 ? LANGUAGES.length : language,
    nameKind === "OFFICIAL" ? 0 : 1,
    -group.length,
  ];
}

/** The nodes by which search finds an entity: one for each name. */
export function planNameItems(entityId: string, kind: Kind, names: readonly PlannedName[]): readonly NameItem[] {
  return names.map(({ value, language, nameKind, mergedFrom }, index) => {
    const id = printHash(JSON.stringify([entityId, value, language, nameKind]));
    const keys = new Set([
      ...listSearchKeys({ value, language, nameKind, kind: kind.name }),
      ...listCoreKeys(value, kind.name),
      ...(kind.name === "UNIVERSITY" ? [...listAbbreviationKeys(value), ...listOwnKeys(value)] : []),
    ]);
    const properties = compact({
      id,
      entityId,
      value,
      language,
      nameKind,
      text: printSearchText(value),
      keys: [...keys],
      caption: index === 0,
      mergedFrom,
    });
    return hashItem({ id, entityId, properties });
  });
}

/**
 * What everybody calls a company, and how that is typed: 沙钢 (shagang, sg) of 江苏沙钢集团有限公司. Schools and offices share such
 * words with too many others.
 */
function listCoreKeys(name: string, kind: string): readonly string[] {
  const { core, head, han } = parseName(name);
  if (!han || head !== "COMPANY" || core.length < 2 || core.length > MOST_OF_A_CORE) return [];
  return [core, ...listSearchKeys({ value: core, language: "zh-Hans", nameKind: "ABBREVIATION", kind })];
}

/** 清华 of 清华大学, tsinghua of Tsinghua University: a word of its own, and no place (浙江大学). */
function listOwnKeys(name: string): readonly string[] {
  const own = /^(?:(\p{Script=Han}{2,3})大学|(\p{Script=Latin}{4,}) university)$/u.exec(printSearchText(name));
  const word = own?.[1] ?? own?.[2];
  return word === undefined || findPlaceCodes(word).length > 0 ? [] : [word];
}

/** 北大 and beida of 北京大学; 厦大 is read as 厦门大学 is, xiada. */
function listAbbreviationKeys(name: string): readonly string[] {
  const shorts = listAbbreviations(name);
  if (shorts.length === 0) return [];
  const syllables = listSyllables(name);
  const readings = new Map([...name].map((character, index) => [character, syllables[index]] as const).reverse());
  return shorts.flatMap((short) => [
    short,
    ...(short.length < LONGEST_SPELT ? [[...short].map((character) => readings.get(character) ?? "").join("")] : []),
  ]);
}
