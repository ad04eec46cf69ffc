import { having, linked, named, namedBySupplier, ofKind } from "../claims.js";
import { FIRST_YEAR } from "../sizes.js";
import type { Section } from "../world.js";

/** All are run by the Ministry, some by a province too. */
export const programmes: Section = {
  name: "programmes",
  title: "产学合作协同育人项目指南",
  perChapter: 5_000,
  count: ({ programmes: count }) => count,
  write: ({ cast, ranks }, draft, index, random) => {
    const { id, zh, en, year } = cast.programme(index);
    const ministry = cast.governmentBody(0);
    draft.say(`${ministry.zh}自${year}年起组织实施${zh}。`, [
      ofKind(id, "Programme"),
      named(id, zh),
      having(id, "level", "NATIONAL"),
      having(id, "startedOn", String(year)),
      linked(ministry.id, "ADMINISTERS", id, {}, { validFrom: String(year) }),
    ]);
    draft.supply(namedBySupplier(id, en, "LABEL"));
    if (random.chance(0.5)) {
      const body = cast.governmentBody(1 + 3 * ranks.provinces.draw(random));
      draft.say(`${body.zh}参与管理${zh}。`, [linked(body.id, "ADMINISTERS", id)]);
    }
    if (year > FIRST_YEAR)
      draft.say(`${zh}属于${cast.programme(index - 1).zh}的后续安排。`, [
        linked(id, "UNDER_PROGRAMME", cast.programme(index - 1).id),
      ]);
  },
};

const ROLES = ["牵头高校", "合作企业", "支持单位"];

/** One or two enterprises, of which a few are in everything, and one or two universities for each. */
export const projects: Section = {
  name: "projects",
  title: "产学合作协同育人项目立项名单",
  perChapter: 4_000,
  count: ({ projects: count }) => count,
  write: ({ cast, ranks }, draft, index, random) => {
    const { id, zh, programme } = cast.project(index);
    const { id: above, zh: aboveZh, year } = cast.programme(programme);
    const number = `${year}${String(index).padStart(8, "0")}`;
    draft.say(`${number} ${zh}，列入${aboveZh}。`, [
      ofKind(id, "Project"),
      named(id, zh),
      having(id, "number", number),
      having(id, "year", year),
      linked(id, "UNDER_PROGRAMME", above),
    ]);
    const partners = [
      ...ranks.universities
        .drawSeveral(random, random.chance(0.25) ? 2 : 1)
        .map((rank, at) => ({ partner: cast.university(rank), role: ROLES[at === 0 ? 0 : 2]! })),
      ...ranks.partners
        .drawSeveral(random, random.chance(0.25) ? 2 : 1)
        .map((rank, at) => ({ partner: cast.enterprise(rank), role: ROLES[at === 0 ? 1 : 2]! })),
    ];
    for (const { partner, role } of partners) {
      const amount = role === ROLES[1] && random.chance(0.5) ? random.between(10, 2_000) * 250.5 : undefined;
      const time = {
        validFrom: random.chance(0.5) ? String(year) : `${year}-${String(random.between(1, 12)).padStart(2, "0")}`,
      };
      draft.say(`${number} ${role}：${partner.zh}${amount === undefined ? "" : `，出资${amount}元`}。`, [
        linked(
          partner.id,
          "PARTICIPATES_IN",
          id,
          { role, ...(amount !== undefined && { amount, currency: "CNY" }) },
          random.chance(0.7) ? time : {},
        ),
      ]);
    }
  },
};
