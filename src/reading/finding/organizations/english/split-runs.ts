import { part, pattern } from "../../../../text/patterns/pattern.js";
import { findHead } from "./latin-kinds.js";
import { FIELD, FIELD_WORD, type Piece } from "./split-joined.js";

const CAPITAL = part`
  (?:(?:Co|Ltd|LTD|CO|Inc|Corp|St|Sdn|Bhd|Pvt|Pte|Pty|(?:[A-Z]\.){0,2}[A-Z])\.|\([A-Z][a-z]+\)
  |(?=\p{Script=Latin})\p{Lu}(?:[\p{Script=Latin}\d’'&/-]|–(?=\p{Lu})|\+(?= \p{Lu})){0,80}|\d{1,4}(?:st|nd|rd|th))
`;
/** "University of California｜, Irvine": the campuses of a state's university that stand behind a comma. */
const CAMPUS = part`
  Irvine|Berkeley|Davis|Los[ ]Angeles|San[ ](?:Diego|Francisco|Antonio)|Santa[ ](?:Barbara|Cruz)|Riverside|Merced|Reno
  |Las[ ]Vegas|Madison|Milwaukee|Austin|Dallas|Arlington|El[ ]Paso|Chicago|Urbana-Champaign|Amherst|Boston|Lowell
  |Dartmouth|Baltimore(?:[ ]County)?|College[ ]Park|Chapel[ ]Hill|Charlotte|Greensboro|Wilmington|Ann[ ]Arbor|Dearborn
  |Flint|Boulder|Denver|Knoxville|Chattanooga|Omaha|Birmingham|Huntsville|Duluth|Twin[ ]Cities|Lafayette|Manoa
`;
/** "School of Media｜, Communication and Creative Industries": a list of fields goes on, and no list of bodies. */
const IN_LIST = part`
  (?<=\b(?:School|College|Faculty|Department|Institute|Division|Cent(?:er|re)) (?:of|for) (?:[A-Z]\w+,? |and ){0,6}[A-Z]\w+),[ ]
  (?:(?:and|&)[ ])?(?=${FIELD_WORD})
  (?=(?:[A-Z]\w+(?: [A-Z]\w+)?, ){0,4}[A-Z]\w+(?: [A-Z]\w+)?,? (?:and|&) [A-Z]|(?<=(?:and|&)[ ]))
  (?!(?:[A-Z]\w+ |and |& ){0,4}(?:School|College|Department|Bureau|Institute|University|Faculty|Office|Company|Group|Association)\b)
  ${CAPITAL}
`;
/** Words with capitals one behind the other, and what may stand between them. */
export const LATIN_NAME = pattern("gu")`
  ${CAPITAL}(?:[ ]+(?:(?:of|and|for|the|on|in|&|de|del|di|da|es|la)[ ]+){0,2}${CAPITAL}|’s[ ]+${CAPITAL}
  |(?<=\bUniversity)[ ]at[ ](?:Buffalo|Albany)\b|(?<=\bUniversity of (?:North |South |West |New )?[A-Z][a-z]+)(?:[ ]at[ ]${CAPITAL}
  (?![\p{L}-]|[ ](?:University|College|Institute|School))|,[ ](?:${CAMPUS})(?![\p{L}-]))|,[ ](?=Ltd|LTD|Inc|Corp|LLC)${CAPITAL}|${IN_LIST}){0,40}
`;
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
    .flatMap((piece) => splitWithin(piece.part, piece.at))
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

/** "joins X University ｜in the Y Alliance": who is in it, and what it is. */
const WITHIN = pattern("u")`
  (?<=\b(?:University|College|Institute|Polytechnic|Academy|Ltd|Group|Inc)|University of \p{Lu}\p{Ll}+) in the
  (?= (?:[A-Z][\w-]* (?:of |for )?){0,5}(?:Alliance|Consortium|Network|Association|Federation|League|Partnership|Society)\b)
`;

function splitWithin(run: string, at: number): Piece[] {
  const joint = WITHIN.exec(run);
  const from = joint ? joint.index + joint[0].length + 1 : 0;
  return joint
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
