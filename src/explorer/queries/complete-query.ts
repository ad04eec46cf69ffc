/** GraphQL's way to use a fragment, and to define one. */
const USE = /\.\.\.\s*(?!on\b)(\w+)/g;
const NAME = /^\s*fragment\s+(\w+)/;

/**
 * A question as it is sent and as GraphiQL opens it: behind its own text stands each fragment that it uses, also by way
 * of another one, once.
 * @param fragments the text of each fragment that there is; one that is used and is not among them is left to be
 * refused by whoever reads the question
 */
export function completeQuery(text: string, fragments: readonly string[]): string {
  const known = new Map(fragments.map((fragment) => [NAME.exec(fragment)?.[1] ?? "", fragment.trim()]));
  const used = new Map<string, string>();
  const follow = (part: string): void => {
    for (const [, name = ""] of part.matchAll(USE)) {
      const fragment = known.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.set(name, fragment);
      follow(fragment);
    }
  };
  follow(text);
  return `${[text.trim(), ...used.values()].join("\n\n")}\n`;
}
