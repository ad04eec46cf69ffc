import type { Mention, Span } from "../../../proposal.js";
import { isDenied } from "../../words/is-denied.js";
import { listBehind, ORGANIZATIONS } from "../rows.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const BODIES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);
/** "is based at A", "is a joint initiative of A and B", ", part of A": whose house it is in, or whose it is. */
const HOME = pattern("u")`
  ^(?: \([^()]{1,16}\))?,? (?:which |that )?(?:(?:(?:is|was|will be|is to be) (?:physically |now |currently )?|to be )
  (?:based|housed|located|headquartered|situated|created|established|built|opened|set up) (?:at|in|within|on the campus of) |(?:(?:is|was|will be) )?(?:an? |the )?
  (?:joint |new |collaborative )*(?:venture|initiative|collaboration|partnership|effort|project|laboratory|lab
  |facility) (?:between|of|by) |(?:an? |the )(?:[\p{Ll}-]+ ){0,3}(?:institute|cent(?:er|re)|laboratory|lab|facility|hub) (?:at|within|based at|hosted by|housed at) |(?:(?:is|was|will be) )?(?:a )?part of )(?:the )?
`;

/** Whose house a facility is in, or whose it is, as English says it behind its name. */
export function listHomes(text: string, inside: readonly Mention[], facility: Span, sentence: Span): Mention[] {
  const home = HOME.exec(text.slice(facility.end, sentence.end));
  const row = home ? listBehind(inside, facility.end + home[0].length, text, BODIES) : [];
  // Where it lies is a place of somebody's: a company's, or a government's, is none of its hosts for that.
  const isHouse = home !== null && /(?:at|in|within|campus of) (?:the )?$/u.test(home[0]);
  return isDenied(text.slice(sentence.start, facility.start))
    ? []
    : row.filter(({ kind }) => !isHouse || kind === "University");
}

/** "The Base, run by A, is supported by ｜B". */
export function listBackers(text: string, inside: readonly Mention[], facility: Span, sentence: Span): Mention[] {
  // "run by the college, is supported by": what is run so.
  if (/\bby (?:the )?$/u.test(text.slice(sentence.start, facility.start))) return [];
  const by =
    /^(?:, [^.;]{3,80},)?,? (?:which )?(?:is|was|has been) (?:also |financially |partly )?(?:supported|backed|funded|sponsored) by (?:the )?/u.exec(
      text.slice(facility.end, sentence.end),
    );
  return by ? listBehind(inside, facility.end + by[0].length, text, ORGANIZATIONS) : [];
}
