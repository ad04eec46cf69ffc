import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { readDatabaseConfig } from "../database/config.js";
import { ChanjiaoError } from "../errors.js";
import { BoundError, FILE_BOUNDS } from "../machine/bounded/run-bounded.js";
import type { Model } from "../model/model.js";
import { readModel } from "../model/read-model.js";
import { askModel, type ModelFindings } from "../reading/asking/ask-model.js";
import { joinFindings } from "../reading/asking/join-findings.js";
import { type ModelConfig, readModelConfig } from "../reading/asking/model-config.js";
import { printAsked } from "../reading/asking/print-asked.js";
import { findApart } from "../reading/finding/find-apart.js";
import { type KnownNames, listKnownNames } from "../reading/finding/find-known.js";
import { planProposal } from "../reading/proposing/plan-proposal.js";
import { printProposal } from "../reading/proposing/print-proposal.js";
import type { Findings, Mention } from "../reading/proposal.js";
import { readText } from "../reading/read-text.js";
import { gatherStatements } from "../statements/gather-statements.js";
import { ENDINGS, readSeeds } from "../statements/read-seeds.js";
import type { Statement } from "../statements/statement.js";
import { readRedirects } from "../store/read-judgements.js";
import { streamNames } from "../store/stream-names.js";
import { openStore } from "./graph/open-store.js";
import { catchSignals, type Interruption } from "./terminal/interruption.js";
import { showStep } from "./terminal/progress.js";

export interface ReadingOptions {
  readonly path: string;
  /** The statement file to be written; its document goes to the folder documents/ beside its own. */
  readonly out?: string | undefined;
  readonly data: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly write?: (text: string) => void;
}

/**
 * Proposes statements from a text, as a file for a person to review. Nothing enters the graph.
 * @throws ChanjiaoError USAGE, INVALID_DATA
 */
export async function read({
  path,
  out,
  data,
  env = process.env,
  write = (text) => void process.stdout.write(text),
}: ReadingOptions): Promise<void> {
  const file = out ?? join("proposals", "statements", `${printId(path)}.yaml`);
  if (!ENDINGS.includes(extname(file)))
    throw new ChanjiaoError(
      "USAGE",
      `${file} would be no statement file.`,
      `Statement files end in ${ENDINGS.join(", ")}.`,
    );
  const sourceId = basename(file, extname(file));
  const document = join(dirname(file), "..", "documents", `${sourceId}.txt`);
  for (const there of [file, document])
    if (existsSync(there))
      throw new ChanjiaoError(
        "USAGE",
        `${there} is there already.`,
        "It may have been reviewed: name another file with --out, or take it away.",
      );
  const config = readModelConfig(env);
  const interruption = catchSignals("No file was written: do it again, it begins anew.");
  const { text, title } = await interruption.during(readText(path));
  const model = readModel();
  const known = await readKnownNames(data, model, env, interruption);
  const found = await interruption.during(findBounded(path, text, known));
  const asked = config ? await askShown(text, found.mentions, config, model, interruption) : undefined;
  const proposal = planProposal(text, asked ? joinFindings(found, asked) : found, {
    sourceId,
    title,
    model,
    ids: known.ids,
  });
  try {
    for (const target of [file, document]) mkdirSync(dirname(target), { recursive: true });
    writeFileSync(document, text);
    writeFileSync(file, printProposal(proposal, new Date().toISOString()));
  } catch (error) {
    throw new ChanjiaoError(
      "USAGE",
      `${file} cannot be written: ${(error as Error).message}.`,
      "Name another file with --out.",
    );
  }
  const fresh = proposal.entities.filter((entity) => !entity.known);
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  const figures = fresh.filter(({ kind }) => kind === "Figure").length;
  write(
    `${file}\n  ${proposal.entities.length - fresh.length} known, ${fresh.length - figures} new, ${count(figures, "figure")}, ${count(proposal.links.length, "link")}\n`,
  );
  if (asked && config) for (const line of printAsked(asked, config)) write(`  ${line}\n`);
  write(`Review it, take out "proposed: true", then: npx chanjiao check ${file}\n`);
}

/** Of a book: a minute for each megabyte or so. Who waits can break off. */
const BOUNDS = { ...FILE_BOUNDS, seconds: 600 };

async function findBounded(path: string, text: string, known: KnownNames): Promise<Findings> {
  try {
    return await findApart(text, known, BOUNDS);
  } catch (error) {
    if (!(error instanceof BoundError)) throw error;
    throw new ChanjiaoError(
      "INVALID_DATA",
      `What ${path} says was not found: ${error.message.replace(/^It/, "that")}`,
      "Divide the text, and read its parts.",
      { cause: error },
    );
  }
}

/**
 * All that the graph has a name of. Where there is none yet that is what the first start would bring in, and no
 * database is made for it.
 */
async function readKnownNames(
  data: string,
  model: Model,
  env: NodeJS.ProcessEnv,
  interruption: Interruption,
): Promise<KnownNames> {
  const config = readDatabaseConfig(env, { dataFolder: data });
  if (config.kind === "embedded" && !existsSync(config.dataFolder))
    return listKnownNames(gatherStatements(readSeeds(model).files).statements);
  const store = await openStore({ data, command: "read", interruption, model });
  try {
    const statements: Statement[] = [];
    await interruption.during(streamNames(store.database, (statement) => void statements.push(statement)));
    const known = listKnownNames(statements);
    const merged = await readRedirects(store.database.read);
    return { ...known, ids: new Set([...known.ids, ...merged.keys()]) };
  } finally {
    await store.stop();
  }
}

async function askShown(
  text: string,
  known: readonly Mention[],
  config: ModelConfig,
  model: Model,
  { during, signal }: Interruption,
): Promise<ModelFindings | undefined> {
  const step = showStep(`Asking ${config.name}`);
  try {
    const found = await during(
      askModel(text, config, model, {
        known,
        signal,
        onPart: (done, all, { asked, answered }) => step.tell(`${done} of ${all}, ${asked + answered} tokens`),
      }),
    );
    step.done(`${config.name} named ${found.mentions.length}, and ${found.links.length} links`);
    return found;
  } catch (error) {
    if (error instanceof ChanjiaoError) throw error;
    step.end();
    process.stderr.write(`! ${(error as Error).message}: proposed by names and patterns alone.\n`);
    return undefined;
  } finally {
    step.end();
  }
}

/** "年报 2024.pdf" → an id in small letters, digits and hyphens, as far as there are any. */
function printId(path: string): string {
  return (
    basename(path, extname(path))
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, "-")
      .replace(/^-+|-+$/g, "") || "text"
  );
}
