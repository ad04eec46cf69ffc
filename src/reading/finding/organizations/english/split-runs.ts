import { part } from "../../../../text/patterns/pattern.js";
import { findHead } from "./latin-kinds.js";
import { FIELD, type Piece } from "./split-joined.js";

const HONOURED = / (?:Mr|Mrs|Ms|Dr|Prof|Professor|Engr)\b(?! of\b).*$/;
/** Behind somebody: "and the ｜Vice-Chancellor of Y", "｜of Y University". */
const BEHIND_SOMEBODY =
  / and (?:the )?(?=[A-Z])|(?<=^ \S+(?: [A-Z][\p{L}.’'-]*){2,4}) (?:of|from|at) (?:the )?(?=[A-Z])/u;
const NEXT_POST = new RegExp(
  part`
    (?:,? and|,|,? &) (?:the )?(?=(?:(?:Vice|Deputy|Pro|Executive|Associate|Assistant|Acting|Managing|Founding|Former)[ -])*
    (?:Chair(?:man|woman|person)?|President|Chancellor|Director|Dean|Rector|Provost|Head|Principal|Secretary|CEO|Professor)
    (?:[ -]General)?(?: \([A-Z][\w ]*\))? (?:of|at|for) )
  `,
  "gu",
);

/**
 * Runs of capitals apart that somebody, or another post, stands between: "X University ｜Prof Raj Kumar and the
 * ｜Vice-Chancellor of Y", "University of X ｜and Chairman of the ｜Y Consortium".
 */
export function splitRuns(run: string, at: number, before: string): Piece[] {
  return splitBetween(run, at, before)
    .flatMap((piece) => splitPosts(piece.part, piece.at))
    .flatMap((piece) => splitHonoured(piece.part, piece.at));
}

/** "between ｜Saudi Aramco ｜and ｜Jinhai University": both. */
function splitBetween(run: string, at: number, before: string): Piece[] {
  const joint = /\bbetween (?:the )?$/.test(before) ? / and (?:the )?/.exec(run) : null;
  const from = joint ? joint.index + joint[0].length : run.length;
  const isTwo = joint && !FIELD.test(run.slice(from)) && findHead(run.slice(from)) !== undefined;
  return isTwo
    ? [
        { part: run.slice(0, joint.index), at },
        { part: run.slice(from), at: at + from },
      ]
    : [{ part: run, at }];
}

function splitPosts(run: string, at: number): Piece[] {
  for (const { 0: joint, index } of run.matchAll(NEXT_POST)) {
    const left = run.slice(0, index);
    const from = index + joint.length;
    if (findHead(left) !== undefined) return [{ part: left, at }, ...splitPosts(run.slice(from), at + from)];
  }
  return [{ part: run, at }];
}

function splitHonoured(run: string, at: number): Piece[] {
  const cut = run.search(HONOURED);
  if (cut < 0) return [{ part: run, at }];
  const rest = run.slice(cut);
  const next = BEHIND_SOMEBODY.exec(rest);
  const from = next ? cut + next.index + next[0].length : run.length;
  return [{ part: run.slice(0, cut), at }, ...(next ? splitHonoured(run.slice(from), at + from) : [])];
}
