export interface Example {
  /** From its first line: `# English · 中文`. */
  readonly title: string;
  readonly titleZh: string;
  readonly text: string;
}

/** The queries of test/queries, put into the page when it is built: what it offers is what the tests run. */
export const EXAMPLES: readonly Example[] = Object.entries(
  import.meta.glob<string>("../../test/queries/*.graphql", { query: "?raw", import: "default", eager: true }),
)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => parseExample(text));

function parseExample(text: string): Example {
  const [first = ""] = text.split("\n", 1);
  const [title = "", titleZh = ""] = first.replace(/^#\s*/, "").split(" · ");
  return { title, titleZh, text };
}
