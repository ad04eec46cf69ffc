import { EDITION, type Table, writeJudgements, writeTable } from "./write-files.js";

/** A command that changes the graph, and how much of it is done. */
export interface Operation {
  readonly name: string;
  readonly args: readonly string[];
  /** An expression of Cypher: how much of it is there. Never grows less while the command runs. */
  readonly progress: string;
  /** Each step is there whole or not at all; otherwise all of it is. */
  readonly inSteps?: boolean;
  /** What `progress` is when all is done, where that is known beforehand. */
  readonly done?: number;
  /** Statuses of the same command once more, beside 0. */
  readonly again?: readonly number[];
}

/** Stands before the name of a file in place of the number that its import has got. */
export const IMPORT_OF = "import of ";

/** Rows of a table that goes in at once, and rows of one whose nodes are written beforehand. */
const SMALL = 60;
const MIDDLE = 340;
/** Rows of one that goes in in steps. */
export const LARGE = 2_000;
const JUDGED = 40;

/**
 * A round of commands, each of which finds what the one before has done: two tables come in, some of their companies
 * are judged to be one and that is revoked, the rest is merged by itself, a source is taken back and restored.
 */
export async function planRound(folder: string, name: string): Promise<readonly Operation[]> {
  const first = await writeTable(folder, `${name}a`, printName(name), MIDDLE);
  const second = await writeTable(folder, `${name}b`, printName(name), SMALL);
  const tables = [first, second] as const;
  const by = `judge${name}`;
  const judged = { by, count: JUDGED };
  const reason = ["--reason", "measured"];
  return [
    importTable("import, nodes beforehand", first),
    importTable("import", second),
    {
      name: "review import",
      args: ["review", "import", await writeJudgements(folder, tables, { ...judged, revoked: false })],
      progress: `COUNT { MATCH (j:Judgement) WHERE j.decidedBy = '${by}' }`,
      done: JUDGED,
    },
    {
      name: "review import, revoking",
      args: ["review", "import", await writeJudgements(folder, tables, { ...judged, revoked: true })],
      progress: `COUNT { MATCH (j:Judgement) WHERE j.revokedBy = '${by}' }`,
      done: JUDGED,
    },
    {
      name: "review --auto",
      args: ["review", "--auto"],
      progress: `COUNT { MATCH (j:Judgement) WHERE j.scorer IS NOT NULL AND j.leftId STARTS WITH '${first.prefix}' }`,
    },
    {
      name: "retract",
      args: ["retract", "--source", first.sourceId, ...reason],
      progress: `COUNT { MATCH (s:Statement) WHERE s.sourceId = '${first.sourceId}' AND s.status = 'RETRACTED' }`,
    },
    {
      name: "retract --undo",
      args: ["retract", "--undo", "--source", first.sourceId, ...reason],
      progress: `COUNT { MATCH (s:Statement) WHERE s.sourceId = '${first.sourceId}' AND EXISTS { MATCH (u:UndoneRetraction) WHERE u.statementId = s.id } }`,
      again: [2],
    },
  ];
}

/** A table that goes in in steps and is taken back in steps. */
export async function planLargeRound(folder: string, name: string): Promise<readonly Operation[]> {
  const table = await writeTable(folder, `${name}l`, printName(name), LARGE);
  const imported = `EXISTS { MATCH (i:Import { id: s.importId, file: '${name}l.csv' }) }`;
  return [
    { ...importTable("import in steps", table), inSteps: true },
    {
      name: "import --undo in steps",
      args: ["import", "--undo", `${IMPORT_OF}${name}l.csv`],
      progress: `COUNT { MATCH (s:Statement) WHERE s.sourceId = '${table.sourceId}' AND s.status = 'RETRACTED' AND ${imported} }`,
      inSteps: true,
    },
  ];
}

function importTable(name: string, table: Table): Operation {
  return {
    name,
    args: ["import", table.path, "--mapping", table.mapping, "--edition", EDITION, "--apply"],
    progress: `COUNT { MATCH (e:Entity) WHERE e.id STARTS WITH '${table.prefix}' }`,
    done: table.rows,
  };
}

/** A name of a family for the companies of a round: "r12" is 庚丁. */
function printName(name: string): string {
  const signs = [..."甲乙丙丁戊己庚辛壬癸"];
  return [...name].map((sign) => signs[Number(sign)] ?? "").join("");
}
