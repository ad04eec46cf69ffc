import type { Request, Response } from "express";
import { answerError } from "./answer-error.js";

/** Bytes that are read of a body that is too large, so that its sender sees the answer instead of a broken pipe. */
const DRAINED = 64 * 1024 * 1024;

export function printTooLarge(limit: number): string {
  return `The body is larger than ${limit / 1024} kB.`;
}

/**
 * Answers at once, and reads the rest to throw it away: many clients look for the answer only when all is sent. The
 * connection is closed on who goes on beyond DRAINED, or for longer than a request may take.
 */
export function refuseTooLarge(request: Request, response: Response, limit: number): void {
  answerError(response, "PAYLOAD_TOO_LARGE", printTooLarge(limit), {});
  let left = DRAINED;
  request.on("data", (part: Buffer) => {
    left -= part.length;
    if (left < 0) request.destroy();
  });
}
