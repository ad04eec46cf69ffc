const REACH = 600;
const ENDS = /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|[A-Z]))[.!?][”"]?\s+(?=[A-Z“"])|\n/gu;

/** Where the sentence begins that a place stands in; dots of honorifics end none. */
export function findSentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const last = [...text.slice(from, at).matchAll(ENDS)].at(-1);
  return last ? from + last.index + last[0].length : from;
}
