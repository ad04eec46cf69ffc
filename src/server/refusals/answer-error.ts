import type { Response } from "express";
import {
  API_ERRORS,
  type ApiErrorCode,
  type ApiErrorFields,
  printExtensions,
  RETRY_AFTER,
} from "../../api/errors/api-errors.js";
import type { Told } from "./print-error-page.js";
import { tellReader } from "./tell-readers.js";

/**
 * Answers with an error in GraphQL's shape, whatever went wrong before GraphQL saw the request: clients read one shape
 * only. A reader with a browser gets a page, where `tellReaders` has looked for one.
 */
export function answerError<Code extends ApiErrorCode>(
  response: Response,
  code: Code,
  message: string | Told,
  fields: ApiErrorFields<Code>,
): void {
  const { status } = API_ERRORS[code];
  if (Number(status) === 503) response.set(RETRY_AFTER);
  response.status(status);
  if (tellReader(response, code, message)) return;
  const text = typeof message === "string" ? message : message.en;
  response.json({ errors: [{ message: text, extensions: printExtensions(code, fields) }] });
}
