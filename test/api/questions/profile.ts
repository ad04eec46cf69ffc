import { printAsked } from "../../../src/api/asking/read-query.js";
import { testDatabase } from "../../support/database.js";

interface Operator {
  readonly operatorType: string;
  readonly children?: readonly Operator[];
}

/**
 * The operators of the plan of a question (readQuery), without the planner's name. Numbers are sent as they are: whole
 * ones as bigint.
 */
export async function planOf(cypher: string, parameters: Record<string, unknown>): Promise<readonly string[]> {
  const { driver } = await testDatabase();
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`, printAsked(parameters));
    const names: string[] = [];
    const open = [summary.plan as unknown as Operator];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      names.push(next.operatorType.replace(/@.*$/, ""));
      open.push(...(next.children ?? []));
    }
    return names;
  } finally {
    await session.close();
  }
}

/**
 * Forgets the plans that were made for what the database held before. A plan is kept while numbers change little, and
 * what an earlier file left nearly empty is best scanned.
 */
export async function forgetPlans(): Promise<void> {
  const { driver } = await testDatabase();
  const session = driver.session();
  try {
    await session.run("CALL db.prepareForReplanning(60)");
  } finally {
    await session.close();
  }
}

/** Operators that read every node, or every node of a label. */
export const SCANS = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|NodeIndexScan/;
