import { getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import type { Random } from "../../../bench/synthetic/random.js";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { planRequest } from "../../../src/api/limits/plan-request.js";
import { type Values, writeRequest } from "./random-requests.js";

/** What costs most to look for; ids are those of the graph that is asked. */
export const VALUES: Values = {
  text: [
    '"大学"',
    '"沙钢"',
    '"university"',
    '"a b c d e f g h i j k l"',
    `"${"ﷺ".repeat(11)}"`,
    `"${"xian".repeat(50)}"`,
  ],
  since: ['"2000-01-01"'],
  queries: [
    `[${Array.from({ length: 100 }, (_, key) => `{ key: "${key}", name: "北京科技大学 ${key}" }`).join(", ")}]`,
  ],
};

/** Of so many random requests those that the limits let pass, with what they may cost, the costliest first. */
export function writeAccepted(
  schema: GraphQLSchema,
  random: Random,
  values: Values,
  count: number,
): readonly { readonly query: string; readonly cost: number }[] {
  const accepted: { query: string; cost: number }[] = [];
  for (let written = 0; written < count; written++) {
    const query = writeRequest(schema, random, values);
    const document = parse(query);
    if (validate(schema, document).length > 0) throw new Error(`not valid: ${query}`);
    try {
      const operation = getOperationAST(document)!;
      const { cost } = planRequest({ schema, document, operation, variables: {}, limits: LIMITS });
      accepted.push({ query, cost });
    } catch {
      // Beyond a limit.
    }
  }
  return accepted.sort((a, b) => b.cost - a.cost);
}
