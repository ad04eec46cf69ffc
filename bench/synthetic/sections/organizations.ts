import { drawPartialDate, drawTime, printChineseDate } from "../dates.js";
import { having, identified, linked, named, namedBySupplier, ofKind, type Wording } from "../claims.js";
import { printCreditCode } from "../credit-code.js";
import type { Section } from "../world.js";

export const governmentBodies: Section = {
  name: "government",
  title: "政府机构名录",
  perChapter: 5_000,
  count: ({ governmentBodies: count }) => count,
  write: ({ cast }, draft, index) => {
    const { id, zh, en, level, place } = cast.governmentBody(index);
    draft.say(`${zh}（${en}）${place ? `设在${place.zh}` : "设在北京市"}。`, [
      ofKind(id, "GovernmentBody"),
      named(id, zh),
      named(id, en, "OFFICIAL", "en"),
      having(id, "level", level),
      linked(id, "LOCATED_IN", place?.id ?? "place-110000"),
    ]);
  },
};

export const universities: Section = {
  name: "universities",
  title: "全国高等学校名单",
  perChapter: 500,
  count: ({ universities: count }) => count,
  write: ({ cast, sizes }, draft, index, random) => {
    const { id, zh, en, vocational, place } = cast.university(index);
    const at = cast.prefecture(place);
    const code = `41${String(42_00_000_000 + index).slice(-8)}`;
    const kind = vocational
      ? "VOCATIONAL"
      : random.pick(["UNDERGRADUATE", "UNDERGRADUATE", "UNDERGRADUATE", "ADULT", "RESEARCH_INSTITUTE"]);
    draft.say(`${zh}（${en}），学校标识码${code}，位于${at.zh}，简称${zh.slice(0, 3)}。`, [
      ofKind(id, "University"),
      named(id, zh),
      named(id, en, "OFFICIAL", "en"),
      named(id, zh.slice(0, 3), "ABBREVIATION"),
      identified(id, "MOE", code),
      having(id, "universityKind", kind),
      linked(id, "LOCATED_IN", at.id),
    ]);
    const founded = drawPartialDate(random, 1950, 2005);
    if (random.chance(0.1)) {
      const other = String(Number(founded.slice(0, 4)) + 3);
      draft.dispute(
        `${zh}于${printChineseDate(founded)}建校，一说${other}年。`,
        [having(id, "established", founded), having(id, "established", other)],
        "the text prefers the earlier year",
      );
    } else draft.say(`${zh}始建于${printChineseDate(founded)}。`, [having(id, "established", founded)]);
    const most = Math.max(1, Math.min(60, Math.floor(sizes.majors / 3)));
    const offered = new Set(Array.from({ length: random.between(1, most) }, () => random.below(sizes.majors)));
    for (const number of offered) {
      const { time, words } = drawTime(random, draft.day);
      draft.say(`${zh}${words}开设${cast.major(number).zh}专业。`, [
        linked(id, "OFFERS", cast.major(number).id, {}, time),
      ]);
    }
  },
};

export const enterprises: Section = {
  name: "enterprises",
  title: "产教融合型企业名录",
  perChapter: 5_000,
  count: ({ enterprises: count }) => count,
  write: ({ cast, ranks }, draft, index, random) => {
    const { id, zh, en, short, place, industry } = cast.enterprise(index);
    // A source often says no more than the province.
    const at = random.chance(0.25) ? cast.province(ranks.provinces.draw(random)) : cast.prefecture(place);
    const english = random.chance(0.3);
    const code = random.chance(0.3) ? printCreditCode(index, at.id.slice(6, 12)) : undefined;
    const field = cast.industry(industry);
    const claims: Wording[] = [
      ofKind(id, "Enterprise"),
      named(id, zh),
      linked(id, "LOCATED_IN", at.id),
      linked(id, "IN_INDUSTRY", field.id),
    ];
    if (english) claims.push(named(id, en, "OFFICIAL", "en"));
    if (code !== undefined) claims.push(identified(id, "USCC", code));
    draft.say(
      `${zh}${english ? `（${en}）` : ""}位于${at.zh}，属${field.zh}行业${code === undefined ? "" : `，统一社会信用代码${code}`}。`,
      claims,
    );
    if (!english && random.chance(0.3))
      draft.supply(namedBySupplier(id, en, random.chance(0.5) ? "MACHINE_TRANSLATION" : "LABEL"));
    if (random.chance(0.2)) draft.say(`以下简称“${short}”，全称${zh}。`, [named(id, short, "ABBREVIATION")]);
    if (random.chance(0.25)) {
      const founded = drawPartialDate(random);
      draft.say(`${zh}成立于${printChineseDate(founded)}。`, [having(id, "established", founded)]);
    }
    if (random.chance(0.2)) {
      const other = cast.industry((industry + random.between(1, 39)) % 40);
      draft.say(`${zh}兼营${other.zh}。`, [
        linked(id, "IN_INDUSTRY", other.id, {}, { modality: "INFERRED", inference: "from what it makes" }),
      ]);
    }
    // A smaller number owns a larger one, so that nobody comes to own itself.
    if (index > 0 && random.chance(0.07)) {
      const parent = cast.enterprise(Math.floor(index * random.next() ** 3));
      const share = random.between(20, 200) / 2;
      draft.say(`${zh}由${parent.zh}持股${share}%。`, [linked(id, "SUBSIDIARY_OF", parent.id, { share })]);
    }
  },
};

export const associations: Section = {
  name: "associations",
  title: "行业协会名录",
  perChapter: 5_000,
  count: ({ associations: count }) => count,
  write: ({ cast }, draft, index) => {
    const { id, zh, en } = cast.association(index);
    draft.say(`${zh}（${en}）。`, [ofKind(id, "Association"), named(id, zh), named(id, en, "OFFICIAL", "en")]);
  },
};

export const media: Section = {
  name: "media",
  title: "媒体名录",
  perChapter: 5_000,
  count: ({ media: count }) => count,
  write: ({ cast }, draft, index) => {
    const { id, zh, en } = cast.medium(index);
    draft.say(`${zh}，${en}。`, [ofKind(id, "MediaOrganization"), named(id, zh), named(id, en, "LABEL", "en")]);
  },
};

export const units: Section = {
  name: "units",
  title: "内设机构名录",
  perChapter: 5_000,
  count: ({ units: count }) => count,
  write: ({ cast }, draft, index, random) => {
    const { id, zh, en, parent } = cast.unit(index);
    draft.say(`${parent.zh}设有${zh}。`, [
      ofKind(id, "OrganizationalUnit"),
      named(id, zh, "LABEL"),
      linked(id, "PART_OF", parent.id),
    ]);
    if (random.chance(0.3)) draft.supply(namedBySupplier(id, en, "MACHINE_TRANSLATION"));
  },
};
