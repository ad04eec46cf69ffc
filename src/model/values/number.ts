import type { Fault } from "../../problem.js";

/** What is wrong with the form of a number of a GraphQL type. An Int of GraphQL has 32 bits. */
export function checkNumber(value: unknown, type: "Int" | "Float"): Fault | undefined {
  if (typeof value !== "number") {
    const meant = typeof value === "string" ? readMeant(value) : undefined;
    return {
      message: `${JSON.stringify(value)} is not a number`,
      suggestion: meant === undefined ? "write digits alone: 99000" : `write ${meant}`,
    };
  }
  if (!Number.isFinite(value)) return { message: `${value} is not a number that a source prints` };
  if (type === "Int" && !Number.isInteger(value)) return { message: `${value} is not a whole number` };
  if (type === "Int" && Math.abs(value) > 2 ** 31 - 1)
    return { message: `${value} is larger than a whole number can be here` };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { message: `${value} has more digits than a number keeps` };
  return undefined;
}

/** What people write for a number, where only one can be meant: "1,700", "9.9万", "500". */
function readMeant(text: string): number | undefined {
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*([万亿])?$/.exec(text.trim());
  if (!match) return undefined;
  const scale = match[3] === "万" ? 1e4 : match[3] === "亿" ? 1e8 : 1;
  return Number((Number(match[1]!.replaceAll(",", "") + (match[2] ?? "")) * scale).toPrecision(15));
}
