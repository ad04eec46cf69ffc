/** A text as a regular expression that matches it and nothing else, with the flag `u` too. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
