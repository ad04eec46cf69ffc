/** Readers of what the explorer exports, written against RFC 4180 and XML and not against the writers. */

export interface ReadCsv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readCsv(text: string): ReadCsv {
  const records: string[][] = [[""]];
  let quoted = false;
  const signs = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const record = records.at(-1)!;
    if (quoted && sign === '"' && signs[at + 1] === '"') record[record.length - 1] += signs[++at]!;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") record.push("");
    else if (!quoted && sign === "\r" && signs[at + 1] === "\n") {
      records.push([""]);
      at++;
    } else record[record.length - 1] += sign;
  }
  if (records.at(-1)!.join("") === "") records.pop();
  const [header = [], ...rest] = records;
  return { header, rows: rest };
}

export interface ReadGexf {
  readonly description: string;
  readonly nodes: readonly Readonly<Record<string, string>>[];
  /** With their attributes by title, beside source and target. */
  readonly links: readonly Readonly<Record<string, string>>[];
}

export function readGexf(text: string): ReadGexf {
  const attributes = (part: string): Record<string, string> =>
    Object.fromEntries([...part.matchAll(/([\w]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]));
  const titles = (of: string): readonly string[] =>
    [
      ...(new RegExp(`<attributes class="${of}">([\\s\\S]*?)</attributes>`).exec(text)?.[1] ?? "").matchAll(
        /<attribute ([^>]*)\/>/g,
      ),
    ].map(([, part]) => attributes(part!).title!);
  const elements = (name: string): readonly Readonly<Record<string, string>>[] =>
    [...text.matchAll(new RegExp(`<${name} ([^>]*)>([\\s\\S]*?)</${name}>`, "g"))].map(([, head, body]) => {
      const values = [...body!.matchAll(/<attvalue ([^>]*)\/>/g)].map(([, part]) => attributes(part!));
      return {
        ...attributes(head!),
        ...Object.fromEntries(values.map((value) => [titles(name)[Number(value.for)]!, value.value!])),
        ...(name === "edge" && { source: attributes(head!).source! }),
      };
    });
  return {
    description: decode(/<description>([\s\S]*?)<\/description>/.exec(text)?.[1] ?? ""),
    nodes: elements("node"),
    links: elements("edge"),
  };
}

function decode(text: string): string {
  return text
    .replaceAll("&#10;", "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
