import { drawPartialDate, drawTime, printChineseDate } from "../dates.js";
import { having, linked, named, ofKind } from "../claims.js";
import { drawOrganizations, type Section } from "../world.js";

const AGREEMENTS = ["STRATEGIC_FRAMEWORK", "PROJECT", "JOINT_BUILD", "MEMORANDUM", "OTHER"];

export const agreements: Section = {
  name: "agreements",
  title: "校企合作签约情况",
  perChapter: 2_500,
  count: ({ agreements: count }) => count,
  write: (world, draft, index, random) => {
    const { cast, sizes } = world;
    const { id, zh } = cast.agreement(index);
    const parties = drawOrganizations(world, random, random.chance(0.3) ? 3 : 2);
    const planned = random.chance(0.05);
    const modality = planned ? { modality: "PLANNED" as const } : {};
    const signed = drawPartialDate(random, 2016, 2025);
    draft.say(`${parties.map((party) => party.zh).join("、")}${planned ? "拟签署" : "签署"}《${zh}》。`, [
      ofKind(id, "Agreement", modality),
      named(id, zh),
      having(id, "agreementKind", random.pick(AGREEMENTS)),
      having(id, "status", planned ? "PLANNED" : "SIGNED"),
      ...parties.map((party, at) => linked(party.id, "SIGNED", id, { order: at + 1 }, modality)),
    ]);
    if (!planned) draft.say(`《${zh}》签署于${printChineseDate(signed)}。`, [having(id, "signedOn", signed)]);
    for (const party of planned ? [] : parties.slice(0, random.below(3))) {
      const signatory = cast.person(random.below(sizes.people));
      draft.say(`${signatory.zh}代表${party.zh}在《${zh}》上签字。`, [
        linked(signatory.id, "SIGNATORY_OF", id, { onBehalfOf: party.id }),
      ]);
    }
    if (random.chance(0.3)) {
      const facility = cast.facility(random.below(sizes.facilities));
      draft.say(`《${zh}》约定共建${facility.zh}。`, [
        linked(id, "ESTABLISHES", facility.id, {}, { modality: "PLANNED" }),
      ]);
    }
  },
};

const PLATFORMS: readonly (readonly [string, string])[] = [
  ["现代产业学院", "MODERN_INDUSTRIAL_COLLEGE"],
  ["实训基地", "TRAINING_BASE"],
  ["研究生工作站", "POSTGRADUATE_WORKSTATION"],
  ["协同创新中心", "INNOVATION_CENTER"],
];

export const facilities: Section = {
  name: "facilities",
  title: "平台与实验室名单",
  perChapter: 2_500,
  count: ({ facilities: count }) => count,
  write: (world, draft, index, random) => {
    const { cast, ranks, sizes } = world;
    const { id, zh, laboratory } = cast.facility(index);
    const hosts = drawOrganizations(world, random, random.between(1, 2));
    const place = cast.prefecture(random.below(sizes.prefectures));
    const approver = cast.governmentBody(1 + 3 * ranks.provinces.draw(random));
    const property = laboratory
      ? having(id, "laboratoryKind", "JOINT")
      : having(id, "platformKind", PLATFORMS.find(([word]) => zh.endsWith(word))![1]);
    draft.say(`${zh}位于${place.zh}。`, [
      ofKind(id, laboratory ? "Laboratory" : "Platform"),
      named(id, zh),
      property,
      having(id, "status", random.pick(["ACTIVE", "ACTIVE", "UNKNOWN", "CLOSED"])),
      linked(id, "LOCATED_IN", place.id),
    ]);
    for (const [at, host] of hosts.entries()) {
      const { time, words } = drawTime(random, draft.day);
      draft.say(`${zh}${words}由${host.zh}${at === 0 ? "承建" : "参建"}。`, [
        linked(host.id, "HOSTS", id, { role: at === 0 ? "HOST" : "PARTNER" }, time),
      ]);
    }
    draft.say(`${zh}经${approver.zh}批准。`, [linked(approver.id, "APPROVED", id, {}, { asOf: draft.day })]);
    if (random.chance(0.3)) {
      const programme = cast.programme(ranks.programmes.draw(random));
      draft.say(`${zh}列入${programme.zh}。`, [linked(id, "UNDER_PROGRAMME", programme.id)]);
    }
  },
};
