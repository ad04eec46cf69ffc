/** A question to the API, with what it takes and answers in its type. */
export interface Query<Answer, Variables> {
  readonly text: string;
  /** Never there: carries the types. */
  readonly types?: readonly [Answer, Variables];
}
