/** What is said of a question that is not answered; `code` as docs/errors.md has it. */
export class AskError extends Error {
  /** What stands beside the code. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    readonly code: string,
    { extensions = {}, ...options }: ErrorOptions & { readonly extensions?: AskError["extensions"] | undefined } = {},
  ) {
    super(message, options);
    this.extensions = extensions;
  }
}
