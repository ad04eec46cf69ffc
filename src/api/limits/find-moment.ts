import type { VisitedField } from "./visit-fields.js";
import { apiError } from "../errors/api-errors.js";

/** Clocks of clients may be ahead of ours by so much. */
const SKEW_MS = 300_000;

/**
 * The moment of which a request asks what was known then, ISO 8601 in UTC: one answer is of one moment.
 * @param roots the fields at the root of the request
 * @throws GraphQLError where it asks of two moments, or of one that is still to come
 */
export function findMoment(roots: readonly VisitedField[]): string | undefined {
  const asked = roots.filter(({ node }) => !node.name.value.startsWith("__"));
  const first = asked.find(({ args }) => typeof args.knownAt === "string");
  if (first === undefined) return undefined;
  const moment = first.args.knownAt as string;
  const other = asked.find(({ args }) => args.knownAt !== moment);
  if (other !== undefined)
    throw apiError(
      "BAD_USER_INPUT",
      `${other.node.name.value} is asked of ${printMoment(other.args.knownAt)} and ${first.node.name.value} of ${moment}; one request is answered of one moment. Ask them one after the other.`,
      {},
      { nodes: other.node },
    );
  if (Date.parse(moment) > Date.now() + SKEW_MS)
    throw apiError(
      "BAD_USER_INPUT",
      `\`knownAt\` is ${moment}, which is still to come; what will be known then nobody knows.`,
      {},
      { nodes: first.node },
    );
  return moment;
}

function printMoment(value: unknown): string {
  return typeof value === "string" ? value : "now";
}
