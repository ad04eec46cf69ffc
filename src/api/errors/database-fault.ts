import { DatabaseError } from "../../database/errors.js";

/** What the database could not do, as it is told. */
export interface DatabaseFault {
  readonly code: "OUT_OF_MEMORY" | "UNAVAILABLE" | "INTERNAL";
  readonly message: string;
  readonly id: string;
  /** Nobody waits for it any more, or the server stops. */
  readonly isWithdrawn: boolean;
}

/**
 * Undefined for what is no error of the database, or a mistake of ours. Of its time a question of GraphQL tells more
 * (format-error.ts).
 */
export function findDatabaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof DatabaseError)) return undefined;
  const { code, message, id } = error;
  switch (code) {
    case "OUT_OF_MEMORY":
    case "INTERNAL":
      return { code, message, id, isWithdrawn: false };
    case "UNAVAILABLE":
    case "QUERY_TIMEOUT":
    case "ABORTED":
      return { code: "UNAVAILABLE", message, id, isWithdrawn: code === "ABORTED" };
    case "READ_ONLY":
    case "CONFLICT":
    case "NO_SPACE":
      return undefined;
  }
}
