import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLResolveInfo } from "graphql";
import { responsePathAsArray } from "graphql";
import type { ApiContext } from "../context.js";
import { MAX_PAGE } from "../paging/page-sizes.js";
import type { Warning } from "../warning.js";
import { chooseWarnings } from "./choose-warnings.js";

/** Adds to `extensions.warnings` of the response. */
export function warn(context: ApiContext, info: GraphQLResolveInfo, code: Warning["code"], message: string): void {
  context.warnings.push({ code, path: responsePathAsArray(info.path), message });
}

/** Of a list for which the client gave no limit. */
export function warnCut(context: ApiContext, info: GraphQLResolveInfo, page: number): void {
  const { args = [] } = info.parentType.getFields()[info.fieldName] ?? {};
  const more = args.some(({ name }) => name === "limit")
    ? `\`limit\` goes up to ${MAX_PAGE}, and ${info.fieldName}Connection pages on and counts.`
    : "It is longer where a request nests fewer lists, or asks for fewer things.";
  warn(
    context,
    info,
    "CUT",
    `A list without \`limit\` ends after ${page} here: there may be more, and in others of this field. ${more}`,
  );
}

/** An absence is never presented as evidence. */
export function warnNothingFound(context: ApiContext, info: GraphQLResolveInfo, version: string): void {
  warn(
    context,
    info,
    "NOTHING_FOUND",
    `Nothing in the sources of this graph (version ${version}). That is no evidence that there is nothing.`,
  );
}

export function warnUnknownId(context: ApiContext, info: GraphQLResolveInfo, id: string): void {
  const { knownAt } = context.moment;
  const asked = JSON.stringify(id);
  if (knownAt === undefined)
    warn(context, info, "UNKNOWN_ID", `No node has the id ${asked}. \`search\` finds ids by name.`);
  else
    warn(context, info, "UNKNOWN_ID", `Nothing that was recorded by ${knownAt} speaks of a node with the id ${asked}.`);
}

export function warnMerged(context: ApiContext, info: GraphQLResolveInfo, id: string, survivor: string): void {
  warn(
    context,
    info,
    "MERGED",
    `${id} was merged: ${survivor} stands for it. \`changes(of:)\` tells who decided so and why.`,
  );
}

/** Puts the warnings of a request into its response: those that concern what is left of it. */
export const printWarnings: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== "single") return;
      const { singleResult } = response.body;
      const warnings = chooseWarnings(contextValue.warnings, singleResult);
      if (warnings.length > 0) singleResult.extensions = { ...singleResult.extensions, warnings };
    },
  }),
};
