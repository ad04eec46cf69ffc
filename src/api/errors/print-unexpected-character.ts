/** Marks of a Chinese keyboard that NFKC leaves as they are, and what GraphQL wants in their place. */
const MARKS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "‘": '"',
  "’": '"',
  "「": '"',
  "」": '"',
  "、": ",",
  "。": ".",
  "【": "[",
  "】": "]",
  "…": "...",
};

/**
 * graphql-js names a character that it did not expect by its number alone: which one that is, and what was meant where
 * it comes from a Chinese keyboard.
 */
export function printUnexpectedCharacter(message: string): string {
  const [found, code] = /Unexpected character: U\+([0-9A-F]{4,6})\./.exec(message) ?? [];
  if (found === undefined || code === undefined) return message;
  const character = String.fromCodePoint(Number.parseInt(code, 16));
  const meant = MARKS[character] ?? character.normalize("NFKC");
  const suggestion =
    meant === character
      ? ""
      : ` Did you mean ${meant}? Outside of texts GraphQL takes the marks of a Latin keyboard alone.`;
  return message.replace(found, `Unexpected character: ${character} (U+${code}).${suggestion}`);
}
