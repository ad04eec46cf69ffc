import { nameIn } from "../../../model/caption.js";
import type { Language } from "../../../model/dates.js";
import type { Words } from "../../../model/words/words.js";
import type { EntityKind } from "../../../queries/types.js";
import { radiusOfGroup, type Group } from "../answers/group-network.js";
import type { PlacedNetwork } from "../answers/placed-network.js";
import { WORDS } from "../words.js";

/** One mark of the picture: a thing, or a group of them. */
export interface Mark {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly radius: number;
  /** Links of a thing in the whole graph; members of a group. */
  readonly weight: number;
  readonly group: Group | undefined;
}

export function marksOf(
  { drawn: { things, groups }, centre }: Pick<PlacedNetwork, "drawn" | "centre">,
  { language, words }: { readonly language: Language; readonly words: Pick<Words, "kinds"> },
): readonly Mark[] {
  return [
    ...groups.map((group) => ({
      id: group.id,
      kind: group.kind,
      name: nameOfGroup(group, { language, words }),
      radius: radiusOfGroup(group.members.length),
      weight: 1e6 + group.members.length,
      group,
    })),
    ...things.map(({ entity, degree }) => ({
      id: entity.id,
      kind: entity.kind,
      name: nameIn(entity, language),
      radius: entity.id === centre ? 13 : Math.min(6.5 + Math.sqrt(degree), 11),
      weight: degree,
      group: undefined,
    })),
  ];
}

export function nameOfGroup(
  group: Group,
  { language, words }: { readonly language: Language; readonly words: Pick<Words, "kinds"> },
): string {
  if (group.of) return nameIn(group.of, language);
  if (group.unknown) return group.kind === "PLACE" ? WORDS[language].noPlace : WORDS[language].noCommunity;
  return words.kinds[group.kind];
}
