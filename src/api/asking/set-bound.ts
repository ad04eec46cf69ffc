/**
 * A Cypher text with every bound of that name set. It stands in the text as `1 /* depth *\/`: how long a pattern may be
 * is the one thing for which Cypher takes no parameter.
 * @throws RangeError for what is not a whole number from 1 to `most`; the limits on requests have refused it before
 */
export function setBound(cypher: string, name: string, value: number, most: number): string {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} is ${value}, which is not from 1 to ${most}.`);
  const mark = ` /* ${name} */`;
  const parts = cypher.split(mark);
  if (parts.length === 1) throw new Error(`The query has no bound ${name}.`);
  return [...parts.slice(0, -1).map((part) => part.replace(/\d+$/, String(value))), parts.at(-1)].join(mark);
}
