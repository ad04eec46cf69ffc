import { groupBy } from "../../src/text/group-by.js";
import type { Killed } from "./kill-round.js";

const FOUND = ["nothing", "steps", "all", "not looked", "over"] as const;

/** What was killed, during which command, how often, what of the command was there afterwards, and the faults. */
export function printKills(killed: readonly Killed[], litter: readonly string[]): string {
  const rows = [...groupBy(killed, ({ victim, operation }) => `${victim} | ${operation}`)].map(([what, some]) => {
    const counts = FOUND.map((word) => some.filter(({ found }) => found === word).length || "");
    const faults = some.filter((one) => one.faults.length > 0).length;
    return `| ${what} | ${some.length} | ${counts.join(" | ")} | ${faults} |`;
  });
  const faults = killed.flatMap((one) =>
    one.faults.map((fault) => `${one.victim}, ${one.operation} at ${one.atMs} ms: ${fault}`),
  );
  return [
    `| killed | during | times | ${FOUND.map((word) => (word === "over" ? "over before" : word)).join(" | ")} | faults |`,
    `|---|---|${"--:|".repeat(FOUND.length + 2)}`,
    ...rows,
    "",
    `${killed.length} kills, ${faults.length} faults${litter.length === 0 ? "" : `; files that nobody needs any more: ${litter.join(", ")}`}`,
    ...faults,
    "",
  ].join("\n");
}
