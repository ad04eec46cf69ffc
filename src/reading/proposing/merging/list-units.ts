import { groupBy } from "../../../text/group-by.js";
import type { FoundLink, Mention } from "../../proposal.js";

const UNIT = "OrganizationalUnit";
const WHOLES: ReadonlySet<string> = new Set(["University", "EducationalOrganization", "Enterprise", "Association"]);
const SHORTEST = 3;

/**
 * 物理学院 is 华岭大学物理学院 where the text says that it is part of 华岭大学, or names no other university that it could be of.
 * By kind and text; the mention that has the whole's name before its own.
 */
export function listUnits(mentions: readonly Mention[], links: readonly FoundLink[]): ReadonlyMap<string, Mention> {
  const wholes = new Map(mentions.filter(({ kind }) => WHOLES.has(kind)).map((one) => [one.text, one]));
  const named = new Map(
    mentions
      .filter(({ kind, id }) => kind === UNIT && id === undefined)
      .map((one): readonly [string, Mention] => [one.text, one]),
  );
  const partsOf = groupBy(
    links.filter(({ type, from }) => type === "PART_OF" && from.kind === UNIT),
    ({ from }) => from.text,
  );
  const found = new Map<string, { readonly unit: Mention; readonly whole: Mention }[]>();
  for (const unit of named.values())
    for (const { short, whole } of listShort(unit.text, wholes))
      if (named.has(short)) found.set(short, [...(found.get(short) ?? []), { unit, whole }]);
  return new Map(
    [...found].flatMap(([short, [only, ...others]]): (readonly [string, Mention])[] => {
      if (!only || others.length > 0) return [];
      const told = (partsOf.get(short) ?? []).map(({ to }) => (to === "source" ? "" : to.text));
      const alike = [...wholes.values()].filter(({ kind }) => kind === only.whole.kind);
      const isOf = told.length > 0 ? told.every((name) => name === only.whole.text) : alike.length === 1;
      return isOf ? [[`${UNIT} ${short}`, only.unit]] : [];
    }),
  );
}

/** What a unit is called behind the name of a body that its name begins with. */
function listShort(
  name: string,
  wholes: ReadonlyMap<string, Mention>,
): { readonly short: string; readonly whole: Mention }[] {
  const found: { readonly short: string; readonly whole: Mention }[] = [];
  for (let end = 2; end <= name.length - SHORTEST; end++) {
    const whole = wholes.get(name.slice(0, end));
    if (whole) found.push({ short: name.slice(end).replace(/^(?:[’']s)? /u, ""), whole });
  }
  return found.slice(-1);
}
