import type { Response } from "express";

/**
 * Answers with an error in GraphQL's shape, whatever went wrong before GraphQL saw the request: clients read one shape
 * only.
 */
export function answerError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
