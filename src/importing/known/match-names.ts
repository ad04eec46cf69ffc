import { LEARNED_LEXICON } from "../../identity/lexicon/learned-lexicon.js";
import { createFormReader } from "../../identity/names/named-form.js";
import { rank } from "../../identity/scoring/rank.js";
import { listKinds } from "../../identity/things/list-kinds.js";
import type { Candidate } from "../../identity/things/thing.js";
import { printKindName } from "../../model/model.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import type { Sought } from "../draft.js";

/** What is looked up of whoever bears a name. */
export interface Bearers {
  readonly kindOf: (id: string) => string | undefined;
  /** Live statements about an id. */
  readonly about: (id: string) => readonly Statement[];
}

const readForms = createFormReader();

/**
 * Who of those that bear a name is meant, where the scorer is sure: it has whole Chinese names alike, kinds and places
 * that do not contradict, and nobody else near. Undefined otherwise: then somebody new comes in, and `review` asks. Pure.
 */
export function matchName(sought: Sought, bearers: readonly string[], known: Bearers): string | undefined {
  if (bearers.length === 0) return undefined;
  const asked = {
    names: [{ value: sought.name }],
    kinds: sought.kinds.map(printKindName),
    identifiers: [],
    places: sought.places,
    wholes: [],
  };
  const candidates = bearers.map((id) => describe(id, known));
  return rank(asked, candidates, LEARNED_LEXICON, readForms).find(({ match }) => match)?.id;
}

function describe(id: string, known: Bearers): Candidate {
  const about = known.about(id);
  const kind = known.kindOf(id);
  const follow = (type: string): readonly string[] =>
    about.flatMap(({ predicate, objectId }) =>
      predicate === type && objectId !== undefined ? listNames(known.about(objectId)) : [],
    );
  return {
    id,
    kinds: kind === undefined ? [] : listKinds(printKindName(kind)),
    names: about.flatMap(({ predicate, value, details }) =>
      predicate === PREDICATES.name ? [{ value: String(value), nameKind: String(details.nameKind) }] : [],
    ),
    identifiers: about.flatMap(({ predicate, value, details }) =>
      predicate === PREDICATES.identifier ? [{ scheme: String(details.scheme), value: String(value) }] : [],
    ),
    places: follow("LOCATED_IN"),
    wholes: follow("PART_OF"),
  };
}

function listNames(about: readonly Statement[]): readonly string[] {
  return about.flatMap(({ predicate, value }) => (predicate === PREDICATES.name ? [String(value)] : []));
}

/** Ids whose names tell something of these: where they lie, and what they are part of. */
export function listTold(about: readonly Statement[]): readonly string[] {
  return about.flatMap(({ predicate, objectId }) =>
    objectId !== undefined && (predicate === "LOCATED_IN" || predicate === "PART_OF") ? [objectId] : [],
  );
}
