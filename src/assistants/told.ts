/** What was found: in words, each line with its citation, and as data for programs. */
export interface Told {
  readonly text: string;
  readonly data: unknown;
}
