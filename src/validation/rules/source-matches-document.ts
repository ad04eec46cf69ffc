import { findingAt } from "../../problem.js";
import { printSha256 } from "../../sources/source.js";
import { suggestNearest } from "../../text/suggest.js";
import { findLikeness } from "../find-words.js";
import type { Rule } from "../rule.js";

/**
 * A source is named as its two files are, its document is there and is the one that was read, and what is printed of it
 * stands in it.
 */
export const SourceMatchesDocument: Rule = {
  name: "SourceMatchesDocument",
  scope: "file",
  tables: { never: "a table has no document beside it: it is what is cited" },
  *check({ files, documents }) {
    for (const { name, path, broken, sourceFields, document } of files) {
      if (broken) continue;
      const id = sourceFields.get("id");
      const top = id?.at ?? { file: path, line: 1, column: 1 };
      if (id && id.value !== name)
        yield findingAt(id.at, `the source is ${id.value}, and its file ${name}`, {
          quote: id.value,
          suggestion: `write ${name}, or rename the file`,
        });
      if (document === undefined) {
        // A document that is there and has no text is not UTF-8, and is a problem of its own.
        if (!documents.has(name))
          yield findingAt(top, `there is no documents/${name}.txt`, {
            quote: name,
            suggestion: suggestNearest(name, documents.keys()) ?? "save its text there, byte for byte",
          });
        continue;
      }
      if (document === "") yield findingAt(top, `documents/${name}.txt is empty`);
      const sha256 = sourceFields.get("sha256");
      const actual = printSha256(document);
      if (!sha256)
        yield findingAt(top, "the source has no sha256", { suggestion: `chanjiao anchor ${path} fills it in` });
      else if (sha256.value !== actual) {
        yield findingAt(sha256.at, `documents/${name}.txt is not the text that was read: its SHA-256 is another`, {
          quote: sha256.value,
          suggestion: `restore the text, or read it again and write ${actual}`,
        });
      }
      for (const field of ["title", "publisher"]) {
        const printed = sourceFields.get(field);
        if (!printed || document.includes(printed.value)) continue;
        const likeness = findLikeness(document, printed.value);
        yield findingAt(printed.at, `the ${field} does not stand in the document`, {
          quote: printed.value,
          suggestion: likeness
            ? `at ${likeness.at}: ${likeness.difference}`
            : `copy it from there${field === "title" ? "" : ", or leave it out"}`,
        });
      }
    }
    const stated = new Set(files.map(({ name }) => name));
    for (const [id, file] of documents) {
      if (!stated.has(id))
        yield findingAt({ file, line: 1, column: 1 }, `no statement file reads the document ${id}`, {
          suggestion: `write statements/${id}.yaml`,
        });
    }
  },
};
