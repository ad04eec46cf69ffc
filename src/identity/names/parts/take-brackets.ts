export interface Bracketed {
  readonly outside: string;
  readonly inside: readonly string[];
}

/** Takes out what stands in brackets: 中国地质大学（武汉） → 中国地质大学 and 武汉. Unclosed brackets stay where they are. */
export function takeBrackets(name: string): Bracketed {
  const inside: string[] = [];
  const outside = name.normalize("NFKC").replace(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g, (_, held: string) => {
    if (held.trim() !== "") inside.push(held.trim());
    return " ";
  });
  return { outside: outside.replace(/\s+/g, " ").trim(), inside };
}
