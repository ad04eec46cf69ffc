import type { Database, Supposed, SupposeOptions } from "../database/connection.js";
import type { Model } from "../model/model.js";
import { returnTo } from "./return-to.js";

export interface RecallOptions extends SupposeOptions {
  /** Statements, sources or judged ids that may have come since. */
  readonly most: number;
}

/**
 * The graph as it was known at a moment, to be asked like the one of now: a transaction in which everything recorded
 * since is thought away, and which is never committed. Whoever changes the graph waits until it is closed.
 *
 * @param moment ISO 8601, UTC
 * @returns undefined where more came since; throws DatabaseError
 */
export async function recall(
  database: Pick<Database, "suppose">,
  model: Model,
  moment: string,
  { most, ...options }: RecallOptions,
): Promise<Supposed | undefined> {
  const supposed = await database.suppose(options);
  try {
    if ((await returnTo(supposed.run, model, moment, most)) !== undefined) return supposed;
    await supposed.close();
    return undefined;
  } catch (error) {
    await supposed.close();
    throw error;
  }
}
