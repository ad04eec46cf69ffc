import { drawPartialDate, drawTime, printChineseDate } from "../dates.js";
import { having, linked, named, namedBySupplier, ofKind } from "../claims.js";
import { drawOrganizations, type Section } from "../world.js";

const ROLES = [
  ["成员单位", "MEMBER"],
  ["副理事长单位", "DEPUTY_DIRECTOR_UNIT"],
  ["常务理事单位", "EXECUTIVE"],
] as const;

/** Each has three leaders, one university, one enterprise and one vocational school, and 50 to 800 members. */
export const communities: Section = {
  name: "communities",
  title: "产教融合共同体名单",
  perChapter: 40,
  count: ({ communities: count }) => count,
  write: (world, draft, index, random) => {
    const { cast, ranks, sizes } = world;
    const { id, zh, en, industry } = cast.community(index);
    const university = cast.university(2 * Math.floor(ranks.universities.draw(random) / 2));
    const school = cast.university(
      Math.min(sizes.universities - 1, 2 * Math.floor(ranks.universities.draw(random) / 2) + 1),
    );
    const enterprise = cast.enterprise(ranks.members.draw(random));
    const founded = drawPartialDate(random, 2022, 2024);
    const field = cast.industry(industry);
    const place = cast.province(ranks.provinces.draw(random));
    draft.say(`${zh}于${printChineseDate(founded)}在${place.zh}成立，面向${field.zh}行业。`, [
      ofKind(id, "Community"),
      named(id, zh),
      having(id, "established", founded),
      having(id, "level", zh.includes("区域") ? "PREFECTURE" : "PROVINCIAL"),
      linked(id, "LOCATED_IN", place.id),
      linked(id, "IN_INDUSTRY", field.id),
    ]);
    if (random.chance(0.5)) draft.supply(namedBySupplier(id, en, random.chance(0.5) ? "MACHINE_TRANSLATION" : "LABEL"));
    draft.say(
      `${zh}由${enterprise.zh}、${university.zh}、${school.zh}牵头。`,
      [enterprise, university, school].map((leader, at) =>
        linked(leader.id, "LEADS", id, { order: at + 1 }, at === 2 ? { asOf: draft.day } : { validFrom: founded }),
      ),
    );
    const most = Math.max(10, Math.floor((sizes.universities + sizes.enterprises) / 4));
    const members = drawOrganizations(world, random, Math.min(most, Math.round(50 + 750 * random.next() ** 3)));
    for (const [at, member] of members.entries()) {
      const [role, memberRole] =
        at === 0 ? (["理事长单位", "DIRECTOR_UNIT"] as const) : random.chance(0.85) ? ROLES[0] : random.pick(ROLES);
      const { time, words } = drawTime(random, draft.day);
      draft.say(`${at + 1}. ${member.zh}${words}为${role}。`, [
        linked(member.id, "MEMBER_OF", id, { memberRole }, time),
      ]);
    }
  },
};
