import type { Mention } from "../../../proposal.js";
import { listNear, outermost, unique } from "../../../spans.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** Boards by who sits on them, as a part of a pattern. */
export const BOARD_OF = "Board of (?:Trustees|Regents|Governors|Directors|Management|Visitors|Supervisors|Overseers)";
/** Who governs a university or company: a part of it with posts of its own. */
const BOARD = pattern("gu")`
  \b(?:${BOARD_OF}
  |(?:Faculty|Academic|Student|University) Senate|(?:Governing|University) Council)\b
`;
const BEFORE_IT = /^(?:[’']s?)? $/;
const OF_IT = /^ (?:of|at) (?:the )?/;

/** Boards, senates and councils that say whose they are: by the name before or behind them, or by the only one that a text names. */
export function findBoards(text: string, bodies: readonly Mention[]): Mention[] {
  const universities = unique(outermost(bodies.filter(({ kind }) => kind === "University")));
  const [first] = text.split("\n").map((line) => line.length);
  // Of several it is of the only one that the first line names, where that tells of one.
  const topic = unique(universities.filter(({ end }) => end <= (first ?? 0)));
  const isTold = universities.length === 1 || topic.length === 1;
  return [...text.matchAll(BOARD)].flatMap(({ 0: name, index }): Mention[] => {
    const end = index + name.length;
    const of = OF_IT.exec(text.slice(end, end + 10))?.[0];
    const behind =
      of !== undefined && listNear(bodies, { start: end + of.length, end: end + of.length + 1 }).length > 0;
    const before = listNear(bodies, { start: index - 4, end: index }).some((one) =>
      BEFORE_IT.test(text.slice(one.end, index)),
    );
    // "the Board of Trustees TETFund": of that.
    const isOnly =
      isTold &&
      !/^ [A-Z]/.test(text.slice(end, end + 2)) &&
      /\b(?:[Tt]he|[Ii]ts|[Oo]ur|institution[’']s|university[’']s|school[’']s|college[’']s) $/.test(
        text.slice(Math.max(0, index - 15), index),
      );
    const isFree = listNear(bodies, { start: index, end }).length === 0;
    return isFree && (behind || before || (of === undefined && isOnly))
      ? [{ start: index, end, text: name, kind: "OrganizationalUnit" }]
      : [];
  });
}

const IS_BOARD = new RegExp(`^${BOARD.source}$`, "u");

/** "chairman of the Jinhai University ｜Board of Trustees": the board right behind whose it is. */
export function findBoardOf(text: string, bodies: readonly Mention[], { end }: Mention): Mention | undefined {
  return listNear(bodies, { start: end + 1, end: end + 4 }).find(
    (one) => one.start > end && IS_BOARD.test(one.text) && BEFORE_IT.test(text.slice(end, one.start)),
  );
}
