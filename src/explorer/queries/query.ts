/** A question to the API, with what it takes and answers in its type. */
export interface Query<Answer, Variables> {
  readonly text: string;
  /** Its warnings are of what it does not ask for, and no reader is told of them. */
  readonly quiet?: true;
  /** Never there: carries the types. */
  readonly types?: readonly [Answer, Variables];
}
