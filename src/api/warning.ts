/**
 * What a reader of an answer has to know of it: that an id is unknown or merged, that a list was cut, that nothing was
 * found.
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
    | "OPEN_WORLD";
  readonly path: readonly (string | number)[];
  readonly message: string;
}
