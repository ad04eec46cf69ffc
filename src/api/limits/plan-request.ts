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
import { findNoLanguage } from "./values/check-languages.js";
import { findEmptyRange } from "./values/check-ranges.js";
import { Money } from "../amounts.js";
import { costLimit } from "./cost-limit.js";
import { inputDepthLimit, inputSizeLimit, inputValuesLimit, measureInput } from "./input-limits.js";
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
import { findMoment } from "./find-moment.js";
import { PAGES, type Pages } from "./pages/pages.js";
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
  inputValuesLimit,
  costLimit,
];

/** What an input object takes, of what a field does: a fifth of a millisecond. */
const FIELDS_OF_INPUT = 4;

export interface CheckedRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly limits: Limits;
}

/** What a request may cost at most, with the pages of its lists for which none is given. */
export interface PlannedRequest {
  readonly cost: number;
  /** How long it takes to read it and to write its statements: in fields, of which an input object is worth four. */
  readonly size: number;
  readonly pages: Pages;
  /** Of which moment it asks what was known then: ISO 8601, UTC. */
  readonly knownAt?: string | undefined;
}

/**
 * Plans a valid request before it is answered: with the widest pages that `maxCost` allows. Where its variables do not
 * fit, nothing is planned, and execution says better what is wrong.
 * @throws GraphQLError where it passes a limit, has a page of no rows, or a link's cursor that is none
 */
export function planRequest(request: CheckedRequest): PlannedRequest {
  const { schema, document, operation, variables = {}, limits } = request;
  const given = measureInput(variables);
  if (given.depth - 1 > limits.maxInputDepth) throw limitError(inputDepthLimit, limits.maxInputDepth, given.depth - 1);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const type = schema.getQueryType();
  const nothing: PlannedRequest = { cost: 0, size: 0, pages: PAGES[0] };
  if (coerced === undefined || !type || operation.operation !== OperationTypeNode.QUERY) return nothing;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Node.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  let narrowest: { readonly limit: Limit; readonly found: number } | undefined;
  for (const pages of PAGES) {
    const roots: VisitedField[] = [];
    const counted = countFields(
      visitFields(operation.selectionSet, type, { schema, fragments, variables: coerced, pages }),
      limits,
      (field) => roots.push(field),
    );
    narrowest = counted.find(({ limit, found }) => found > limits[limit.name]);
    const read = (limit: Limit): number => counted.find((each) => each.limit === limit)?.found ?? 0;
    if (narrowest === undefined)
      return {
        cost: read(costLimit),
        size: read(fieldLimit) + FIELDS_OF_INPUT * read(inputSizeLimit),
        pages,
        knownAt: findMoment(roots),
      };
    if (narrowest.limit !== costLimit) break; // narrower pages change nothing else
  }
  const { limit, found } = narrowest ?? { limit: costLimit, found: 0 };
  throw limitError(limit, limits[limit.name], Math.ceil(found));
}

/** @throws GraphQLError for a page that is none */
function countFields(
  fields: Iterable<VisitedField>,
  limits: Limits,
  onRoot: (field: VisitedField) => void,
): readonly { readonly limit: Limit; readonly found: number }[] {
  const counters = CHECKED.map((limit) => ({ limit, count: limit.start(), found: 0 }));
  // Costs add up over the whole request and the others need not: only what is far beyond is given up at once.
  try {
    for (const field of fields) {
      for (const counter of counters) counter.found = counter.count(field);
      if (field.depth === 1) onRoot(field);
      const fault = checkPage(field);
      if (fault) throw fault;
      if (counters.some(({ limit, found }) => limit === fieldLimit && found > limits.maxFields)) break;
    }
  } catch (error) {
    // Null in the place of what has to be there, by way of a variable.
    if (error instanceof GraphQLError && error.extensions.code === undefined)
      throw apiError("BAD_USER_INPUT", error.message, {}, error.nodes && { nodes: error.nodes });
    throw error;
  }
  return counters;
}

function printBound(bound: unknown): string {
  return bound instanceof Money ? `${bound.number} ${bound.currency}` : JSON.stringify(bound);
}

/** The library takes 0 rows for no limit, a cursor that is none for the beginning, a range that is none for one without anything in it, and what is no language for one without names. */
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
  const range = findEmptyRange(args);
  if (range !== undefined) {
    const { lower, upper, least, most } = range;
    const message = `${node.name.value} from ${printBound(least)} (\`${lower}\`) to ${printBound(most)} (\`${upper}\`) ends before it begins: nothing can be in it.`;
    return apiError("BAD_USER_INPUT", message, {}, { nodes: node });
  }
  const language = findNoLanguage(args);
  if (language !== undefined) {
    const message = `\`${language.name}\` of ${node.name.value} is ${JSON.stringify(language.tag)}, and that is no language tag: write en, zh, zh-Hans or zh-Hant, or leave it out.`;
    return apiError("BAD_USER_INPUT", message, {}, { nodes: node });
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
