import { basename } from "node:path";
import { ChanjiaoError } from "../errors.js";
import type { Problem } from "../problem.js";
import type { Source } from "../sources/source.js";
import type { ParsedFile } from "../statements/parsing/parsed-file.js";
import { readAddedFiles } from "../statements/read-added-files.js";
import type { ImportHeader, RetractionLine } from "../store/change.js";
import { readSources, readSourcesOfText } from "../store/read-sources.js";
import { readStatements } from "../store/read-statements.js";
import { isError, validate } from "../validation/validate.js";
import { type KnownSource, listKnownFiles } from "./around/list-known-files.js";
import { readAround } from "./around/read-around.js";
import { compareFile } from "./difference/compare-file.js";
import { planNothing } from "./difference/import-plan.js";
import type { Beside } from "./known/beside.js";
import { KnownIndex } from "./known/known-index.js";
import type { FileToPlan, PlannedFile } from "./planned-file.js";

const NO_FILES = { files: [], documents: new Map<string, string>(), problems: [] };

/**
 * What a statement file would do. It is valid with all that is known of what it names, and goes in as a whole or not at
 * all. @throws ChanjiaoError USAGE
 */
export async function planStatementFile(
  { path, beside, skipInvalid }: Pick<FileToPlan, "path" | "beside" | "skipInvalid">,
  sha256: string,
): Promise<PlannedFile> {
  if (skipInvalid)
    throw new ChanjiaoError(
      "USAGE",
      "A statement file is imported as a whole or not at all.",
      "Leave --skip-invalid out, and mend what is wrong.",
    );
  const { model, read, before } = beside;
  const { set, shown } = readAddedFiles(NO_FILES, [path], model);
  const file = set.files.find((one) => shown.has(one.path));
  const around = file ? listKnownFiles(await readAround(file, beside), await readKnownSources(file, beside)) : [];
  const texts = new Map(file ? [[file.path, file.text]] : []);
  const problems = validate({ ...set, files: [...around, ...set.files] }, model).filter((problem) =>
    shown.has(problem.file),
  );
  const errors = [...problems.filter(isError), ...(await checkSource(path, file?.source, beside))];
  const rest = { format: "statements", texts, close: () => Promise.resolve() };
  if (errors.length > 0 || !file?.source)
    return { ...rest, plan: planNothing(errors), header: undefined, retractions: [] };
  const known = new KnownIndex({ read, model, said: before.flatMap(({ statements }) => statements) });
  const plan = { ...(await compareFile(file, known, model)), problems: problems.filter((one) => !isError(one)) };
  const { codePoints: _, ...entry } = file.source;
  const header: ImportHeader = {
    format: "statements",
    file: basename(path),
    sha256,
    recordedAt: new Date().toISOString(),
    sources: [entry],
  };
  return {
    ...rest,
    plan,
    header: plan.count.statements === 0 ? undefined : header,
    retractions: await listNewRetractions(file, beside),
  };
}

/** Other sources that have the text of this file's, or its id where it is not named as it should be. */
async function readKnownSources(
  { document, name, sourceFields }: ParsedFile,
  { read, before }: Beside,
): Promise<readonly KnownSource[]> {
  const id = sourceFields.get("id")?.value ?? name;
  const stored = [
    ...(document ? await readSourcesOfText(read, document) : []),
    ...(id === name ? [] : (await readSources(read, [id])).values()),
  ];
  const coming = before
    .flatMap(({ sources }) => sources)
    .filter((source) => source.text === document || source.id === id);
  return [...stored, ...coming].filter((source) => source.id !== name);
}

async function checkSource(
  path: string,
  source: Source | undefined,
  { read, before }: Beside,
): Promise<readonly Problem[]> {
  if (!source) return [];
  const coming = before.flatMap(({ sources }) => sources).find(({ id }) => id === source.id);
  const known = coming ?? (await readSources(read, [source.id])).get(source.id);
  if (!known || known.sha256 === source.sha256) return [];
  return [
    {
      rule: "SourceMatchesDocument",
      file: path,
      line: 1,
      column: 1,
      message: `the source ${source.id} is known with another text`,
      suggestion: "another text is another source: give it an id of its own",
    },
  ];
}

/** What the file takes back and nobody did before; those that were undone too: whoever did that knew the file. */
async function listNewRetractions({ retractions }: ParsedFile, { read }: Beside): Promise<readonly RetractionLine[]> {
  const stored = await readStatements(
    read,
    "id",
    retractions.map(({ statement }) => statement),
  );
  const taken = new Set(
    stored.flatMap(({ statement: { id, retraction, undone } }) => (retraction || undone ? [id] : [])),
  );
  return retractions
    .filter(({ statement }) => !taken.has(statement))
    .map(({ statement, reason, recordedAt }) => ({ statements: [statement], reason, recordedAt }));
}
