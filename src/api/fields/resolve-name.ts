import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import type { ApiContext } from "../context.js";
import { resolveAliased } from "./resolve-aliased.js";
import { resolveJson } from "./resolve-cited.js";

interface NameArgs {
  readonly language?: string | null;
  readonly at?: string | null;
}

interface StoredName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** The caption, or with arguments the best of the names that fit them (translate-selection.ts has these in its place). */
export function resolveName(source: Row, args: NameArgs, context: ApiContext, info: GraphQLResolveInfo): unknown {
  const isChosen = info.fieldNodes.some((node) => (node.arguments ?? []).length > 0);
  if (!isChosen) return resolveAliased(source, {}, context, info);
  return chooseName(resolveJson(source, {}, context, info) as readonly StoredName[], args)?.value;
}

/**
 * The first of the names, which stand in order from the best, that was borne at that time and is in that language; one
 * that is said to have been borne just then goes before the others. Failing that of the time, of the language, of all.
 */
export function chooseName(names: readonly StoredName[], { language, at }: NameArgs): StoredName | undefined {
  const isIn = (name: StoredName): boolean =>
    !language || isOfLanguage(name.language, language) || isOfLanguage(language, name.language);
  const captions = names.filter(({ nameKind }) => nameKind !== "MACHINE_TRANSLATION" && nameKind !== "PINYIN");
  const then = at ? findBorne(captions, at) : captions;
  return then.find(isIn) ?? (language ? captions.find(isIn) : undefined) ?? then[0] ?? names[0];
}

/** "zh-Hans" is of "zh". */
function isOfLanguage(tag: string, range: string): boolean {
  const [have, want] = [tag.toLowerCase(), range.toLowerCase()];
  return have === want || have.startsWith(`${want}-`);
}

function findBorne(names: readonly StoredName[], at: string): readonly StoredName[] {
  const { earliest, latest } = parsePartialDate(at);
  const mayHold = names.filter(
    ({ validFrom, validTo }) =>
      (!validFrom || parsePartialDate(validFrom).earliest <= latest) &&
      (!validTo || parsePartialDate(validTo).latest >= earliest),
  );
  const dated = mayHold.filter(({ validFrom, validTo }) => validFrom ?? validTo);
  const undated = mayHold.filter(({ validFrom, validTo, nameKind }) => !validFrom && !validTo && nameKind !== "FORMER");
  return [...dated, ...undated];
}
