import { drawPartialDate, drawTime, printChineseDate } from "../dates.js";
import { having, linked, named, ofKind, type Wording } from "../claims.js";
import { POSTS } from "../words.js";
import { drawOrganization, type Section } from "../world.js";

/** Each has a post, one in six a second one, and a few held the same one twice. */
export const people: Section = {
  name: "people",
  title: "人物与任职",
  perChapter: 5_000,
  count: ({ people: count }) => count,
  write: (world, draft, index, random) => {
    const { cast, sizes } = world;
    const { id, zh, en, family, given } = cast.person(index);
    const organization = random.chance(0.03) ? cast.unit(random.below(sizes.units)) : drawOrganization(world, random);
    const titleZh = random.pick(POSTS);
    const english = random.chance(0.1);
    const claims: Wording[] = [ofKind(id, "Person"), named(id, zh, "LABEL")];
    if (english) claims.push(named(id, en, "PINYIN", "en"));
    if (random.chance(0.05)) claims.push(having(id, "familyName", family[0]), having(id, "givenName", given[0]));
    const { time, words } = drawTime(random, draft.day);
    // Whoever is only meant to take up a post is there all the same.
    const tenure = time.modality === "HISTORICAL" ? "FORMER" : random.chance(0.5) ? "CURRENT" : "UNKNOWN";
    claims.push(linked(id, "HOLDS_POSITION", organization.id, { titleZh, tenure }, time));
    draft.say(`${zh}${english ? `（${en}）` : ""}${words}任${organization.zh}${titleZh}。`, claims);
    if (time.validFrom !== undefined && time.modality === undefined && random.chance(0.2)) {
      const from = drawPartialDate(random, 1990, 1999);
      draft.say(`${zh}早年于${printChineseDate(from)}起也任${organization.zh}${titleZh}。`, [
        linked(
          id,
          "HOLDS_POSITION",
          organization.id,
          { titleZh, tenure: "FORMER" },
          { validFrom: from, validTo: "2002", modality: "HISTORICAL" },
        ),
      ]);
    }
    if (!random.chance(0.15)) return;
    const second = random.chance(0.2)
      ? cast.community(random.below(sizes.communities))
      : drawOrganization(world, random);
    if (second.id === organization.id) return;
    const another = random.pick(POSTS);
    draft.say(`${zh}兼任${second.zh}${another}。`, [
      linked(id, "HOLDS_POSITION", second.id, { titleZh: another, tenure: "UNKNOWN" }, { asOf: draft.day }),
    ]);
  },
};
