import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { ChanjiaoError } from "../../errors.js";
import { BoundError } from "../../machine/bounded/run-bounded.js";
import { askModel, type ModelFindings } from "../../reading/asking/ask-model.js";
import { joinFindings } from "../../reading/asking/join-findings.js";
import type { ModelConfig } from "../../reading/asking/model-config.js";
import type { Model } from "../../model/model.js";
import type { Mention } from "../../reading/proposal.js";
import { findApart } from "../../reading/finding/find-apart.js";
import { createId } from "../../reading/proposing/entity-draft.js";
import { planProposal } from "../../reading/proposing/plan-proposal.js";
import { READABLE, readText, type ReadText } from "../../reading/read-text.js";
import { findTitle } from "../../reading/proposing/describe-text.js";
import { printSha256 } from "../../sources/source.js";
import type { DeskStore, Operator } from "../desk.js";
import { DeskError } from "../desk-error.js";
import { openDraft } from "../drafts/open-draft.js";
import { addDraft, findDraftOfText, listSourceIds } from "../keeping/drafts.js";
import { addEvent } from "../keeping/events.js";
import type { ReadKnownNames } from "./known-names.js";

/** Bytes of a file, and characters of the text in it: what is planned and checked of more holds up whoever else asks. */
export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_CHARACTERS = 30_000;
/** A title makes a readable id as far as this. */
const TITLE_IN_ID = 12;

/** A file as it came, or words that somebody pasted ("text.txt"). */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where it was fetched from. */
  readonly url?: string;
}

/** How texts are read here. */
export interface Reader {
  readonly readKnown: ReadKnownNames;
  readonly asks: ModelConfig | undefined;
}

/** Somebody waits for the answer in a browser. */
const ASKING_MS = 240_000;

/**
 * Reads a file, proposes what it says and keeps that as a draft. A text that is at the desk already is not taken twice.
 * @throws DeskError INVALID for what cannot be read, TOO_LARGE, TOO_MANY
 */
export async function putIn(
  { database, model }: Pick<DeskStore, "database" | "model">,
  { readKnown, asks }: Reader,
  file: GivenFile,
  { by, keyId }: Operator,
): Promise<{ readonly id: string; readonly already: boolean }> {
  const { text, title } = await readGiven(file);
  if (text.length > MOST_CHARACTERS)
    throw new DeskError(
      "TOO_LARGE",
      `It has ${text.length.toLocaleString("en")} characters; a text here has at most ${MOST_CHARACTERS.toLocaleString("en")}. Divide it, or use chanjiao read.`,
    );
  const sha256 = printSha256(text);
  const already = await findDraftOfText({ read: database.read }, sha256);
  if (already !== undefined) return { id: already, already: true };
  const known = await readKnown();
  const taken = new Set([...(await listSourceIds(database)), ...(await readSourceIds(database))]);
  const sourceId = createId("text", findTitle(text, title).slice(0, TITLE_IN_ID), taken);
  const found = await findApart(text, known).catch(refuseBound);
  const asked = asks && (await ask(text, found.mentions, asks, model));
  const proposal = planProposal(text, asked ? joinFindings(found, asked) : found, {
    sourceId,
    title,
    model,
    ids: known.ids,
  });
  const draft = openDraft(proposal, new Date().toISOString(), file.url === undefined ? {} : { url: file.url });
  return database.write(async (run) => {
    const id = await addDraft(run, { file: file.name.slice(0, 200), text, draft, sha256, by });
    await addEvent(run, { by, keyId, did: "put in", to: id, detail: `${text.length} characters` });
    return { id, already: false };
  });
}

/** A text that takes too much is refused, and is no fault of the server. @throws DeskError INVALID */
export function refuseBound(error: unknown): never {
  throw error instanceof BoundError ? new DeskError("INVALID", `${error.message} Divide the text.`) : error;
}

/** What a language model finds beside names and patterns; where it fails, those alone are proposed. */
async function ask(
  text: string,
  known: readonly Mention[],
  config: ModelConfig,
  model: Model,
): Promise<ModelFindings | undefined> {
  try {
    return await askModel(text, config, model, { known, signal: AbortSignal.timeout(ASKING_MS) });
  } catch (error) {
    console.error(`The language model could not be asked at the desk: ${(error as Error).message}`);
    return undefined;
  }
}

async function readSourceIds({ read }: DeskStore["database"]): Promise<readonly string[]> {
  return (await read("MATCH (s:SourceDocument) RETURN s.id AS id")).map(({ id }) => String(id));
}

/** By the reader of `chanjiao read`, in its thread and within its bounds. */
async function readGiven({ name, bytes }: GivenFile): Promise<ReadText> {
  const ending = extname(name).toLowerCase();
  if (!READABLE.includes(ending))
    throw new DeskError(
      "INVALID",
      `${name.slice(0, 120)} is of a kind that is not read. These are: ${READABLE.join(", ")}.`,
    );
  const folder = await mkdtemp(join(tmpdir(), "chanjiao-desk-"));
  const path = join(folder, `given${ending}`);
  try {
    await writeFile(path, bytes, { mode: 0o600 });
    return await readText(path);
  } catch (error) {
    if (error instanceof ChanjiaoError)
      throw new DeskError("INVALID", `${error.message.replace(path, name.slice(0, 120))} ${error.help ?? ""}`.trim());
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
