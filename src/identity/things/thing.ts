import type { Identifier } from "./identifier.js";

/** A name with what its source says of it. */
export interface NameOfThing {
  readonly value: string;
  /**
   * OFFICIAL, LABEL, ALIAS, ACRONYM, ABBREVIATION, FORMER, MACHINE_TRANSLATION, PINYIN; undefined where nobody said.
   */
  readonly nameKind?: string | undefined;
  /** It is the name of another id, which was judged to be of the same thing: that id. */
  readonly mergedFrom?: string | null | undefined;
  /** By how much it counts less than the others that are asked for; 0 where it is left out. */
  readonly less?: number;
}

/** What is known of somebody or something: a name in a list, or a node of the graph. */
export interface Thing {
  readonly names: readonly NameOfThing[];
  /** As the API prints them: "UNIVERSITY". More than one: it is of one of these. Empty: nobody said. */
  readonly kinds: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** Names of the places that it lies in, in any language. */
  readonly places: readonly string[];
  /** Names of what it is a part of. */
  readonly wholes: readonly string[];
  /** Ids of what it is linked to, as far as a shared one tells something; left out where nobody looked. */
  readonly neighbours?: readonly string[];
}

/** A node of the graph that may be meant. */
export interface Candidate extends Thing {
  readonly id: string;
}
