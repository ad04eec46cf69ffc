import type { RequestHandler } from "express";

/** What the page is told where there is no desk: it asks before it shows anything. */
export const answerNoDesk: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ desk: false });
};
