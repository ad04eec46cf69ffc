import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { Parser as XmlParser } from "htmlparser2";
import { Parser } from "n3";

export type Found = Readonly<Record<string, unknown>>;

const LEADS = "urn:chanjiao:term:leads";
const EXACT = "http://www.w3.org/ns/oa#exact";
const PROGRAM = new URL("read-back.py", import.meta.url).pathname;

/** What networkx, pandas, pyarrow and rdflib find in the exports of a folder; undefined where no Python has them. */
export function readInPython(folder: string): Found | undefined {
  const python = process.env.PYTHON ?? "python3";
  const { status, stdout, stderr } = spawnSync(python, [PROGRAM, folder], { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status === 0) return JSON.parse(stdout) as Found;
  if (status === null || stderr.includes("ModuleNotFoundError")) return undefined;
  throw new Error(stderr);
}

/** The same by libraries of JavaScript that have not written them. */
export async function readInJavaScript(folder: string): Promise<Found> {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const table = (file: string, name: string): object =>
    summarize(parse(read(file), { columns: true, bom: true }), name);
  const parquet = async (file: string, name: string): Promise<object> => {
    const { buffer, byteOffset, byteLength } = readFileSync(join(folder, file));
    return summarize(await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) }), name);
  };
  return {
    "nodes.csv": table("nodes.csv", "nameEn"),
    "links.csv": table("links.csv", "to"),
    "statements.csv": table("statements.csv", "quote"),
    "sources.csv": table("sources.csv", "id"),
    "statements.jsonl": {
      rows: read("statements.jsonl")
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)).length,
    },
    "nodes.parquet": await parquet("nodes.parquet", "nameEn"),
    "links.parquet": await parquet("links.parquet", "to"),
    "statements.parquet": await parquet("statements.parquet", "quote"),
    "neo4j-nodes.csv": table("neo4j-nodes.csv", "id:ID"),
    "neo4j-links.csv": table("neo4j-links.csv", ":END_ID"),
    "graph.graphml": readXml(read("graph.graphml")),
    "graph.gexf": readXml(read("graph.gexf")),
    "graph.ttl": readRdf(read("graph.ttl"), "Turtle"),
    "graph.nq": readRdf(read("graph.nq"), "N-Quads"),
  };
}

type Row = Readonly<Record<string, unknown>>;

/** How many rows, and what stands last: of quotes that which is furthest on in its source. */
function summarize(rows: readonly Row[], name: string): object {
  const sorted = name === "quote" ? rows.filter(({ start }) => start !== "" && start !== null) : rows;
  const last = [...sorted].sort((a, b) => (name === "quote" ? Number(a.start) - Number(b.start) : 0)).at(-1);
  return { rows: rows.length, last: String(last?.[name]) };
}

function readXml(text: string): object {
  const [edges, open]: [string[][], string[]] = [[], []];
  let nodes = 0;
  let directed = false;
  const parser = new XmlParser(
    {
      onopentag: (tag, { source = "", target = "", edgedefault, defaultedgetype }) => {
        open.push(tag);
        if (tag === "node") nodes += 1;
        if (tag === "edge") edges.push([source, target]);
        directed ||= (edgedefault ?? defaultedgetype) === "directed";
      },
      onclosetag: (tag) => {
        if (open.pop() !== tag) throw new Error(`${tag} is closed and was not open.`);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { nodes, directed, edges };
}

function readRdf(text: string, format: string): object {
  const quads = new Parser({ format }).parse(text);
  const leads = quads.flatMap(({ subject, predicate, object }) =>
    predicate.value === LEADS ? [`${subject.value} ${object.value}`] : [],
  );
  const quoted = quads.flatMap(({ predicate, object }) => (predicate.value === EXACT ? [object.value] : []));
  return {
    leads: [...new Set(leads)].sort().map((each) => each.split(" ")),
    quoted: [...new Set(quoted)].sort(),
  };
}
