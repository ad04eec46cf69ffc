/** What something is called, in the languages of the readers. */
export interface Words<Text = string> {
  readonly en: Text;
  readonly zh: Text;
}

/** "signedOn" and "SIGNED_ON" → "Signed on". */
export function printWords(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What `@words` says, and for what it leaves out the name taken apart. */
export function readWords(name: string, said: Readonly<Record<string, unknown>> = {}): Words {
  const en = said.en === undefined ? printWords(name) : String(said.en);
  return { en, zh: said.zh === undefined ? en : String(said.zh) };
}

/**
 * The words for each name, where several say them: once is enough, and twice must be the same.
 * @param kind what the names are of, for the error
 */
export function joinWords(
  kind: string,
  said: Iterable<readonly [name: string, Readonly<Record<string, unknown>> | undefined]>,
): ReadonlyMap<string, Words> {
  const found = new Map<string, Words | undefined>();
  for (const [name, words] of said) {
    const before = found.get(name);
    const now = words && readWords(name, words);
    if (before && now && (before.en !== now.en || before.zh !== now.zh))
      throw new Error(`Two @words for the ${kind} ${name}: ${before.en}, ${before.zh}; and ${now.en}, ${now.zh}`);
    found.set(name, before ?? now);
  }
  return new Map([...found].map(([name, words]) => [name, words ?? readWords(name)]));
}
