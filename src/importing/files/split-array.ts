/** Characters of one element: a record has some thousands. */
const LONGEST = 10_000_000;

/** What is wrong with an array, in words that follow a file's name. */
export class ArrayFault extends Error {}

/**
 * The elements of an array in JSON, as they are written, one at a time: what is held is the one that is being read, however
 * many there are. What is in them is not looked at, but where each ends.
 * @param texts of the array, piece by piece, from its bracket on
 * @throws ArrayFault where the array does not end, or more follows
 */
export async function* splitArray(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let [held, depth, count] = ["", 0, 0];
  let [isQuoted, isEscaped] = [false, false];
  for await (const text of texts) {
    let from = 0;
    const sign = /["\\[\]{},]/g;
    sign.lastIndex = isEscaped ? 1 : 0;
    isEscaped = false;
    for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
      const [character] = found;
      if (isQuoted && character === "\\") {
        if (sign.lastIndex === text.length) isEscaped = true;
        sign.lastIndex += 1;
      } else if (character === '"') isQuoted = !isQuoted;
      else if (isQuoted || character === "\\") continue;
      else if (character === "[" || character === "{") {
        depth += 1;
        if (depth === 1 && count === 0 && character === "[") from = sign.lastIndex;
        else if (depth === 1) throw new ArrayFault("has something behind its array");
      } else {
        if (character !== ",") depth -= 1;
        const isLast = depth === 0 && character === "]";
        if (depth < 1 && !isLast) throw new ArrayFault("closes what it has not opened");
        if (depth > 1 || (depth === 1 && character !== ",")) continue;
        held += text.slice(from, found.index);
        from = sign.lastIndex;
        // An array of nothing has no element; behind a comma there is always one.
        if (!isLast || count > 0 || held.trim() !== "") yield held;
        [held, count] = ["", count + 1];
      }
    }
    held += text.slice(from);
    if (held.length > LONGEST) throw new ArrayFault(`has an element of more than ${LONGEST / 1e6} million characters`);
  }
  if (depth > 0 || count === 0) throw new ArrayFault("ends within its array");
  if (held.trim() !== "") throw new ArrayFault("has something behind its array");
}
