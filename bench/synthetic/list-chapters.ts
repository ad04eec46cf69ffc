import { linked } from "./claims.js";
import { createSourceDraft, type Chapter } from "./source-draft.js";
import { createRandom } from "./random.js";
import { communities } from "./sections/communities.js";
import { agreements, facilities } from "./sections/cooperation.js";
import { events, figures, policies } from "./sections/happenings.js";
import { associations, enterprises, governmentBodies, media, units, universities } from "./sections/organizations.js";
import { people } from "./sections/people.js";
import { industries, majors, prefectures, provinces } from "./sections/places.js";
import { programmes, projects } from "./sections/projects.js";
import type { Section, World } from "./world.js";

export const SECTIONS: readonly Section[] = [
  provinces,
  prefectures,
  industries,
  majors,
  governmentBodies,
  universities,
  enterprises,
  associations,
  media,
  units,
  communities,
  programmes,
  projects,
  people,
  agreements,
  facilities,
  events,
  policies,
  figures,
];

/** The whole graph, chapter by chapter; each is made when it is asked for and depends on seed and scale alone. */
export function* listChapters(world: World, sections: readonly Section[] = SECTIONS): Generator<Chapter> {
  for (const section of sections) {
    const count = section.count(world.sizes);
    for (let start = 0; start < count; start += section.perChapter)
      yield writeChapter(world, section, start, Math.min(count, start + section.perChapter));
  }
}

function writeChapter(world: World, section: Section, start: number, end: number): Chapter {
  const number = Math.floor(start / section.perChapter) + 1;
  const name = `${section.name}-${String(number).padStart(4, "0")}`;
  const random = createRandom(world.seed, "chapter", name);
  const publisher = world.cast.medium(random.below(world.sizes.media));
  const draft = createSourceDraft(world.seed, name, `${section.title}（${number}）`, publisher.zh);
  draft.say(`来源：${publisher.zh}`, [linked(publisher.id, "PUBLISHED", draft.sourceIds[0]!)]);
  for (let index = start; index < end; index++)
    section.write(world, draft, index, createRandom(world.seed, section.name, index));
  return draft.end();
}
