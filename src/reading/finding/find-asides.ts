import type { Mention, Span } from "../proposal.js";
import type { Named } from "./links/rows.js";

/** Whom an aside may stand behind: what is set up, held or signed is often told of in one ("which was built by A and B"). */
const TOLD_OF: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise Association GovernmentBody MediaOrganization OrganizationalUnit Person".split(
    " ",
  ),
);
const RELATIVE =
  /^(?: \([^()]{1,20}\))?(?:, | [–—-] | ?— ?)(?:which|who|whose|whom|(?:both|some|one) of (?:which|whom))\b/u;
/** "a rival of B", "the country's largest maker of steel", "owned by B": in small letters, or it is the next of a row. */
const APPOSED =
  /^(?: \([^()]{1,20}\))?(?:, | [–—-] | ?— ?)(?:(?:an?|one of|part of) |the (?=\p{Ll})|(?:now |once |also |partly |wholly |majority[ -])*(?:a (?:rival|partner|subsidiary)|owned|controlled|founded|backed|funded|run|known|formerly|headquartered|based|located|listed|ranked|affiliated|supported|established|acquired|chaired) )/u;
/** A post is no aside: it says who somebody is. */
const POST =
  /^[ ,–—-]*(?:an? |the )?(?:[\w-]+ ){0,3}(?:president|dean|director|professor|chair\w*|head|manager|founder|secretary|officer|CEO)\b/i;
/** Where an aside that began with a comma ends: at one that a verb stands behind, else at one that a row goes on behind. */
const TO_VERB =
  /,(?= (?:(?:also|today|recently|officially|formally|jointly|has|have|had|is|was|are|were|will|would|plans?|said|says|joins?|signs?|leads?|launches|attends?|held|led|won|met|built|gave|chose|set|took)\b|\p{Ll}+ed\b(?! (?:by|in|at|on|as)\b)))/u;
const TO_ROW = /,(?= (?:and|as well as|together with|along with) )/u;
/** "(owned by B)", （与乙竞争）: more than a short form. */
const BRACKETED =
  /\((?=\p{Ll})[^()\n]{4,120}\)|（(?=(?:与|和|同|由|受|隶属|属|系|为|曾|其|原|前身)\p{Script=Han})[^（）\n]{4,60}）/gu;
/** 与乙竞争的｜甲, 由乙控股的｜甲. Who is led along (率领) came too. */
const HAN_RELATIVE =
  /^\p{Script=Han}{0,4}(?<!率领|带领|带队|率队|组成|代表|牵头|共建|主办|承办)(?<=\p{Script=Han}{2})的$/u;
const HAN_BEGIN = /(?:曾经?|长期|一直|正|已)?(?:与|和|同|跟|由|被|受|对|隶属于|隶属|属于|接替|师从|不同于)$/u;

/** What a sentence says by the way of somebody it names: "A, which rivals B, …", 与乙竞争的甲…. */
interface Aside extends Span {
  readonly of: Mention | undefined;
  /** Whether it is a clause of its own, of which that one is the subject. */
  readonly isClause: boolean;
}

/**
 * The text and its names without what is said by the way, every character in its place; and each clause among the asides
 * read for itself, with whom it is about before it. So nobody in an aside is the subject of what goes on around it.
 */
export function partAsides(all: Named): readonly [main: Named, ...asides: Named[]] {
  const { text, mentions, sentences } = all;
  const asides = sentences.flatMap((sentence) => findAsides(text, mentions, sentence));
  if (asides.length === 0) return [all];
  const isInside = (one: Span): boolean => asides.some(({ start, end }) => start <= one.start && one.end <= end);
  const main = { ...all, text: blank(text, asides), mentions: mentions.filter((one) => !isInside(one)) };
  const clauses = asides.flatMap(({ start, end, of, isClause }): Named[] => {
    if (!isClause || !of) return [];
    const pronoun = /^.*?(?:which|who)\b/u.exec(text.slice(start, end))?.[0] ?? "";
    const read = blank(text, [{ start, end: start + pronoun.length }]);
    const inside = mentions.filter((one) => one.start >= of.start && one.end <= end);
    return [{ ...all, text: read, mentions: inside, sentences: [{ start: of.start, end }] }];
  });
  return [main, ...clauses];
}

function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let edge = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, edge);
    if (end <= from) continue;
    pieces.push(text.slice(edge, from), " ".repeat(end - from));
    edge = end;
  }
  return pieces.join("") + text.slice(edge);
}

function findAsides(text: string, mentions: readonly Mention[], sentence: Span): Aside[] {
  const words = text.slice(sentence.start, sentence.end);
  const inside = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const bracketed = [...words.matchAll(BRACKETED)].map(({ 0: whole, index }): Aside => {
    const start = sentence.start + index;
    return { start, end: start + whole.length, of: undefined, isClause: false };
  });
  const told = inside.filter(({ kind }) => TOLD_OF.has(kind));
  const behind = told.flatMap((of): Aside[] => {
    const rest = text.slice(of.end, sentence.end);
    const relative = RELATIVE.exec(rest)?.[0];
    const begin = relative ?? APPOSED.exec(rest)?.[0];
    if (
      begin === undefined ||
      (relative === undefined && (POST.test(rest) || namesThing(inside, of.end + begin.length)))
    )
      return [];
    const length = findEnd(rest, begin);
    if (length === undefined) return [];
    return [{ start: of.end, end: of.end + length, of, isClause: relative !== undefined && /which|who\b/.test(begin) }];
  });
  const before = told.flatMap((one): Aside[] => {
    const begin = HAN_BEGIN.exec(text.slice(Math.max(sentence.start, one.start - 8), one.start))?.[0];
    const subject = told.find((other) => other.start > one.end && HAN_RELATIVE.test(text.slice(one.end, other.start)));
    if (begin === undefined || !subject) return [];
    return [{ start: one.start - begin.length, end: subject.start, of: undefined, isClause: false }];
  });
  return [...bracketed, ...behind, ...before];
}

/** "a Joint Training Base" behind a name is a thing of its own. */
function namesThing(inside: readonly Mention[], at: number): boolean {
  return inside.some(({ start }) => start === at);
}

/** How far an aside goes from the name that it stands behind, its closing mark with it; undefined where none closes it. */
function findEnd(rest: string, begin: string): number | undefined {
  const dash = /^(?: \([^()]{1,20}\))? ?([–—-])/u.exec(begin)?.[1];
  if (dash !== undefined) {
    const close = rest.slice(begin.length).search(new RegExp(` ${dash} |${dash === "-" ? " - " : dash}`, "u"));
    return close < 0 ? undefined : begin.length + close + /^ ?./u.exec(rest.slice(begin.length + close))![0].length;
  }
  const after = rest.slice(begin.length);
  const close = TO_VERB.exec(after) ?? TO_ROW.exec(after);
  return close ? begin.length + close.index + 1 : undefined;
}
