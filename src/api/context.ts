import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import type { Analytics } from "../analytics/start-analytics.js";
import type { Row } from "../database/connection.js";
import type { Model } from "../model/model.js";
import type { Tally } from "./limits/tally.js";
import type { Pages } from "./limits/pages/pages.js";
import type { Limits } from "./limits/limits.js";
import type { OpenPair, Warning } from "./warning.js";

/** Waits until one more question may be asked of the database; what it is given is called when that is answered. */
export type AskNext = () => Promise<() => void>;

/** To be called once, when a statement is planned, or could not be. */
export type EndPlan = (isPlanned: boolean) => void;

/**
 * Waits until the statement of that key (src/database/asking/plans.ts) may be planned; nothing is given where it is
 * planned already.
 */
export type PlanNext = (planKey: string) => Promise<EndPlan | undefined>;

/** Who waits for an answer, and for how long. */
export interface Patience {
  /** Milliseconds, for the whole request. Default: the limit. */
  readonly timeoutMs?: number | undefined;
  /** How many of them are over, where it was begun elsewhere. Default: none. */
  readonly passedMs?: number | undefined;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
  /** By which address this server was asked: "https://example.org". */
  readonly origin?: string | undefined;
  /** Default: it waits for nobody. */
  readonly askNext?: AskNext | undefined;
  /** Default: a statement is planned when it is asked. */
  readonly planNext?: PlanNext | undefined;
  /** Whether what this client asks takes long as a rule. */
  readonly isLong?: boolean | undefined;
}

/** What the resolvers of one request have. */
export interface ApiContext {
  /**
   * One question to the database, within what is left of the request's time but `reserveMs`, for what has to be done
   * afterwards. Throws DatabaseError.
   */
  readonly read: (cypher: string, parameters?: Row, reserveMs?: number) => Promise<Row[]>;
  /** The library's schema, which holds the lists to hand over to. */
  readonly generated: GraphQLSchema;
  readonly limits: Limits;
  /** Before which permanent addresses are told: "https://example.org"; "" where it was not asked over HTTP. */
  readonly origin: string;
  /** Who waits for the answer, and for how long. */
  readonly asker: Patience;
  /** How long the lists of this request are for which it gives no `limit`, what it may cost at most then, and its size in fields (limits/plan-request.ts). */
  readonly plan: { pages: Pages; cost: number; size: number };
  /** Where the request asks what was known at a moment, that: ISO 8601, UTC. `read` answers as of then. */
  readonly moment: { knownAt: string | undefined };
  /** Once the request is answered. */
  readonly leavePast: () => Promise<void>;
  /**
   * The answer is made from its beginning, from the graph as it was at that mark or later: what was read for it before
   * is forgotten. What it gives holds the marks of all that is read from now on.
   */
  readonly begin: (mark: string | undefined) => ReadonlySet<string>;
  /** What the answer has used so far. */
  readonly tally: Tally;
  readonly model: Model;
  /** What is computed of the whole graph; undefined where nothing is. */
  readonly analytics: Pick<Analytics, "read"> | undefined;
  /** What is left to review: pairs that may be one. */
  readonly readQueue: () => Promise<readonly OpenPair[]>;
  /** What the reader of the answer has to know: `warn` adds to them, and the response carries them. */
  readonly warnings: Warning[];
  /**
   * The node of that id from one of the library's lists, with what is selected below the field being resolved;
   * undefined where there is none. All that one level of the request asks for with the same selection is one question
   * to the database.
   */
  readonly loadNode: (list: string, id: string, info: GraphQLResolveInfo) => Promise<Row | undefined>;
  /** The ends of a link of that type: those of one level of the request at once. */
  readonly loadEnds: (type: string, id: string) => Promise<LinkEnds | undefined>;
  /** The names of that id, the caption first; those it had last where it is gone: those of one level at once. */
  readonly loadNames: (id: string) => Promise<readonly CalledName[]>;
}

/** `Name` of the API, with the ids of what supports it. */
export interface CalledName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly basis: string;
  readonly suppliedBy?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly statementIds: readonly string[];
}

/** Ids of the entities that a link joins. */
export interface LinkEnds {
  readonly fromId: string;
  readonly toId: string;
}
