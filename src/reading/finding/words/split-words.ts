import { pattern } from "../../../text/patterns/pattern.js";
import type { Span } from "../../proposal.js";
import { findTagged } from "../tagging/find-tagged.js";

/** Where the words of a text begin and end, by the dictionary that comes with Node, and who is named in a sentence. */
export interface Words {
  /** Whether a word may begin or end at this place. */
  readonly isEdge: (at: number) => boolean;
  /** Where the word that ends here begins; the place itself where none does. */
  readonly before: (at: number) => number;
  /** Where the word that begins here ends; the place itself where none does. */
  readonly behind: (at: number) => number;
  /** The people who are named in the sentence around this place, as a tagger reads it. */
  readonly tagged: (at: number) => readonly Span[];
}

/** Words that may end anywhere: of a name that stands alone. */
export const ANYWHERE: Words = { isEdge: () => true, before: (at) => at, behind: (at) => at, tagged: () => [] };

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Words that the dictionary takes for one and that end where a name does: 处处长, 将与. */
const PARTED = pattern("u")`
  ^(?:处处|将与|拟[与和同于在由向]|也在|为为|与会|院院|部部|校校|会会|所所|在会|并与|又与|还与|和与|[与和及由将]原
  |就在|王仁|与国|同国|其为|向[东南西北]|应邀(?:参加|出席))$
`;

/** 在江｜门, 大｜学校: a word that the dictionary begins where none does, before a place, or before who leads a university. */
const IN = /^在(?![校线场职岗册编读建此内于意任即座席先握外野家逃世望])\p{Script=Han}$/u;

/** 由江｜汉, 向江｜城, 和江｜门: dictionary words where a small word stands before a name. */
const SMALL =
  /^(?:由(?![于此来衷头])|向(?![来往前后上下左右内外背性导量心阳日好荣隅晚壁暖学明])|和(?![平谐解睦气尚田县龙林顺静硕布政美悦风声约服亲蔼善煦缓弦好成泰信盛润]))\p{Script=Han}$/u;

/** What state companies are called by, behind 国: 国网, 国机. */
const OF_STATE = /^(?:[机网能投航药轩]|电[投网]|家电)/u;

/** What no word goes across the end of. The dictionary copies all of a piece for each word: it has an end. */
const PIECE = /[^。！？；，、\n]{0,400}[。！？；，、\n]{0,100}/gu;

/** Two small words in a row, which the dictionary takes for one. */
const FUNCTIONS = /^[是在将与也为和的了被把就并对从向到由]{2}$/u;

export function splitWords(text: string): Words {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const add = (start: number, end: number): void => {
    begins.set(start, end);
    ends.set(end, start);
  };
  // Piece by piece: of a long text each word would take as long as all of it.
  for (const { 0: piece, index: from } of text.matchAll(PIECE)) {
    const segments = [...SEGMENTER.segment(piece)];
    for (const [place, { segment, index }] of segments.entries()) {
      const at = from + index;
      if (segment.endsWith("大") && segments[place + 1]?.segment === "学校") {
        add(at, at + segment.length + 1);
        continue;
      }
      // 联合｜国网, and not 联合国教科文组织.
      if (segment === "联合国" && OF_STATE.test(piece.slice(index + 3, index + 6))) {
        add(at, at + 2);
        add(at + 2, at + 3);
        continue;
      }
      if (segment === "学校" && segments[place - 1]?.segment.endsWith("大")) {
        add(at + 1, at + 2);
        continue;
      }
      if (PARTED.test(segment) || IN.test(segment) || SMALL.test(segment) || FUNCTIONS.test(segment))
        [...segment].forEach((character, offset) => add(at + offset, at + offset + character.length));
      else add(at, at + segment.length);
    }
  }
  return {
    isEdge: (at) => at === 0 || at >= text.length || begins.has(at),
    before: (at) => ends.get(at) ?? at,
    behind: (at) => begins.get(at) ?? at,
    tagged: findTagged(text),
  };
}
