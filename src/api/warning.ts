/**
 * What a reader of an answer has to know of it: that an id is unknown or merged, that a list was cut, that nothing was
 * found, that some of what is counted may be one, that the graph changed meanwhile.
 */
export interface Warning {
  readonly code:
    | "UNKNOWN_ID"
    | "NOTHING_FOUND"
    | "CUT"
    | "OUT_OF_TIME"
    | "APPROXIMATED"
    | "MERGED"
    | "NOT_THEN"
    | "OF_ALL_TIMES"
    | "OPEN_WORLD"
    | "MAY_BE_TWICE"
    | "CHANGED";
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Two nodes that may be one, of which nobody has decided. */
export interface OpenPair {
  readonly ids: readonly [string, string];
  readonly kinds: readonly [string, string];
}
