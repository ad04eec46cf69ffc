import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { printAsked } from "../asking/read-query.js";
import type { ApiContext } from "../context.js";
import type { Resolvers } from "../resolver.js";
import { readChanges } from "./read-changes.js";

const CYPHER = readChanges("change-groups");

interface Groups {
  readonly total: number;
  readonly groups: readonly Row[];
}

interface GroupsArgs {
  readonly first: number;
  readonly offset: number;
}

/** The fields of `changes` that count by day, kind and source, read where somebody asks for one of them. */
export function listGroups(conditions: Row): Row {
  const read = async (args: GroupsArgs, { model, read }: ApiContext): Promise<Groups> => {
    const links = [...model.links.keys()];
    const [row] = await read(CYPHER(conditions), printAsked({ ...conditions, ...args, links }));
    return row as unknown as Groups;
  };
  // Who asks for a page and for their number has both of one statement.
  let page: Promise<Groups> | undefined;
  return {
    groups: async (args: GroupsArgs, context: ApiContext) => (await (page = read(args, context))).groups,
    groupsCount: async (_args: unknown, context: ApiContext) => {
      // Fields that stand behind this one are asked before it goes on.
      await Promise.resolve();
      return (await (page ?? read({ first: 0, offset: 0 }, context))).total;
    },
  };
}

export const GROUP_TYPES: Resolvers = {
  ChangeGroup: {
    source: ({ sourceId }: Row, _args: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
      typeof sourceId === "string" ? context.loadNode("sourceDocuments", sourceId, info) : null,
  },
};
