import type { Sizes } from "../sizes.js";
import type { Cast } from "./actor.js";
import { createOrganizations } from "./organizations.js";
import { createPeopleAndFields } from "./people-and-fields.js";
import { createPlaces } from "./places.js";
import { createUndertakings } from "./undertakings.js";

/**
 * Numbers run from 0. Every other university is a vocational school. Bodies and communities that have to be told apart
 * by name have names of their own, in both languages.
 */
export function createCast(seed: number, sizes: Sizes): Cast {
  const places = createPlaces();
  return {
    ...places,
    ...createOrganizations(seed, sizes, places),
    ...createUndertakings(seed, sizes, places),
    ...createPeopleAndFields(seed),
  };
}
