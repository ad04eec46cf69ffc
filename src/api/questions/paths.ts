import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { DatabaseError } from "../../database/errors.js";
import type { ApiContext } from "../context.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import type { Resolvers } from "../resolver.js";
import { readSurvivor } from "../asking/read-survivor.js";
import { findWays, type Spur, type Way } from "./find-ways.js";
import { readKnown } from "../fields/read-known.js";
import { type LinkRow, printLink, resolveEntityUnder, resolveLinksAt } from "../fields/link.js";
import type { At } from "../asking/parse-at.js";
import { setBound } from "../asking/set-bound.js";
import { planWalk, type WalkArgs } from "../asking/walk.js";
import { warn, warnNothingFound, warnUnknownId } from "../asking/warnings.js";

interface PathsArgs extends WalkArgs {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null;
  readonly kinds?: readonly string[] | null;
  readonly excludeKinds?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly directed?: boolean | null;
  readonly first?: number | null;
}

/** What graph/queries/paths.cypher answers. */
interface Answer {
  readonly version: string;
  readonly fromKnown: boolean;
  readonly toKnown: boolean;
  readonly found: readonly { readonly spur: number; readonly ways: readonly Way[] }[];
  readonly steps: readonly Step[];
}

interface Step {
  readonly fromId: string;
  readonly toId: string;
  /** Id, name and kind of its ends. */
  readonly from: Row;
  readonly to: Row;
  readonly linkTotal: number;
  readonly links: readonly LinkRow[];
}

/** Most parallel links of one step. */
const MAX_LINKS = 20;
const DEFAULT_LENGTH = 6;
const DEFAULT_FIRST = 10;
/**
 * Ways that one root may answer beyond those asked for: some of them may be the same row of nodes over parallel links.
 */
const SPARE = 4;
/** Time of the request that is kept for reading what stands on the ways. */
const RESERVE_MS = 1_500;

const CYPHER = readQuery("paths");

/**
 * Answers `paths`: one statement for the shortest, and where these are fewer than `first` one more for each next
 * length.
 */
export function resolvePaths(
  _root: unknown,
  args: PathsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly PrintedPath[]> {
  return readPaths(args, context, info);
}

async function readPaths(
  args: PathsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly PrintedPath[]> {
  const { from, to, kinds = null, excludeKinds, avoid, directed } = args;
  const [first, maxLength, walk] = [args.first ?? DEFAULT_FIRST, args.maxLength ?? DEFAULT_LENGTH, planWalk(args)];
  const cypher = setBound(CYPHER, "length", maxLength, context.limits.maxPathLength);
  const parameters = {
    ...walk,
    from,
    to,
    kinds,
    excludeKinds: excludeKinds ?? [],
    avoid: avoid ?? [],
    directed: directed ?? false,
    limit: first * SPARE,
    maxLinks: MAX_LINKS,
  };
  const steps = new Map<string, Step>();
  let asked: Answer | undefined;
  const ask = async (spurs: readonly Spur[]): Promise<readonly (readonly Way[])[] | undefined> => {
    if (asked !== undefined && context.tally.remainingMs() < RESERVE_MS) return undefined;
    const answer = await readAnswer(context, cypher, { ...parameters, spurs }, asked !== undefined);
    // What another version says does not fit to what is known of this one.
    if (answer === undefined || (asked !== undefined && answer.version !== asked.version)) return undefined;
    asked ??= answer;
    for (const step of answer.steps) steps.set(printEnds(step.fromId, step.toId), step);
    const bySpur = new Map(answer.found.map(({ spur, ways }) => [spur, ways]));
    return spurs.map((_, index) => bySpur.get(index) ?? []);
  };
  const { ways, whole } = await findWays(from, { first, maxLength, ask });
  const { fromKnown, toKnown, version } = asked!;
  if (!fromKnown || !toKnown) {
    const [begin, end] = await Promise.all([
      fromKnown ? from : readSurvivor(from, context, info),
      toKnown ? to : readSurvivor(to, context, info),
    ]);
    // What survives is a node: this is asked once more at most.
    if (begin !== undefined && end !== undefined) return readPaths({ ...args, from: begin, to: end }, context, info);
  }
  if (!fromKnown) warnUnknownId(context, info, from);
  if (!toKnown && to !== from) warnUnknownId(context, info, to);
  if (from === to && fromKnown) return [printPath([from], steps, walk)];
  const answered = [...ways]
    .sort(compareWays)
    .slice(0, first)
    .map((way) => printPath(way, steps, walk));
  if (answered.length === 0) warnNothingFound(context, info, version);
  if (!whole && answered.length < first)
    warn(
      context,
      info,
      "OUT_OF_TIME",
      `There was time for ${answered.length} of the ${first} paths asked for (timeoutMs is ${context.limits.timeoutMs}): there may be more, none of them shorter. \`avoid\` its largest nodes, or ask with a smaller \`maxLength\`.`,
    );
  const most = answered.flatMap((path) => path.steps).reduce((sum, { missing }) => sum + missing, 0);
  if (most > 0) warn(context, info, "CUT", `A step holds at most ${MAX_LINKS} links: ${most} are left out.`);
  return answered;
}

/** Undefined where it took too long, and `isOptional`. @throws DatabaseError */
async function readAnswer(
  context: ApiContext,
  cypher: string,
  parameters: Row,
  isOptional: boolean,
): Promise<Answer | undefined> {
  try {
    const [row] = await context.read(cypher, printAsked(parameters), isOptional ? RESERVE_MS : 0);
    return row as unknown as Answer;
  } catch (error) {
    if (isOptional && error instanceof DatabaseError && error.code === "QUERY_TIMEOUT") return undefined;
    throw error;
  }
}

interface PrintedPath {
  readonly length: number;
  readonly nodes: readonly { readonly id: string; readonly known: Row | undefined }[];
  readonly links: readonly Row[];
  readonly steps: readonly {
    readonly fromId: string;
    readonly toId: string;
    readonly from: Row;
    readonly to: Row;
    readonly links: readonly Row[];
    readonly missing: number;
  }[];
}

function printPath(nodes: Way, found: ReadonlyMap<string, Step>, at: At): PrintedPath {
  const steps = nodes.slice(1).map((toId, index) => {
    const fromId = nodes[index]!;
    const { links, linkTotal, from, to } = found.get(printEnds(fromId, toId))!;
    return {
      fromId,
      toId,
      from,
      to,
      links: links.map((link) => printLink(link, at)),
      missing: linkTotal - links.length,
    };
  });
  const known = [steps[0]?.from, ...steps.map(({ to }) => to)];
  return {
    length: steps.length,
    nodes: nodes.map((id, index) => ({ id, known: known[index] })),
    links: steps.map(({ links }) => links[0]!),
    steps,
  };
}

function compareWays(a: Way, b: Way): number {
  return a.length - b.length || (a.join("\n") < b.join("\n") ? -1 : 1);
}

function printEnds(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

export const PATH_TYPES: Resolvers = {
  Path: {
    nodes: ({ nodes }: PrintedPath, _args: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
      Promise.all(nodes.map(async ({ id, known }) => readKnown(known, info) ?? context.loadNode("entities", id, info))),
    linksAt: resolveLinksAt,
  },
  PathStep: {
    from: resolveEntityUnder("fromId", "from"),
    to: resolveEntityUnder("toId", "to"),
    linksAt: resolveLinksAt,
  },
};
