import { findingAt } from "../../problem.js";
import type { Rule } from "../rule.js";

const READABLE = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;
const LONGEST = 100;

/** An id can be read, typed and put into an address: <kind>-<readable>, in small letters, digits and hyphens. */
export const IdIsReadable: Rule = {
  name: "IdIsReadable",
  scope: "row",
  *check({ files }) {
    for (const { id, at } of files.flatMap((file) => file.entities)) {
      if (id.length > LONGEST)
        yield findingAt(at, `the id has ${id.length} characters`, {
          quote: `${id.slice(0, 60)}…`,
          suggestion: `at most ${LONGEST}`,
        });
      else if (!READABLE.test(id)) {
        const plain = id
          .trim()
          .toLowerCase()
          .replace(/[\s_.]+/g, "-");
        yield findingAt(at, `"${id}" is not an id`, {
          quote: id,
          suggestion: READABLE.test(plain) ? `write ${plain}` : "small letters, digits and hyphens: university-hrbust",
        });
      }
    }
  },
};
