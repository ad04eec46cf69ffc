import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { type ChineseContext, isInside } from "../find-employer.js";
import { fits, type Post, readRun } from "../posts.js";
import { HAN_TITLE } from "../titles.js";
import { findHanAppointed } from "./find-han-appointed.js";

/** What somebody was appointed as, behind the verb and the body. */
const AS_TITLE = new RegExp(
  `^(?:的|任|担任)?((?:产业|讲座|校外|企业|创业|首任|新任)?${HAN_TITLE}(?:[、兼和]{1,2}${HAN_TITLE})*)(?!单位|助理|办公室|办主任|秘书(?!长))`,
  "u",
);
const OWN_POST = /^(?:我校|我院|本校|学校|学院)/u;
const APPOINTS =
  /^(?:董事会|党委|校务会|理事会|方面)?(?:会议)?(?:正式|决定|研究决定|分别|近日|日前|今日|现|特|还|已)*$/u;
/** Whom associations and communities choose is told by their own words. */
const CHOOSES: ReadonlySet<string> = new Set(["Association", "Community"]);

/** 李明出任江海大学校长, 江海大学聘任李明为副校长: at the body behind the verb, else at whoever appoints. */
export function findAppointed({ text, words, employers, speaker }: ChineseContext): Post[] {
  return findHanAppointed(text, words).flatMap(({ people, at, by, tenure, isPlanned, isOpen }): Post[] => {
    if (isOpen) return [];
    if (people.some(({ start, end }) => isInside(start, end, employers))) return [];
    const [body] = listNear(employers, { start: at, end: at + 1 })
      .filter(({ start, end }) => start === at && AS_TITLE.test(text.slice(end, end + 40)))
      .sort((a, b) => b.end - a.end);
    const own = body ? undefined : OWN_POST.exec(text.slice(at, at + 4))?.[0];
    const from = body?.end ?? at + (own?.length ?? 0);
    const title = AS_TITLE.exec(text.slice(from, from + 40))?.[1];
    if (title === undefined)
      return by === undefined ? [] : people.map((person) => ({ person, employer: undefined, titles: [] }));
    const titles = readRun(title);
    // 任学院院长 at a university: of one of its schools, and nobody says of which.
    const ours = own === "学院" && !speaker?.text.endsWith("学院") ? undefined : speaker;
    const employer =
      body ?? (own === undefined ? (by === undefined ? undefined : findAppointer(text, by, employers)) : ours);
    const isChosen =
      employer && CHOOSES.has(employer.kind) && !tenure && !isPlanned && !text.startsWith("兼任", at - 2);
    const isFit = employer && !isChosen && fits(titles, employer, body !== undefined);
    return people.map((person) => ({
      person,
      employer: isFit ? employer : undefined,
      titles: isFit ? titles : [],
      tenure,
      isPlanned,
    }));
  });
}

/** Who appoints: the body right before the verb, or before its board. */
function findAppointer(text: string, at: number, employers: readonly Mention[]): Mention | undefined {
  const [first] = listNear(employers, { start: at - 16, end: at })
    .filter(({ end }) => end <= at && APPOINTS.test(text.slice(end, at)))
    .sort((a, b) => b.end - a.end || a.start - b.start);
  return first;
}
