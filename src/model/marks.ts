/**
 * How things look in pictures: each has a colour (src/explorer/style/colours.css) and a shape
 * (src/explorer/model/kind-style.ts) of its own, so that colour is never the only sign. In the order of legends.
 */
export const MARKS = [
  "university",
  "enterprise",
  "public",
  "organisation",
  "community",
  "facility",
  "person",
  "undertaking",
  "event",
  "context",
] as const;
export type Mark = (typeof MARKS)[number];

/** Where a kind may stand aside until somebody asks for it. */
export const ASIDES = ["TABLES", "YEARS", "REVIEW"] as const;
export type Aside = (typeof ASIDES)[number];

/** Dimensions of `statistics` whose value is a property. */
export const PROPERTY_DIMENSIONS = ["YEAR", "STATUS"] as const;
export type PropertyDimension = (typeof PROPERTY_DIMENSIONS)[number];
