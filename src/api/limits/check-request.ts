import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind as Node,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { apiError } from "../errors/api-errors.js";
import { limitError } from "../errors/limit-error.js";
import { notACursor } from "../paging/cursor.js";
import { parseOffset } from "../paging/offset.js";
import { findOwnFilter } from "../own-filters.js";
import { costLimit } from "./cost-limit.js";
import { inputDepthLimit, inputSizeLimit, measureInput } from "./input-limits.js";
import type { Limit } from "./limit.js";
import type { Limits } from "./limits.js";
import { offsetLimit, pageLimit } from "./page-limit.js";
import {
  avoidedLimit,
  graphIdsLimit,
  neighborhoodDepthLimit,
  pathCountLimit,
  pathLengthLimit,
} from "./reach-limits.js";
import { aliasLimit, depthLimit, fieldLimit, rootFieldLimit } from "./shape-limits.js";
import { type VisitedField, visitFields } from "./visit-fields.js";

/** In order: where a request is beyond several, the first that it passes is named. */
const CHECKED: readonly Limit[] = [
  fieldLimit,
  rootFieldLimit,
  aliasLimit,
  depthLimit,
  pageLimit,
  offsetLimit,
  neighborhoodDepthLimit,
  graphIdsLimit,
  pathLengthLimit,
  pathCountLimit,
  avoidedLimit,
  inputDepthLimit,
  inputSizeLimit,
  costLimit,
];

export interface CheckedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly limits: Limits;
}

/**
 * What is wrong with a valid request before it is answered: a limit that it passes, a page of no rows, a link's cursor
 * that is none. Undefined where nothing is, and where its variables do not fit, which execution says better.
 */
export function checkRequest({
  schema,
  document,
  operation,
  variables = {},
  limits,
}: CheckedRequest): GraphQLError | undefined {
  const given = measureInput(variables);
  if (given.depth - 1 > limits.maxInputDepth) return limitError(inputDepthLimit, limits.maxInputDepth, given.depth - 1);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const type = schema.getQueryType();
  if (coerced === undefined || !type || operation.operation !== OperationTypeNode.QUERY) return undefined;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Node.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const counters = CHECKED.map((limit) => ({ limit, count: limit.start(), found: 0 }));
  // Costs add up over the whole request and the others need not: only what is far beyond is given up at once.
  try {
    for (const field of visitFields(operation.selectionSet, type, { schema, fragments, variables: coerced })) {
      for (const counter of counters) counter.found = counter.count(field);
      const fault = checkPage(field);
      if (fault) return fault;
      if (counters.some(({ limit, found }) => limit === fieldLimit && found > limits.maxFields)) break;
    }
  } catch (error) {
    // Null in the place of what has to be there, by way of a variable.
    if (error instanceof GraphQLError)
      return apiError("BAD_USER_INPUT", error.message, {}, error.nodes && { nodes: error.nodes });
    throw error;
  }
  const passed = counters.find(({ limit, found }) => found > limits[limit.name]);
  return passed && limitError(passed.limit, limits[passed.limit.name], passed.found);
}

/** The library takes 0 rows for no limit, and a cursor that is none for the beginning. */
function checkPage({ args, depth, node }: VisitedField): GraphQLError | undefined {
  for (const [name, least] of [
    ["first", 1],
    ["limit", 1],
    ["offset", 0],
    ["depth", 1],
    ["maxLength", 1],
    ["minSources", 0],
  ] as const) {
    const value = args[name];
    if (typeof value === "number" && value < least) {
      return apiError(
        "BAD_USER_INPUT",
        `\`${name}\` of ${node.name.value} is ${value}; the least is ${least}.`,
        {},
        { nodes: node },
      );
    }
  }
  const own = depth > 1 ? findOwnFilter(args.where) : undefined;
  if (own !== undefined)
    return apiError(
      "BAD_USER_INPUT",
      `\`${own}\` filters the lists at the root of a question; inside of one, ask ${node.name.value} by \`id\` or \`name\`.`,
      {},
      { nodes: node },
    );
  const { after } = args;
  if (depth > 1 && typeof after === "string" && parseOffset(after) === undefined) return notACursor();
  return undefined;
}
