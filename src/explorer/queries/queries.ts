import captions from "./captions.graphql?raw";
import card from "./card.graphql?raw";
import changes from "./changes.graphql?raw";
import { completeQuery } from "./complete-query.js";
import counts from "./counts.graphql?raw";
import disagreements from "./disagreements.graphql?raw";
import caption from "./fragments/caption.graphql?raw";
import citedLink from "./fragments/cited-link.graphql?raw";
import claim from "./fragments/claim.graphql?raw";
import quote from "./fragments/quote.graphql?raw";
import home from "./home.graphql?raw";
import match from "./match.graphql?raw";
import network from "./network.graphql?raw";
import partnerships from "./partnerships.graphql?raw";
import path from "./path.graphql?raw";
import type { Query } from "./query.js";
import ranking from "./ranking.graphql?raw";
import review from "./review.graphql?raw";
import search from "./search.graphql?raw";
import source from "./source.graphql?raw";
import statistics from "./statistics.graphql?raw";
import suggest from "./suggest.graphql?raw";
import thing from "./thing.graphql?raw";
import timeline from "./timeline.graphql?raw";
import type * as T from "./types.js";
import version from "./version.graphql?raw";

const FRAGMENTS = [caption, citedLink, claim, quote];

function question<Answer, Variables>(text: string): Query<Answer, Variables> {
  return { text: completeQuery(text, FRAGMENTS) };
}

export const CAPTIONS = question<T.CaptionsAnswer, T.CaptionsVariables>(captions);
export const CARD = question<T.CardAnswer, T.CardVariables>(card);
export const CHANGES = question<T.ChangesAnswer, T.ChangesVariables>(changes);
export const COUNTS = question<T.CountsAnswer, T.CountsVariables>(counts);
export const DISAGREEMENTS = question<T.DisagreementsAnswer, T.DisagreementsVariables>(disagreements);
export const HOME = question<T.HomeAnswer, T.HomeVariables>(home);
export const MATCH = question<T.MatchAnswer, T.MatchVariables>(match);
export const NETWORK = question<T.NetworkAnswer, T.NetworkVariables>(network);
export const RANKING = question<T.RankingAnswer, T.RankingVariables>(ranking);
export const PARTNERSHIPS = question<T.PartnershipsAnswer, T.PartnershipsVariables>(partnerships);
export const PATH = question<T.PathAnswer, T.PathVariables>(path);
export const REVIEW = question<T.ReviewAnswer, T.ReviewVariables>(review);
export const SEARCH = question<T.SearchAnswer, T.SearchVariables>(search);
export const SOURCE = question<T.SourceAnswer, T.SourceVariables>(source);
export const STATISTICS = question<T.StatisticsAnswer, T.StatisticsVariables>(statistics);
export const SUGGEST = question<T.SuggestAnswer, T.SuggestVariables>(suggest);
export const THING = question<T.ThingAnswer, T.ThingVariables>(thing);
export const TIMELINE = question<T.TimelineAnswer, T.TimelineVariables>(timeline);
export const VERSION = question<T.VersionAnswer, T.VersionVariables>(version);
