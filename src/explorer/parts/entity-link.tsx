import { languageOf, nameIn } from "../model/caption.js";
import type { Caption } from "../queries/types.js";
import { usePage } from "../page/page-context.js";
import { EntityBadge } from "./entity-badge.js";

export interface EntityLinkProps {
  readonly entity: Caption;
  /** Whether the kind stands there as a word too; else the sign carries it as its title. */
  readonly kind?: boolean;
}

/** The name of a thing, leading to its card. */
export function EntityLink({ entity, kind }: EntityLinkProps) {
  const { to, words, language } = usePage();
  const name = nameIn(entity, language);
  return (
    <span class="entity">
      <a href={to({ view: "card", id: entity.id })} title={kind ? undefined : words.kind[entity.kind]}>
        <EntityBadge kind={entity.kind} />
        <span lang={languageOf(name)}>{name}</span>
      </a>
      {kind && <small class="kind">{words.kind[entity.kind]}</small>}
    </span>
  );
}
