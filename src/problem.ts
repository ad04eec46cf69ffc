/** A position in a file. Lines and columns count from 1, columns in UTF-16 code units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something that has to be mended, where it stands. */
export interface Problem extends Place {
  /** The requirement that is not met: "QuoteIsVerbatim". */
  readonly rule: string;
  /** A warning is worth a look and stops nothing. Left out, it is an error. */
  readonly severity?: "warning";
  /** What is wrong, in one line. */
  readonly message: string;
  /** The offending words. */
  readonly quote?: string;
  /** What would mend it. */
  readonly suggestion?: string;
}

/** A problem before the rule that found it has put its name to it. */
export type Finding = Omit<Problem, "rule">;

/** What is wrong with a value, wherever it stands. */
export interface Fault {
  readonly message: string;
  readonly suggestion?: string;
}

/** A fault at a place; `suggestion` and `quote` are left out where they are empty. */
export function findingAt(
  place: Place,
  message: string,
  more: { suggestion?: string | undefined; quote?: string | undefined } = {},
): Finding {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    ...(more.quote ? { quote: more.quote } : {}),
    ...(more.suggestion ? { suggestion: more.suggestion } : {}),
  };
}
