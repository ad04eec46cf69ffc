import { findingAt } from "../../problem.js";
import type { Rule } from "../rule.js";

/** Two sources of one text are one voice: they have one `workId`, or a claim would count as said by two. */
export const OneTextOneVoice: Rule = {
  name: "OneTextOneVoice",
  scope: "file",
  tables: { never: "a table has no document beside it: editions of one list have one workId" },
  *check({ files }) {
    const first = new Map<string, { readonly name: string; readonly workId: string }>();
    for (const { name, path, document, source, sourceFields } of files) {
      if (document === undefined || source === undefined) continue;
      const earlier = first.get(document);
      if (earlier === undefined) first.set(document, { name, workId: source.workId });
      else if (earlier.workId !== source.workId) {
        const at = sourceFields.get("id")?.at ?? { file: path, line: 1, column: 1 };
        yield findingAt(at, `the text is that of ${earlier.name}`, {
          quote: name,
          suggestion: `write workId: ${earlier.workId} below its id, so that both count as one source`,
        });
      }
    }
  },
};
