import { printSha256 } from "../../sources/source.js";
import { countCodePoints } from "../../text/code-points.js";
import {
  type Draft,
  type DraftDetails,
  type DraftItem,
  type EntityItem,
  SOURCE_END,
  type SourceFields,
} from "./draft.js";

/** A statement file, and which item or field of the document each of its lines says. */
export interface PrintedDraft {
  readonly text: string;
  /** By line, from 1: "e3", "l1", "source:licence". */
  readonly lines: ReadonlyMap<number, string>;
}

/**
 * What a draft says, as an ordinary statement file: what was rejected is not in it. Each item has a line of its own, so
 * that what a rule finds is shown at the item. Pure.
 * @param open whether what nobody has decided on is in it
 */
export function printDraft(draft: Draft, text: string, open: boolean): PrintedDraft {
  const said = draft.items.filter(({ state }) => state === "ACCEPTED" || (open && state === "OPEN"));
  const entities = said.filter((item): item is EntityItem => item.sort === "entity");
  const links = said.filter((item) => item.sort === "link");
  const rows: { readonly text: string; readonly of?: string }[] = [
    { text: "source:", of: "source" },
    { text: `  id: ${JSON.stringify(draft.sourceId)}`, of: "source:id" },
    ...printSource(draft.source),
    { text: `  sha256: ${printSha256(text)}`, of: "source" },
    { text: `recordedAt: ${draft.recordedAt}` },
    { text: "quotes:" },
    ...printPassages(draft, text, said),
    { text: `entities:${entities.length === 0 ? " []" : ""}` },
    ...entities.map((item) => ({ text: `  - ${printEntity(item)}`, of: item.key })),
    { text: `links:${links.length === 0 ? " []" : ""}` },
    ...links.map((item) => ({ text: `  - ${printLink(item, draft.sourceId)}`, of: item.key })),
  ];
  return {
    text: `${rows.map((row) => row.text).join("\n")}\n`,
    lines: new Map(rows.flatMap(({ of }, index) => (of === undefined ? [] : [[index + 1, of] as const]))),
  };
}

function printSource(source: SourceFields): readonly { readonly text: string; readonly of: string }[] {
  const { languages, ...texts } = source;
  const row = (name: string, value: unknown) => ({ text: `  ${name}: ${JSON.stringify(value)}`, of: `source:${name}` });
  return [
    ...Object.entries(texts).flatMap(([name, value]) => (value.trim() === "" ? [] : [row(name, value.trim())])),
    ...(languages.length === 0 ? [] : [row("languages", languages)]),
  ];
}

/** Those that something is quoted from, in order of place. */
function printPassages(
  { passages }: Draft,
  text: string,
  said: readonly DraftItem[],
): readonly { readonly text: string; readonly of?: string }[] {
  const points = countCodePoints(text);
  const of = new Map<string, string>();
  for (const item of said)
    for (const key of [...item.quotes, ...(item.sort === "entity" ? item.names.flatMap(({ quotes }) => quotes) : [])])
      if (!of.has(key)) of.set(key, item.key);
  return Object.entries(passages)
    .filter(([key]) => of.has(key))
    .sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
    .map(([key, { start, end }]) => ({
      text: `  ${JSON.stringify(key)}: ${JSON.stringify({ start, end, exact: points.slice(start, end) })}`,
      of: of.get(key) ?? "",
    }));
}

function printEntity({ id, kind, known, modality, quotes, names, properties }: EntityItem): string {
  return JSON.stringify({
    id,
    kind,
    // What is in the graph is there as it is: the text says no more of that.
    ...(modality && !known && { modality }),
    quotes,
    names,
    ...(Object.keys(properties).length > 0 && { properties }),
  });
}

function printLink(item: Extract<DraftItem, { readonly sort: "link" }>, sourceId: string): string {
  const { type, from, to, details, modality, quotes } = item;
  const end = (id: string): string => (id === SOURCE_END ? sourceId : id);
  return JSON.stringify({
    type,
    from: end(from),
    to: end(to),
    ...omitEmpty(details),
    ...(modality && { modality }),
    quotes,
  });
}

function omitEmpty(details: DraftDetails): DraftDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ""));
}
