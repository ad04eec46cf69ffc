import type { ViewId } from "../model/address/views.js";
import { CARD_VIEW } from "../views/card/card.js";
import { HOME_VIEW } from "../views/home/home.js";
import { SEARCH_VIEW } from "../views/search/search.js";
import { SOURCE_VIEW } from "../views/source/source.js";
import { AskError } from "../page/ask.js";
import type { AnyView } from "../page/view.js";

/** Where each view is. What a first visit needs is there at once; the others are fetched when they are asked for. */
const LOAD: Readonly<Record<ViewId, () => Promise<AnyView>>> = {
  home: async () => HOME_VIEW,
  search: async () => SEARCH_VIEW,
  list: async () => (await import("../views/list/list.js")).LIST_VIEW,
  card: async () => CARD_VIEW,
  profile: async () => (await import("../views/profile/profile.js")).PROFILE_VIEW,
  source: async () => SOURCE_VIEW,
  network: async () => (await import("../views/network/network.js")).NETWORK_VIEW,
  timeline: async () => (await import("../views/timeline/timeline.js")).TIMELINE_VIEW,
  changes: async () => (await import("../views/changes/changes.js")).CHANGES_VIEW,
  ranking: async () => (await import("../views/ranking/ranking.js")).RANKING_VIEW,
  statistics: async () => (await import("../views/statistics/statistics.js")).STATISTICS_VIEW,
  places: async () => (await import("../views/places/places.js")).PLACES_VIEW,
  disagreements: async () => (await import("../views/disagreements/disagreements.js")).DISAGREEMENTS_VIEW,
  partnerships: async () => (await import("../views/partnerships/partnerships.js")).PARTNERSHIPS_VIEW,
  desk: async () => (await import("../views/desk/desk.js")).DESK_VIEW,
  review: async () => (await import("../views/review/review.js")).REVIEW_VIEW,
  story: async () => (await import("../views/story/story.js")).STORY_VIEW,
  compare: async () => (await import("../views/compare/compare.js")).COMPARE_VIEW,
  matrix: async () => (await import("../views/matrix/matrix.js")).MATRIX_VIEW,
  path: async () => (await import("../views/path/path.js")).PATH_VIEW,
};

/**
 * @throws AskError where its part of the page cannot be fetched: that the server is gone is met here before any
 * question is asked.
 */
export async function loadView(id: ViewId): Promise<AnyView> {
  try {
    return await LOAD[id]();
  } catch (error) {
    throw new AskError("UNREACHABLE", error instanceof Error ? error.message : String(error));
  }
}
