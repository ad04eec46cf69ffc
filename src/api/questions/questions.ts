import type { Resolver, Resolvers } from "../schema/resolvers.js";
import { LINK_RESOLVERS } from "./link.js";

/** The resolver of each question in graph/questions that has Cypher of its own in graph/queries. */
export const QUESTIONS: Readonly<Record<string, Resolver>> = {};

/** Resolvers of the types that those questions answer with. */
export const QUESTION_TYPES: Resolvers = { Link: LINK_RESOLVERS };
