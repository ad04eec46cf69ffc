/** A question with what it takes and what it answers, which only the types know. */
export interface Operation<Answer, Variables> {
  readonly text: string;
  readonly ofTypes?: (variables: Variables) => Answer;
}
