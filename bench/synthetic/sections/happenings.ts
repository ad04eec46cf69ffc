import { printChineseDate, drawPartialDate } from "../dates.js";
import { having, linked, named, ofKind } from "../claims.js";
import { drawOrganizations, type Section } from "../world.js";

const ORGANIZERS = [
  ["主办", "SPONSOR"],
  ["承办", "UNDERTAKER"],
  ["协办", "CO_ORGANIZER"],
] as const;
const SPEECHES = [
  ["致辞", "ADDRESS"],
  ["作主旨报告", "KEYNOTE_REPORT"],
  ["发表主题演讲", "KEYNOTE_SPEECH"],
  ["分享", "SHARING"],
] as const;

export const events: Section = {
  name: "events",
  title: "产教融合活动报道",
  perChapter: 800,
  count: ({ events: count }) => count,
  write: (world, draft, index, random) => {
    const { cast, sizes } = world;
    const { id, zh } = cast.event(index);
    const place = cast.prefecture(random.below(sizes.prefectures));
    const start = drawPartialDate(random, 2016, 2025);
    draft.say(`${zh}于${printChineseDate(start)}在${place.zh}举行。`, [
      ofKind(id, "Event"),
      named(id, zh),
      having(id, "eventKind", "CONFERENCE"),
      having(id, "start", start),
      linked(id, "LOCATED_IN", place.id),
    ]);
    for (const [at, organizer] of drawOrganizations(world, random, random.between(1, 4)).entries()) {
      const [word, role] = ORGANIZERS[Math.min(at, 2)]!;
      draft.say(`${zh}由${organizer.zh}${word}。`, [linked(organizer.id, "ORGANIZED", id, { role })]);
    }
    const speakers = new Set(Array.from({ length: random.between(1, 7) }, () => random.below(sizes.people)));
    for (const number of speakers) {
      const [speaker, [word, speechKind]] = [cast.person(number), random.pick(SPEECHES)];
      const titleZh = `论${cast.industry(random.below(40)).zh}人才培养`;
      draft.say(`${speaker.zh}在${zh}上${word}《${titleZh}》。`, [
        linked(speaker.id, "SPOKE_AT", id, { speechKind, titleZh }),
      ]);
    }
    for (const guest of drawOrganizations(world, random, random.between(0, 5))) {
      draft.say(`${guest.zh}派员参加${zh}。`, [linked(guest.id, "ATTENDED", id)]);
    }
    const chair = cast.person(random.below(sizes.people));
    draft.say(`${chair.zh}主持${zh}。`, [linked(chair.id, "CHAIRED", id)]);
    if (index > 0 && random.chance(0.2)) {
      const whole = cast.event(random.below(index));
      draft.say(`${zh}是${whole.zh}的分会。`, [linked(id, "SUB_EVENT_OF", whole.id)]);
    }
  },
};

export const policies: Section = {
  name: "policies",
  title: "政策文件汇编",
  perChapter: 5_000,
  count: ({ policies: count }) => count,
  write: ({ cast, ranks, sizes }, draft, index, random) => {
    const { id, zh, year } = cast.policy(index);
    const issuer = cast.governmentBody(random.chance(0.3) ? 0 : 1 + 3 * ranks.provinces.draw(random));
    const number = `教高函〔${year}〕${index + 1}号`;
    const issued = drawPartialDate(random, year, year);
    draft.say(`${issuer.zh}于${printChineseDate(issued)}印发《${zh}》（${number}）。`, [
      ofKind(id, "PolicyDocument"),
      named(id, zh),
      having(id, "documentNumber", number),
      having(id, "issuedOn", issued),
      linked(issuer.id, "ISSUED", id),
    ]);
    const about = cast.programme(random.below(sizes.programmes));
    draft.say(`《${zh}》涉及${about.zh}。`, [linked(id, "ABOUT", about.id)]);
  },
};

const METRICS = [
  ["graduates employed", "person", "毕业生就业"],
  ["enterprises cooperating", "enterprise", "合作企业"],
  ["joint projects", "project", "合作项目"],
] as const;

/** Each metric of each university at most once: sources that disagree are another matter. */
export const figures: Section = {
  name: "figures",
  title: "数据摘编",
  perChapter: 5_000,
  count: ({ figures: count, universities }) => Math.min(count, universities * METRICS.length),
  write: ({ cast, sizes }, draft, index, random) => {
    const id = `figure-${String(index).padStart(6, "0")}`;
    const university = cast.university(index % sizes.universities);
    const [metric, unit, zh] = METRICS[Math.floor(index / sizes.universities)]!;
    const value = random.chance(0.2) ? random.between(1, 90) / 4 : random.between(1, 9_000);
    const [word, qualifier] = random.pick([
      ["", "EXACT"],
      ["近", "NEARLY"],
      ["约", "APPROXIMATE"],
      ["超过", "MORE_THAN"],
    ] as const);
    const label = `${university.zh}${zh}数`;
    draft.say(`${label}${word}${value}。`, [
      ofKind(id, "Figure", { asOf: draft.day }),
      named(id, label, "LABEL"),
      having(id, "metric", metric),
      having(id, "value", value),
      having(id, "unit", unit),
      having(id, "qualifier", qualifier),
      linked(id, "MEASURES", university.id),
    ]);
  },
};
