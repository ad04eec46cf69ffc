import type { AskGraph } from "../ask.js";
import { findId } from "../find-id.js";
import type { Told } from "../told.js";
import { joinLines, UNKNOWN } from "../print-cited.js";
import { type Link, LINK, printLink } from "./neighbours.js";

interface Way {
  readonly length: number;
  readonly links: readonly Link[];
}

const QUERY = `query Paths($from: ID!, $to: ID!, $at: PartialDate) { paths(from: $from, to: $to, at: $at, first: 2) { length links { ${LINK} } } }`;

/** The shortest ways from one thing to another. */
export async function paths(
  { from, to, at }: { readonly from: string; readonly to: string; readonly at?: string | undefined },
  ask: AskGraph,
): Promise<Told> {
  const ends = await Promise.all([findId(from, ask), findId(to, ask)]);
  const { paths: ways } = await ask<{ paths: readonly Way[] }>(QUERY, { from: ends[0], to: ends[1], at });
  if (ways.length === 0)
    return { data: ways, text: `Nothing connects ${ends[0]} and ${ends[1]} within six steps. ${UNKNOWN}` };
  const text = joinLines(
    ways.flatMap(({ length, links }, index) => [
      `Way ${index + 1}, ${length} step${length === 1 ? "" : "s"}:`,
      ...links.map((link) => `  ${printLink(link)}`),
    ]),
  );
  return { data: ways, text };
}
