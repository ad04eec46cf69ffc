import { z } from "zod";
import type { AskGraph } from "./ask.js";
import type { Told } from "./told.js";
import { compare } from "./tools/compare.js";
import { describe } from "./tools/describe.js";
import { find } from "./tools/find.js";
import { neighbours } from "./tools/neighbours.js";
import { partnerships } from "./tools/partnerships.js";
import { paths } from "./tools/paths.js";
import { sentences } from "./tools/sentences.js";

/** What an assistant may call: its arguments in Zod, its answer. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodRawShape;
  readonly run: (args: never, ask: AskGraph) => Promise<Told>;
}

const id = z.string().max(200).describe("Id, or a name that one thing bears");
const at = z.string().max(10).optional().describe("Year, month or day: 2024, 2024-05");

export const TOOLS: readonly Tool[] = [
  {
    name: "find",
    description:
      "Find universities, enterprises, communities, people, agreements … by a name in Chinese, English or pinyin.",
    input: {
      text: z.string().max(200),
      kinds: z.array(z.string().max(40)).max(20).optional().describe("UNIVERSITY, ENTERPRISE, COMMUNITY, PERSON, …"),
    },
    run: find,
  },
  {
    name: "describe",
    description: "Names, identifiers and facts of one thing, each with the sentence that supports it.",
    input: { id },
    run: describe,
  },
  {
    name: "neighbours",
    description: "What one thing is linked to, and how, each link with its sentence.",
    input: { id, links: z.array(z.string().max(40)).max(30).optional().describe("LEADS, MEMBER_OF, SIGNED, …"), at },
    run: neighbours,
  },
  {
    name: "paths",
    description: "The shortest ways by which two things are connected, step by step with sentences.",
    input: { from: id, to: id, at },
    run: paths,
  },
  {
    name: "partnerships",
    description: "Which organisations one works with, and through what they share.",
    input: { id, at },
    run: partnerships,
  },
  {
    name: "sentences",
    description: "Search the sentences of the source documents; shows what rests on each.",
    input: { text: z.string().max(200), about: id.optional() },
    run: sentences,
  },
  {
    name: "compare",
    description: "What two to five things share, and what only one of them has.",
    input: { ids: z.array(z.string().max(200)).min(2).max(5) },
    run: compare,
  },
];
