import type { Database } from "../database/connection.js";
import type { Applied } from "../loading/apply-change.js";
import type { Model } from "../model/model.js";
import type { ModelConfig } from "../reading/asking/model-config.js";
import type { Change } from "../store/change.js";

/** The graph, as whoever may change it has it open. */
export interface DeskStore {
  readonly database: Pick<Database, "read" | "write" | "stream" | "schema">;
  readonly model: Model;
  /** Takes a change in, with what follows from it. To be called in turn. */
  readonly apply: (change: Change, options?: { readonly beside?: string | undefined }) => Promise<Applied>;
  /** Does what changes the graph while no other process does. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface DeskSettings {
  /** Whose pages may be fetched: nobody's, any public host's, or those of these ("example.org", "*.edu.cn"). */
  readonly fetch: "off" | "on" | readonly string[];
  /** The language model that is asked about each text too. Default: none. */
  readonly asks?: ModelConfig | undefined;
}

/** Who does something at the desk. */
export interface Operator {
  readonly by: string;
  readonly keyId: string;
}
