import type { Response } from "express";
import type { AskError } from "../../assistants/ask-error.js";
import { tellReader } from "./tell-readers.js";
import { findStatus, RETRY_AFTER } from "../../api/errors/api-errors.js";

/** What the API says of a question that was asked for this answer, with the status that it has at /graphql. */
export function answerAskError(response: Response, { message, code, extensions }: AskError): void {
  const status = findStatus([code]);
  if (status === 503) response.set(RETRY_AFTER);
  response.status(status).set("Cache-Control", "no-store");
  if (!tellReader(response, code, message))
    response.json({ errors: [{ message, extensions: { ...extensions, code } }] });
}
