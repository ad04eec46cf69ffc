import captions from "./captions.graphql?raw";
import card from "./card.graphql?raw";
import changeDays from "./change-days.graphql?raw";
import changes from "./changes.graphql?raw";
import { completeQuery } from "./complete-query.js";
import counts from "./counts.graphql?raw";
import disagreements from "./disagreements.graphql?raw";
import caption from "./fragments/caption.graphql?raw";
import citedLink from "./fragments/cited-link.graphql?raw";
import claim from "./fragments/claim.graphql?raw";
import quote from "./fragments/quote.graphql?raw";
import shownSet from "./fragments/shown-set.graphql?raw";
import facets from "./facets.graphql?raw";
import home from "./home.graphql?raw";
import homes from "./homes.graphql?raw";
import many from "./many.graphql?raw";
import match from "./match.graphql?raw";
import neighbours from "./neighbours.graphql?raw";
import matrix from "./matrix.graphql?raw";
import network from "./network.graphql?raw";
import partners from "./partners.graphql?raw";
import partnerships from "./partnerships.graphql?raw";
import path from "./path.graphql?raw";
import profile from "./profile.graphql?raw";
import type { Query } from "./query.js";
import ranking from "./ranking.graphql?raw";
import review from "./review.graphql?raw";
import search from "./search.graphql?raw";
import set from "./set.graphql?raw";
import source from "./source.graphql?raw";
import spread from "./spread.graphql?raw";
import statistics from "./statistics.graphql?raw";
import suggest from "./suggest.graphql?raw";
import thing from "./thing.graphql?raw";
import things from "./things.graphql?raw";
import timeline from "./timeline.graphql?raw";
import type * as T from "./types.js";
import version from "./version.graphql?raw";

const FRAGMENTS = [caption, citedLink, claim, quote, shownSet];

function question<Answer, Variables>(text: string): Query<Answer, Variables> {
  return { text: completeQuery(text, FRAGMENTS) };
}

export const CAPTIONS = question<T.CaptionsAnswer, T.CaptionsVariables>(captions);
export const CARD = question<T.CardAnswer, T.CardVariables>(card);
export const CHANGE_DAYS = question<T.ChangeDaysAnswer, T.ChangeDaysVariables>(changeDays);
export const CHANGES = question<T.ChangesAnswer, T.ChangesVariables>(changes);
export const COUNTS = question<T.CountsAnswer, T.CountsVariables>(counts);
export const DISAGREEMENTS = question<T.DisagreementsAnswer, T.DisagreementsVariables>(disagreements);
export const FACETS = question<T.FacetsAnswer, T.FacetsVariables>(facets);
export const HOME = question<T.HomeAnswer, T.HomeVariables>(home);
export const HOMES = question<T.HomesAnswer, T.HomesVariables>(homes);
export const MANY = question<T.ManyAnswer, T.ManyVariables>(many);
export const MATCH = question<T.MatchAnswer, T.MatchVariables>(match);
export const MATRIX = question<T.MatrixAnswer, T.MatrixVariables>(matrix);
export const NEIGHBOURS = question<T.NeighboursAnswer, T.NeighboursVariables>(neighbours);
export const NETWORK = question<T.NetworkAnswer, T.NetworkVariables>(network);
export const RANKING = question<T.RankingAnswer, T.RankingVariables>(ranking);
/** What is shared is cut where it is much, and not asked for here. */
export const PARTNERS: Query<T.PartnersAnswer, T.PartnersVariables> = {
  ...question<T.PartnersAnswer, T.PartnersVariables>(partners),
  quiet: true,
};
export const PARTNERSHIPS = question<T.PartnershipsAnswer, T.PartnershipsVariables>(partnerships);
export const PATH = question<T.PathAnswer, T.PathVariables>(path);
export const PROFILE = question<T.ProfileAnswer, T.ProfileVariables>(profile);
export const REVIEW = question<T.ReviewAnswer, T.ReviewVariables>(review);
export const SEARCH = question<T.SearchAnswer, T.SearchVariables>(search);
export const SET = question<T.SetAnswer, T.SetVariables>(set);
export const SOURCE = question<T.SourceAnswer, T.SourceVariables>(source);
export const SPREAD = question<T.SpreadAnswer, T.SpreadVariables>(spread);
export const STATISTICS = question<T.StatisticsAnswer, T.StatisticsVariables>(statistics);
export const SUGGEST = question<T.SuggestAnswer, T.SuggestVariables>(suggest);
export const THING = question<T.ThingAnswer, T.ThingVariables>(thing);
export const THINGS = question<T.ThingsAnswer, T.ThingsVariables>(things);
export const TIMELINE = question<T.TimelineAnswer, T.TimelineVariables>(timeline);
export const VERSION = question<T.VersionAnswer, T.VersionVariables>(version);
