import type { Database } from "../../database/connection.js";
import { DatabaseError } from "../../database/errors.js";
import type { DeskSettings } from "../../desk/desk.js";
import { prepareDesk } from "../../desk/keeping/keys.js";
import { ChanjiaoError } from "../../errors.js";
import type { Model } from "../../model/model.js";
import type { RequestHandler } from "express";
import { openChanges } from "../graph/open-store.js";

export interface DeskToOpen {
  readonly database: Database;
  readonly model: Model;
  readonly settings: DeskSettings;
  /** Gets what has to be done to stop. */
  readonly opened: (() => Promise<void>)[];
}

/**
 * The desk over the database of a server, which writes there from then on. @throws ChanjiaoError DATABASE_UNSUITABLE
 * where it may not
 */
export async function openDesk({ database, model, settings, opened }: DeskToOpen): Promise<RequestHandler> {
  try {
    await prepareDesk(database);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new ChanjiaoError(
      "DATABASE_UNSUITABLE",
      "DESK is on, and this process may not write to its database.",
      "Give it a user who may, or leave DESK off here and run the desk at another server of the same database.",
      { cause: error },
    );
  }
  const ending = new AbortController();
  opened.push(async () => ending.abort(new Error("The server is stopping.")));
  const changes = openChanges(database, model, "desk", { during: (work) => work, signal: ending.signal });
  // What reads texts is large, and nobody else needs it.
  const { deskRoutes } = await import("../../server/desk/routes.js");
  return deskRoutes({ store: { database, model, ...changes }, settings });
}
