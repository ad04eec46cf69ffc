const CONDITION = /^.*\$p\.after\w+ IS NULL OR .*$/gm;

/**
 * The Cypher of a question in pages, from its end: its order says `ASC` of each value, and its condition for the next
 * page stands in a line of its own and says `>`.
 */
export function reverseOrder(cypher: string): string {
  return cypher.replaceAll(" ASC", " DESC").replace(CONDITION, (line) => line.replaceAll(" > ", " < "));
}
