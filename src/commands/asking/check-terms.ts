import { ChanjiaoError } from "../../errors.js";
import { readModel } from "../../model/read-model.js";
import { suggestNearest } from "../../text/suggest.js";

/** Kinds of things as the API names them, in any case. @throws ChanjiaoError USAGE, with those that there are */
export function checkKinds(asked: readonly string[] | undefined): readonly string[] | undefined {
  return asked && checkTerms("kind", asked, listKinds());
}

/** Kinds of links the same way. */
export function checkLinks(asked: readonly string[] | undefined): readonly string[] | undefined {
  return asked && checkTerms("link", asked, listLinks());
}

export function listKinds(): readonly string[] {
  return [...readModel().kinds.values()].map(({ name }) => name).sort();
}

export function listLinks(): readonly string[] {
  return [...readModel().links.values()].map(({ type }) => type).sort();
}

function checkTerms(option: string, asked: readonly string[], known: readonly string[]): readonly string[] {
  return asked.map((each) => {
    const term = each.toUpperCase();
    if (known.includes(term)) return term;
    const near = suggestNearest(term, known);
    throw new ChanjiaoError(
      "USAGE",
      `There is no ${option} ${JSON.stringify(each)}${near === undefined ? "." : `: ${near}`}`,
      `--${option} takes ${known.join(", ")}`,
    );
  });
}
