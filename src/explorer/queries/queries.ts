import captions from "./captions.graphql?raw";
import card from "./card.graphql?raw";
import changes from "./changes.graphql?raw";
import counts from "./counts.graphql?raw";
import detailsOrganization from "./details-organization.graphql?raw";
import detailsCommunity from "./details-community.graphql?raw";
import detailsFacility from "./details-facility.graphql?raw";
import detailsEvent from "./details-event.graphql?raw";
import detailsPerson from "./details-person.graphql?raw";
import detailsProgramme from "./details-programme.graphql?raw";
import disagreements from "./disagreements.graphql?raw";
import home from "./home.graphql?raw";
import network from "./network.graphql?raw";
import partnerships from "./partnerships.graphql?raw";
import path from "./path.graphql?raw";
import type { Query } from "./query.js";
import ranking from "./ranking.graphql?raw";
import search from "./search.graphql?raw";
import source from "./source.graphql?raw";
import statistics from "./statistics.graphql?raw";
import suggest from "./suggest.graphql?raw";
import thing from "./thing.graphql?raw";
import timeline from "./timeline.graphql?raw";
import type * as T from "./types.js";
import version from "./version.graphql?raw";

export const CAPTIONS: Query<T.CaptionsAnswer, T.CaptionsVariables> = { text: captions };
export const CARD: Query<T.CardAnswer, T.CardVariables> = { text: card };
export const CHANGES: Query<T.ChangesAnswer, T.ChangesVariables> = { text: changes };
export const COUNTS: Query<T.CountsAnswer, T.CountsVariables> = { text: counts };
export const DISAGREEMENTS: Query<T.DisagreementsAnswer, T.DisagreementsVariables> = { text: disagreements };
export const HOME: Query<T.HomeAnswer, T.HomeVariables> = { text: home };
export const NETWORK: Query<T.NetworkAnswer, T.NetworkVariables> = { text: network };
export const RANKING: Query<T.RankingAnswer, T.RankingVariables> = { text: ranking };
export const PARTNERSHIPS: Query<T.PartnershipsAnswer, T.PartnershipsVariables> = { text: partnerships };
export const PATH: Query<T.PathAnswer, T.PathVariables> = { text: path };
export const SEARCH: Query<T.SearchAnswer, T.SearchVariables> = { text: search };
export const SOURCE: Query<T.SourceAnswer, T.SourceVariables> = { text: source };
export const STATISTICS: Query<T.StatisticsAnswer, T.StatisticsVariables> = { text: statistics };
export const SUGGEST: Query<T.SuggestAnswer, T.SuggestVariables> = { text: suggest };
export const THING: Query<T.ThingAnswer, T.ThingVariables> = { text: thing };
export const TIMELINE: Query<T.TimelineAnswer, T.TimelineVariables> = { text: timeline };
export const VERSION: Query<T.VersionAnswer, T.VersionVariables> = { text: version };

/** What links say beyond that they are, by the type of the thing that has them; one question for all types would take the database seconds to plan. */
export const DETAILS = {
  organization: { text: detailsOrganization } as Query<T.OrganizationDetailsAnswer, T.OrganizationDetailsVariables>,
  community: { text: detailsCommunity } as Query<T.CommunityDetailsAnswer, T.CommunityDetailsVariables>,
  facility: { text: detailsFacility } as Query<T.FacilityDetailsAnswer, T.FacilityDetailsVariables>,
  event: { text: detailsEvent } as Query<T.EventDetailsAnswer, T.EventDetailsVariables>,
  person: { text: detailsPerson } as Query<T.PersonDetailsAnswer, T.PersonDetailsVariables>,
  programme: { text: detailsProgramme } as Query<T.ProgrammeDetailsAnswer, T.ProgrammeDetailsVariables>,
};
