import { PLACE_FIRST, PLACE_SECOND } from "./words.js";

/** How many there are of each. */
export interface Sizes {
  readonly prefectures: number;
  readonly governmentBodies: number;
  readonly universities: number;
  readonly enterprises: number;
  readonly associations: number;
  readonly media: number;
  readonly units: number;
  readonly communities: number;
  readonly programmes: number;
  readonly projects: number;
  readonly people: number;
  readonly agreements: number;
  readonly facilities: number;
  readonly events: number;
  readonly policies: number;
  readonly majors: number;
  readonly figures: number;
}

/** Years in which programmes ran, the first of them. */
export const FIRST_YEAR = 2014;
export const YEARS = 12;

/**
 * At scale 1: 100,000 organisations, 300,000 people, 100,000 projects and 1.6 million links. Places and programmes grow
 * no further.
 */
export function planSizes(scale: number): Sizes {
  if (!(scale > 0)) throw new RangeError(`a scale of ${scale}: it must be more than 0`);
  const size = (count: number, least: number): number => Math.max(least, Math.round(count * scale));
  const most = PLACE_FIRST.length * PLACE_SECOND.length;
  const prefectures = Math.min(most, size(most, 34));
  return {
    prefectures,
    governmentBodies: 1 + 34 * 3 + prefectures * 3,
    // Even, for every other one is a vocational school.
    universities: 2 * size(1_500, 6),
    enterprises: size(85_000, 40),
    associations: size(1_000, 5),
    media: size(400, 5),
    units: size(9_600, 20),
    communities: size(2_000, 4),
    programmes: Math.min(300, size(300, YEARS)),
    projects: size(100_000, 50),
    people: size(300_000, 60),
    agreements: size(15_000, 12),
    facilities: size(12_000, 20),
    events: size(5_000, 12),
    policies: size(600, 5),
    majors: Math.min(MAJORS, size(MAJORS, 20)),
    figures: size(5_000, 20),
  };
}

/** As many as there are pairs of words for them, and in truth about as many as the national catalogue has. */
const MAJORS = 200 * 4;
