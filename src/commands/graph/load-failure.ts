import { ChanjiaoError } from "../../errors.js";

/** Says of a change that the database did not take what helps. @throws ChanjiaoError LOAD_FAILED, or what was given */
export function explainLoadFailure(error: unknown): never {
  const { code } = error as { code?: unknown };
  if (code === "UNAVAILABLE")
    throw new ChanjiaoError(
      "LOAD_FAILED",
      "The database has stopped answering in the middle of the load; the graph is as it was.",
      "Do this again. If it was stopped for want of memory, NEO4J_HEAP=4g gives it more.",
      { cause: error },
    );
  if (code === "OUT_OF_MEMORY")
    throw new ChanjiaoError(
      "LOAD_FAILED",
      "The database has not the memory to load all of this at once; the graph is as it was.",
      "Start the database with more memory, NEO4J_HEAP=4g, and do this again.",
      { cause: error },
    );
  throw error;
}
