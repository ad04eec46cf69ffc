/**
 * The object that an answer is, whatever stands around it: thoughts, a preamble, a fence. Of one that was cut what was
 * whole so far, where it had got to a list; undefined where there is none.
 */
export function parseAnswer(answer: string): { readonly value: object; readonly isWhole: boolean } | undefined {
  // Thoughts end before the answer begins, and may themselves have brackets in them.
  const said = answer
    .replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, "")
    .replace(/^[\s\S]*<\/think(?:ing)?>/i, "");
  let cut: string | undefined;
  for (let start = said.indexOf("{"); start >= 0; start = said.indexOf("{", start + 1)) {
    const { end, last } = measure(said, start);
    if (end === undefined) {
      cut ??= last;
      continue;
    }
    const value = parse(said.slice(start, end));
    if (value) return { value, isWhole: true };
  }
  const value = cut === undefined ? undefined : parse(cut);
  return value && { value, isWhole: false };
}

function parse(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Where the brackets from a place on are closed; else what was whole until then, closed. */
function measure(
  text: string,
  start: number,
):
  | { readonly end: number; readonly last?: undefined }
  | { readonly end?: undefined; readonly last: string | undefined } {
  const open: string[] = [];
  let [inString, last]: [boolean, string | undefined] = [false, undefined];
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
      continue;
    }
    if (character === '"') inString = true;
    else if (character === "{") open.push("}");
    else if (character === "[") open.push("]");
    else if (character === "}" || character === "]") {
      open.pop();
      if (open.length === 0) return { end: at + 1 };
      // An item of a list is whole.
      if (open.length === 2 && open[1] === "]") last = `${text.slice(start, at + 1)}]}`;
    }
  }
  return { last };
}
