/** Every refusal of the desk: its code and HTTP status. */
export const DESK_ERRORS = {
  MALFORMED: 400,
  SIGN_IN: 401,
  NOT_ALLOWED: 403,
  FORGED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  INVALID: 422,
  TOO_MANY: 429,
  READ_ONLY: 503,
} as const;

export type DeskErrorCode = keyof typeof DESK_ERRORS;

/** What the desk does not do, in words for whoever sits there; `details` go with the answer. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  constructor(
    readonly code: DeskErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  get status(): number {
    return DESK_ERRORS[this.code];
  }
}
