import type { Actor, Cast } from "./cast/actor.js";
import { createCast } from "./cast/cast.js";
import { planRanks, type Random, type Ranks } from "./random.js";
import { planSizes, type Sizes } from "./sizes.js";
import type { SourceDraft } from "./source-draft.js";

/** What every section of the graph draws from. */
export interface World {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly cast: Cast;
  /** Who comes up how often: number 0 most. */
  readonly ranks: Readonly<
    Record<"partners" | "members" | "universities" | "associations" | "programmes" | "provinces", Ranks>
  >;
}

/** A part of the graph that is written item by item, in chapters of so many items each. */
export interface Section {
  /** In the ids of its sources. */
  readonly name: string;
  /** What its sources are called. */
  readonly title: string;
  readonly perChapter: number;
  count(sizes: Sizes): number;
  write(world: World, draft: SourceDraft, index: number, random: Random): void;
}

export function createWorld(seed: number, scale: number): World {
  const sizes = planSizes(scale);
  return {
    seed,
    sizes,
    cast: createCast(seed, sizes),
    ranks: {
      // Of 100,000 projects the largest partner has about 30,000, the tenth 1,600, and most have one or none.
      partners: planRanks(sizes.enterprises, 1.25),
      members: planRanks(sizes.enterprises, 0.6),
      universities: planRanks(sizes.universities, 0.6),
      associations: planRanks(sizes.associations, 0.8),
      programmes: planRanks(sizes.programmes, 0.5),
      provinces: planRanks(34, 0.9),
    },
  };
}

/** A university, enterprise or association: large ones often. */
export function drawOrganization({ cast, ranks }: World, random: Random): Actor {
  const draw = random.next();
  if (draw < 0.3) return cast.university(ranks.universities.draw(random));
  if (draw < 0.95) return cast.enterprise(ranks.members.draw(random));
  return cast.association(ranks.associations.draw(random));
}

/** That many different ones, or as many as can be found. */
export function drawOrganizations(world: World, random: Random, count: number): readonly Actor[] {
  const drawn = new Map<string, Actor>();
  for (let attempt = 0; drawn.size < count && attempt < count * 20; attempt++) {
    const organization = drawOrganization(world, random);
    drawn.set(organization.id, organization);
  }
  return [...drawn.values()];
}
