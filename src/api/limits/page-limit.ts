import { greatest, type Limit } from "./limit.js";

export const pageLimit: Limit = {
  name: "maxFirst",
  unit: "rows in one page",
  help: "Page on with a connection's `after`.",
  start: greatest(({ args }) => Math.max(asNumber(args.first), asNumber(args.limit))),
};

export const offsetLimit: Limit = {
  name: "maxOffset",
  unit: "rows to skip",
  help: "Page with a connection: its pages cost the same at any depth.",
  start: greatest(({ args }) => asNumber(args.offset)),
};

function asNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
