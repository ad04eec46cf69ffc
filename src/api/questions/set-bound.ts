/**
 * A Cypher text with the bound marked with that name, `1 /* depth *\/`, set: how long a pattern may be is the one thing that Cypher takes no parameter for.
 * @throws RangeError for what is not a whole number from 1 to `most`, which the limits on requests have refused before
 */
export function setBound(cypher: string, name: string, value: number, most: number): string {
  if (!Number.isInteger(value) || value < 1 || value > most) throw new RangeError(`${name} is ${value}, which is not from 1 to ${most}.`);
  const mark = ` /* ${name} */`;
  const [before, after, ...more] = cypher.split(mark);
  if (before === undefined || after === undefined || more.length > 0 || !/\d$/.test(before)) throw new Error(`The query has no bound ${name}, or several.`);
  return `${before.replace(/\d+$/, String(value))}${mark}${after}`;
}
