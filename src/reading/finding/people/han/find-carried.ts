import type { Mention } from "../../../proposal.js";
import { type ChineseContext, findSpeakerOf } from "../find-employer.js";
import { fits, isOfSpeaker, type Post, readRun } from "../posts.js";
import { HAN_TITLE } from "../titles.js";

/** 党委委员、副校长、｜研究生院院长, 校长助理、｜发展规划处处长: posts of a body that is not named with them, before one at a unit. */
const BEFORE = new RegExp(
  `(?:^|(?<=[^\\p{Script=Han}A-Za-z])|(?:我校|本校|(?<!\\p{Script=Han})学?校(?!长)))(${HAN_TITLE}(?:[、兼]${HAN_TITLE})*)[、兼]$`,
  "u",
);
const REACH = 48;
const BETWEEN = /^(?:先生|女士|教授|博士|同志|院士)?(?:等)?[、，,和与及以\s]{0,3}(?:校|我校)?$/u;
const WHOLES: ReadonlySet<string> = new Set(["University", "EducationalOrganization", "Enterprise", "Association"]);

/** The run of such posts that ends at a place. */
export function readCarried(text: string, at: number): { readonly start: number; readonly run: string } | undefined {
  const from = Math.max(0, at - REACH);
  const found = BEFORE.exec(text.slice(from, at));
  return found ? { start: from + found.index, run: found[1]! } : undefined;
}

/** Whose those are: of whom the post before in the row is of (`before`), else of who speaks. */
export function findCarried(
  context: ChineseContext,
  person: Mention,
  at: number,
  before: Post | undefined,
  earlier: readonly Post[],
): Post | undefined {
  const { text } = context;
  const found = readCarried(text, at);
  if (!found) return undefined;
  const titles = readRun(found.run);
  const isNext = before !== undefined && BETWEEN.test(text.slice(before.person.end, found.start));
  const isOfWhole =
    isNext && before.employer && WHOLES.has(before.employer.kind) && fits(titles, before.employer, false);
  const carried = isOfWhole ? before.employer : isNext ? findEarlier(text, earlier, found.start, titles) : undefined;
  const employer = carried ?? (isOfSpeaker(titles) ? findSpeakerOf(context, person.end) : undefined);
  const own = employer && titles.filter((title) => fits([title], employer, false));
  return employer && own && own.length > 0 ? { person: { ...person }, employer, titles: own } : undefined;
}

/** 甲公司总经理张三，中国工程院院士李四，｜副总经理、研究院院长王五: of the last in the row at which such posts are, within the sentence. */
function findEarlier(text: string, posts: readonly Post[], at: number, titles: readonly string[]): Mention | undefined {
  const row = posts.slice(-MOST).filter(({ person }) => person.end <= at && at - person.end <= 2 * REACH);
  return row.findLast(
    ({ person, employer }) =>
      employer !== undefined &&
      WHOLES.has(employer.kind) &&
      titles.every((title) => fits([title], employer, false)) &&
      POST_OF_ONE.test(titles.join("、")) &&
      !/[。；;\n]/u.test(text.slice(person.end, at)),
  )?.employer;
}

const MOST = 6;
/** Posts that tell of what sort of body they are. */
const POST_OF_ONE = /校长|总经理|总裁|董事/u;

/** Of whom the next of a row is: of the whole, where somebody has posts at it and at a unit. */
export function findWholeOf(posts: readonly Post[]): Mention | undefined {
  return posts.find(({ employer }) => employer !== undefined && WHOLES.has(employer.kind))?.employer;
}
