import type { RequestHandler } from "express";
import { answerError } from "./answer-error.js";

/** Why no question can be answered at the moment; the id finds it in the log. */
export type Absence =
  | { readonly code: "STARTING"; readonly reason: string }
  | { readonly code: "UNAVAILABLE"; readonly reason: string; readonly id: string };

/** Known at once, without asking anybody; undefined where questions can be answered. */
export type ReadAbsence = () => Absence | undefined;

/** Refuses questions while it is known that there is nothing to ask: none has to wait until it is found out again. */
export function refuseAbsent(readAbsence: ReadAbsence): RequestHandler {
  return (_request, response, next) => {
    const absence = readAbsence();
    if (!absence) return next();
    response.set("Cache-Control", "no-store");
    if (absence.code === "STARTING") answerError(response, absence.code, absence.reason, {});
    else answerError(response, absence.code, absence.reason, { id: absence.id });
  };
}
