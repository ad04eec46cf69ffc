import type { Response } from "express";
import {
  API_ERRORS,
  type ApiErrorCode,
  type ApiErrorFields,
  printExtensions,
  RETRY_AFTER,
} from "../../api/errors/api-errors.js";

/**
 * Answers with an error in GraphQL's shape, whatever went wrong before GraphQL saw the request: clients read one shape
 * only.
 */
export function answerError<Code extends ApiErrorCode>(
  response: Response,
  code: Code,
  message: string,
  fields: ApiErrorFields<Code>,
): void {
  const { status } = API_ERRORS[code];
  if (Number(status) === 503) response.set(RETRY_AFTER);
  response.status(status).json({ errors: [{ message, extensions: printExtensions(code, fields) }] });
}
