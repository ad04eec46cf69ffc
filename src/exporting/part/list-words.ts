/** An id has no space in it, and is never long. */
const ID = /^[^\s"“”]{1,200}$/;

/** Every text of an answer that may be an id, each once, whatever it is called there. */
export function listWords(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (ID.test(value)) found.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(answer);
  return [...found];
}
