import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { findEach } from "../../words/find-each.js";
import { findByInitials } from "../../names/find-latin-forms.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

/** JHU, and SUSTech, PolyU, UiTM: what a body is called by itself. */
const NAME = "([A-Z]{3,8}|(?!Ma?c[A-Z])[A-Z][a-z]{0,8}[A-Z][A-Za-z]{0,6}|[A-Z]{2,5}[a-z]{2,6})";
/** "president of JHU ｜Li Ping said": a name goes on behind it, and no longer one of a body. */
const ENDS = part`
  (?![\w-])(?:(?! [A-Z])|(?= [A-Z][a-z]+ [A-Z][a-z]+(?:[,.]| [a-z]))
  (?![^,.]{0,40} (?:Group|Ltd|Company|Bank|Cent(?:er|re)|Technolog\w+|Laboratory|Department|Office|Association
  |Council|Foundation|Society|Academy|Hospital|Corporation|University|College|Institute|School)\b))
`;
const POST = "(?:[Vv]ice[ -])?(?:[Pp]resident|[Cc]hancellor|[Pp]rovost|[Rr]ector)";

/** Who presides over what by the post: "President of USTB" is one of a university, "CEO of ABC" of a company; and what only a university has. */
const POSTS: readonly (readonly [post: string, kind: string, isSure: boolean])[] = [
  [`\\b(?:[Cc]hancellor|[Rr]ector|[Pp]rovost) (?:of|at|from) (?:the )?${NAME}${ENDS}`, "University", true],
  [`\\b(?:[Vv]ice[ -])?[Pp]resident (?:of|at|from) (?:the )?${NAME}${ENDS}`, "University", false],
  [
    part`
      \b([A-Z]{2,6} (?!(?:Vice|Deputy|Pro|Executive|System|Board|Council|Party)\b)[A-Z][a-z]+)
      (?:[’']s)? (?:Vice[ -])?(?:Chancellor|Rector|Provost)\b
    `,
    "University",
    true,
  ],
  [`\\b${NAME}(?:[’']s)? ${POST}\\b`, "University", false],
  [`\\b${NAME} Party Secretary [A-Z]\\w+ [A-Z]\\w+[;,] (?:and )?President\\b`, "University", true],
  [
    part`
      \b(?:[Cc]ampus of|(?:[Ss]tudents|[Pp]rofessors|[Aa]lumni|[Ff]aculty members) (?:of|at
      |from)) (?:the )?${NAME}${ENDS}
    `,
    "University",
    true,
  ],
  [`\\b${NAME}(?:[’']s)? (?:[A-Z]\\w+ )?[Cc]ampus\\b`, "University", true],
  [`\\b(?:CEO|[Gg]eneral [Mm]anager) of (?:the )?${NAME}${ENDS}`, "Enterprise", true],
  [`\\b[Cc]hairman of (?:the )?${NAME}${ENDS}`, "Enterprise", false],
];
/** Words and posts in capitals, and whatever is known by itself but is no body. */
const NO_NAME = pattern("")`
  ^(?:CEO|CTO|COO|CFO|CPC|VIP|USA|USSR|PhD|MBA|EMBA|BSc|MSc|CPPCC|NPC|COVID|DeputyHead|GM|HR|MoU|MOU|ICT|AI|TU|UC
  |IIT|IIM|NIT|IIIT)$
`;

/** What kind of body each name is of: by what only one kind has, else by its posts. */
function listKinds(text: string): Map<string, string> {
  const told = new Map<string, { kind: string; isSure: boolean }[]>();
  for (const [pattern, kind, isSure] of POSTS)
    for (const { 1: name = "" } of text.matchAll(new RegExp(pattern, "gu")))
      if (!NO_NAME.test(name)) told.set(name, [...(told.get(name) ?? []), { kind, isSure }]);
  return new Map(
    [...told].map(([name, all]) => {
      const sure = all.find(({ isSure }) => isSure);
      // A vice president at ABC may be one of a company; letters of universities have a U.
      const isSchool =
        /[UT]$|Tech$/.test(name) || (/U|^Uni|Poly/.test(name) && all.every(({ kind }) => kind === "University"));
      return [name, sure?.kind ?? (isSchool ? "University" : "Enterprise")];
    }),
  );
}

/** Bodies that a text knows by their capitals alone, by a post at them. `taken` are places of other names. */
export function findAcronyms(text: string, taken: readonly Mention[]): Mention[] {
  const kinds = listKinds(text);
  // Whose initials they are, or what brackets say that they stand for, has a name.
  const unnamed = [...kinds].filter(([name]) => !findByInitials(name, taken) && !isBracketed(text, name, taken));
  const places = findEach(
    text,
    unnamed.map(([name]) => name),
  );
  return unnamed.flatMap(([name, kind]) =>
    (places.get(name) ?? [])
      .filter((at) => !/[\w-]/.test((text[at - 1] ?? "") + (text[at + name.length] ?? "")))
      .map((at): Mention => ({ start: at, end: at + name.length, text: name, kind }))
      .filter(
        (one) =>
          !listNear(taken, one).some(
            ({ start, end, text: other }) => start <= one.start && one.end <= end && other === name,
          ),
      ),
  );
}

/** "The X University (XUni)": brackets behind a body tell whose name it is. */
function isBracketed(text: string, name: string, taken: readonly Mention[]): boolean {
  const at = text.indexOf(`(${name})`);
  return at > 0 && listNear(taken, { start: at - 2, end: at }).some(({ end }) => end >= at - 1);
}
