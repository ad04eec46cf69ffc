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
    const unit = body ? undefined : readUnit(text, from);
    if (unit && people.length === 1)
      return [{ person: people[0]!, employer: unit.unit, titles: readRun(unit.title), tenure, isPlanned }];
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
    const further = body && isFit ? listFurther(text, employers, from + title.length) : [];
    return people.flatMap((person) => [
      { person, employer: isFit ? employer : undefined, titles: isFit ? titles : [], tenure, isPlanned },
      ...further.map((post) => ({ ...post, person: { ...person }, tenure, isPlanned })),
    ]);
  });
}

/** 曾任甲集团副总经理、｜乙公司董事长: posts at further bodies, behind the first. */
function listFurther(text: string, employers: readonly Mention[], from: number): Pick<Post, "employer" | "titles">[] {
  const posts: Pick<Post, "employer" | "titles">[] = [];
  for (let at = from; /^[、兼]$/u.test(text[at] ?? ""); ) {
    const [body] = listNear(employers, { start: at + 1, end: at + 2 })
      .filter(({ start, end }) => start === at + 1 && AS_TITLE.test(text.slice(end, end + 40)))
      .sort((a, b) => b.end - a.end);
    const title = body && AS_TITLE.exec(text.slice(body.end, body.end + 40))?.[1];
    // 甲集团副总经理、乙公司董事长王刚: the second has somebody else's name behind it.
    if (!body || title === undefined || !/^(?:[、兼，,。；;）)\n]|等|$)/u.test(text.slice(body.end + title.length)))
      return posts;
    const titles = readRun(title);
    if (fits(titles, body, true)) posts.push({ employer: body, titles });
    at = body.end + title.length;
  }
  return posts;
}

/** 聘任李明为｜科研部部长: a post at a unit, and no unit that is called 科研部部长. */
const AT_UNIT = new RegExp(
  `^((?!校长|院长|总|党|董)\\p{Script=Han}{2,8}?(?:处|部|中心|办公室|学院|研究院|系))((?:常务|执行)?副?(?:处长|部长|主任|院长|系主任))(?=[，,。；、兼\\n]|$)`,
  "u",
);

function readUnit(text: string, start: number): { readonly unit: Mention; readonly title: string } | undefined {
  const [, name, title] = AT_UNIT.exec(text.slice(start, start + 24)) ?? [];
  if (name === undefined || title === undefined || /^(?:学校|我校|学院|本)/u.test(name)) return undefined;
  return { unit: { start, end: start + name.length, text: name, kind: "OrganizationalUnit" }, title };
}

/** Who appoints: the body right before the verb, or before its board. */
function findAppointer(text: string, at: number, employers: readonly Mention[]): Mention | undefined {
  const [first] = listNear(employers, { start: at - 16, end: at })
    .filter(({ end }) => end <= at && APPOINTS.test(text.slice(end, at)))
    .sort((a, b) => b.end - a.end || a.start - b.start);
  return first;
}
