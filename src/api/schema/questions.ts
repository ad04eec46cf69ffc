import type { Resolver, Resolvers } from "../resolver.js";
import { CITATION_TYPES, resolveCitation } from "../questions/citation.js";
import { CHANGES_TYPES, resolveChanges } from "../questions/changes.js";
import { DISAGREEMENT_TYPES, resolveDisagreements } from "../questions/disagreements.js";
import { resolveGraph } from "../questions/graph.js";
import { MATCH_TYPES, resolveMatch } from "../questions/match.js";
import { NEIGHBORHOOD_TYPES, resolveNeighborhood } from "../questions/neighborhood.js";
import { PARTNERSHIP_TYPES, resolvePartnerships } from "../questions/partnerships.js";
import { PATH_TYPES, resolvePaths } from "../questions/paths.js";
import { RANKING_TYPES, resolveRanking } from "../questions/ranking.js";
import { resolveSentences, SENTENCE_TYPES } from "../questions/sentences.js";
import { resolveStatistics, STATISTICS_TYPES } from "../questions/statistics.js";
import { FACET_TYPES, resolveFacets } from "../tables/facets.js";
import { resolveThings, THINGS_TYPES } from "../tables/things.js";
import { resolveTimeline, TIMELINE_TYPES } from "../questions/timeline.js";

/** The resolver of each question in graph/questions that has Cypher of its own in graph/queries. */
export const QUESTIONS: Readonly<Record<string, Resolver>> = {
  graph: resolveGraph,
  neighborhood: resolveNeighborhood,
  paths: resolvePaths,
  partnerships: resolvePartnerships,
  ranking: resolveRanking,
  sentences: resolveSentences,
  statistics: resolveStatistics,
  things: resolveThings,
  facets: resolveFacets,
  timeline: resolveTimeline,
  changes: resolveChanges,
  disagreements: resolveDisagreements,
  match: resolveMatch,
  citation: resolveCitation,
};

/** Resolvers of the types that those questions answer with. */
export const QUESTION_TYPES: Resolvers = {
  ...NEIGHBORHOOD_TYPES,
  ...PATH_TYPES,
  ...PARTNERSHIP_TYPES,
  ...RANKING_TYPES,
  ...SENTENCE_TYPES,
  ...STATISTICS_TYPES,
  ...THINGS_TYPES,
  ...FACET_TYPES,
  ...TIMELINE_TYPES,
  ...CHANGES_TYPES,
  ...DISAGREEMENT_TYPES,
  ...MATCH_TYPES,
  ...CITATION_TYPES,
};
