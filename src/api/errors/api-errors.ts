import { GraphQLError, type GraphQLErrorOptions } from "graphql";

/** A code, as docs/errors.md has it. */
export interface ApiErrorKind {
  /** HTTP status of an answer that is nothing but this error. */
  readonly status: number;
  /** What stands beside the code in `extensions`. */
  readonly fields: readonly ("id" | "limit" | "max" | "found" | "left" | "retryAfter")[];
  readonly when: string;
}

/**
 * Every error that the API answers with: 400 for what is wrong with the question, another 4xx for the way it was sent,
 * 5xx for what is not the client's fault. A code means the same wherever it is raised, so it has one status and the
 * same fields everywhere.
 */
export const API_ERRORS = {
  GRAPHQL_PARSE_FAILED: { status: 400, fields: [], when: "The question is not GraphQL." },
  GRAPHQL_VALIDATION_FAILED: { status: 400, fields: [], when: "The question does not fit the schema." },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    fields: [],
    when: "`operationName` names no operation, or is missing where there are several.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200, // no fault: clients that send hashes expect it, and then send the question

    fields: [],
    when: "The hash of a question is sent in its place, and is not known: send the question with it.",
  },
  BAD_REQUEST: { status: 400, fields: [], when: "The request holds no question that can be read." },
  BAD_USER_INPUT: { status: 400, fields: [], when: "An argument or a variable has a value that means nothing." },
  BAD_CURSOR: {
    status: 400,
    fields: [],
    when: "`after` is no cursor, or belongs to another question or another version of the graph.",
  },
  LIMIT_EXCEEDED: { status: 400, fields: ["limit", "max", "found"], when: "The question asks for too much at once." },
  READ_ONLY: { status: 400, fields: [], when: "A mutation or a subscription: the graph can only be asked." },
  DOCUMENT_NOT_TRUSTED: { status: 403, fields: [], when: "This server answers the questions of its list alone." },
  ORIGIN_NOT_ALLOWED: { status: 403, fields: [], when: "Pages of that origin may not ask this server." },
  NOT_FOUND: { status: 404, fields: [], when: "There is nothing at this path." },
  METHOD_NOT_ALLOWED: { status: 405, fields: [], when: "Questions are sent by POST or GET, all else is read by GET." },
  NOT_ACCEPTABLE: {
    status: 406,
    fields: [],
    when: "`Accept` has no form that there is: JSON for answers to questions.",
  },
  GONE: { status: 410, fields: [], when: "Sources said once that there is such a thing, and none does any more." },
  PAYLOAD_TOO_LARGE: { status: 413, fields: [], when: "The body is larger than a question may be." },
  HOST_NOT_ALLOWED: { status: 421, fields: [], when: "The server is asked for by a name that is not its own." },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    fields: [],
    when: "The body is not JSON in UTF-8, or is compressed strangely.",
  },
  RATE_LIMITED: {
    status: 429,
    fields: ["limit", "max", "left", "retryAfter"],
    when: "This client asks for more than one may: ask again after `retryAfter` seconds.",
  },
  INTERNAL_SERVER_ERROR: { status: 500, fields: ["id"], when: "A mistake in this program." },
  INTERNAL: { status: 500, fields: ["id"], when: "The database could not answer." },
  NOT_COMPUTED: {
    status: 501,
    fields: [],
    when: "This server does not compute that metric, could not, or answers of now alone.",
  },
  STARTING: { status: 503, fields: [], when: "The graph is being loaded: ask again." },
  NOT_READY: { status: 503, fields: [], when: "The metric is still being computed: ask again." },
  GRAPH_CHANGED: { status: 503, fields: [], when: "The graph changed while it was asked: ask again." },
  OVERLOADED: { status: 503, fields: [], when: "More is asked than can be answered at the moment: ask again." },
  UNAVAILABLE: { status: 503, fields: ["id"], when: "The database does not answer at the moment." },
  OUT_OF_MEMORY: { status: 503, fields: ["id"], when: "The database lacked memory for the question: ask for less." },
  QUERY_TIMEOUT: {
    status: 504,
    fields: ["id", "limit", "max"],
    when: "The database lacked time for the question: ask for less.",
  },
} as const satisfies Readonly<Record<string, ApiErrorKind>>;

/** What stands beside each status 503: that it may be asked again, and in how many seconds. */
export const RETRY_AFTER = { "Retry-After": "2" } as const;

export type ApiErrorCode = keyof typeof API_ERRORS;

/** The fields that an error of this code carries. `found` is a text where it was not counted to the end. */
export type ApiErrorFields<Code extends ApiErrorCode> = Readonly<
  Record<(typeof API_ERRORS)[Code]["fields"][number], string | number>
>;

/** An error for the client, with `extensions` as the table says. */
export function apiError<Code extends ApiErrorCode>(
  code: Code,
  message: string,
  fields: ApiErrorFields<Code>,
  options: Pick<GraphQLErrorOptions, "nodes"> = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: printExtensions(code, fields) });
}

/** `extensions` of an error of this code. */
export function printExtensions<Code extends ApiErrorCode>(
  code: Code,
  fields: ApiErrorFields<Code>,
): { readonly code: Code } & ApiErrorFields<Code> {
  return { code, ...fields };
}

/** Status of an answer with these errors: 500 for a code that is not in the table. */
export function findStatus(codes: readonly unknown[]): number {
  return Math.max(...codes.map((code) => (isApiErrorCode(code) ? API_ERRORS[code].status : 500)));
}

function isApiErrorCode(code: unknown): code is ApiErrorCode {
  return typeof code === "string" && Object.hasOwn(API_ERRORS, code);
}
