import { basename } from "node:path";
import { ChanjiaoError } from "../errors.js";
import { type EditionContext, listEarlier } from "./editions/compare-edition.js";
import { Notes, type Opened, type Register } from "./draft.js";
import { DifferenceCounter } from "./editions/difference.js";
import { indexKnown } from "./known/known-index.js";
import type { Mapping } from "./mapping.js";
import { hashFile, openFile } from "./files/open-file.js";
import { type ImportPlan, planImport } from "./plan-import.js";
import { planStatementFile } from "./plan-statement-file.js";
import type { FormatName } from "./files/recognise.js";
import type { Known } from "../ledger/combine.js";
import type { ImportHeader, Ledger, RetractionLine } from "../ledger/ledger.js";
import { listLedgerFiles } from "../ledger/ledger-files.js";
import { settleRetractions } from "../ledger/settle-retractions.js";
import type { Model } from "../model/model.js";
import { parsePartialDate } from "../model/values/partial-date.js";
import type { Problem } from "../problem.js";
import { readSeeds } from "../statements/read-seeds.js";
import { isError, validate } from "../validation/validate.js";
import { addFiles } from "../statements/add-files.js";
import type { Interruption } from "../commands/terminal/interruption.js";
import { showRate } from "../commands/terminal/show-rate.js";

export interface PlanFile {
  readonly path: string;
  readonly as: FormatName | undefined;
  readonly mapping: Mapping | undefined;
  readonly edition: string | undefined;
  /** Keep what it says: to write it, or because another file comes after it. */
  readonly keep: boolean;
  readonly skipInvalid: boolean;
  readonly known: Known;
  readonly ledger: Ledger;
  readonly model: Model;
  readonly interruption: Interruption;
}

export interface PlannedFile {
  readonly format: string;
  readonly plan: ImportPlan;
  /** Of what is to be written; undefined where there is nothing new. */
  readonly header: ImportHeader | undefined;
  readonly retractions: readonly RetractionLine[];
  /** Files whose lines problems show. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads one file, whatever it is, and finds out what it would do to the graph. @throws ChanjiaoError USAGE,
 * INVALID_DATA
 */
export async function planFile(options: PlanFile): Promise<PlannedFile> {
  const { path, as, mapping, edition, model, interruption } = options;
  const file = await interruption.during(openFile({ path, as, mapping, edition, model }));
  const sha256 = await hashFile(path);
  if (file === "statements") return planStatements(options, sha256);
  if ("problems" in file)
    return { format: "table", plan: failedPlan(file.problems), header: undefined, retractions: [], texts: new Map() };
  return planRows(options, file, sha256);
}

async function planRows(
  { path, keep, known, ledger, model, interruption }: PlanFile,
  opened: Opened,
  sha256: string,
): Promise<PlannedFile> {
  const { register } = opened;
  const recordedAt = new Date().toISOString();
  const sourceId = `${register.id}-${register.edition ?? sha256.slice(0, 8)}`;
  const edition = findEdition(register, sourceId, known, ledger);
  const rate = showRate(`Reading ${basename(path)}`);
  try {
    const plan = await interruption.during(
      planImport({
        opened,
        known: indexKnown(known),
        model,
        context: { file: path, sourceId, recordedAt },
        edition,
        keep,
        onProgress: rate.tell,
      }),
    );
    rate.done(plan.count.rows);
    const warning = edition && checkClosing(plan, path, sourceId, edition);
    const { id, title, languages, licence, publisher, url } = register;
    const header: ImportHeader = {
      format: opened.format,
      register: id,
      ...(register.edition !== undefined && { edition: register.edition }),
      file: basename(path),
      sha256,
      recordedAt,
      sources: [
        {
          id: sourceId,
          title,
          languages,
          licence,
          translation: "ORIGINAL",
          workId: id,
          sha256,
          text: "",
          ...(publisher !== undefined && { publisher }),
          ...(url !== undefined && { url }),
          ...(register.edition !== undefined && { publishedOn: register.edition }),
        },
      ],
    };
    return {
      format: opened.format,
      plan: warning ? { ...plan, problems: [warning, ...plan.problems] } : plan,
      header: plan.count.statements === 0 ? undefined : header,
      retractions: [],
      texts: new Map(),
    };
  } finally {
    rate.end();
  }
}

/**
 * @returns a warning where much is gone @throws ChanjiaoError INVALID_DATA where all is: that is no edition but an
 * empty or another file
 */
function checkClosing(
  { count, difference }: ImportPlan,
  path: string,
  sourceId: string,
  { edition, earlier }: EditionContext,
): Problem | undefined {
  const [before, closed] = [earlier.said.size, difference.closed.count];
  if (count.rows === 0 || (closed === before && before > 0)) {
    const why = count.rows === 0 ? `${path} has no row` : `${path} has nobody of whom ${earlier.edition} had`;
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${why}: as edition ${edition} it would close all ${before} of ${earlier.title}.`,
      "An edition is the whole list. A table of others is a register of its own: give it another name in the mapping.",
    );
  }
  if (closed * 2 <= before) return undefined;
  return {
    rule: "EditionIsWhole",
    severity: "warning",
    file: path,
    line: 1,
    column: 1,
    message: `closes ${closed} of the ${before} that ${earlier.edition} had: what is not in an edition has ended`,
    suggestion: `was it a part of the list? What was applied is undone by chanjiao retract --source ${sourceId} --reason "a part of the list"`,
  };
}

/**
 * The edition before this one. @throws ChanjiaoError USAGE where a later one is there already: what it changed would
 * have to be undone
 */
function findEdition(
  { id, edition, title }: Register,
  sourceId: string,
  known: Known,
  { imports }: Ledger,
): EditionContext | undefined {
  if (edition === undefined) return undefined;
  const standing = new Set(
    known.statements.filter(({ retraction }) => retraction === undefined).map((statement) => statement.sourceId),
  );
  const imported = [
    ...new Set(imports.filter(({ header }) => header.register === id).flatMap(({ header }) => header.edition ?? [])),
  ];
  // One that was taken back as a whole is as if it had not been.
  const editions = imported.filter((one) => standing.has(`${id}-${one}`));
  const later = imported.includes(edition)
    ? undefined
    : editions.find((other) => parsePartialDate(other).latest >= parsePartialDate(edition).earliest);
  if (later !== undefined && parsePartialDate(later).earliest > parsePartialDate(edition).latest) {
    const help =
      "Each edition is compared with the one before it: begin with an empty ledger (--data FOLDER) and import them from the oldest to the latest.";
    throw new ChanjiaoError(
      "USAGE",
      `The edition ${edition} of ${title} is older than ${later}, which is in the graph already, and what ended by ${later} was concluded without it.`,
      help,
    );
  }
  if (later !== undefined)
    throw new ChanjiaoError(
      "USAGE",
      `Nobody can tell whether the edition ${edition} of ${title} is before or after ${later}, which is in the graph already.`,
      "Give its month or day: --edition 2026-06-20.",
    );
  const before = editions
    .filter((other) => parsePartialDate(other).latest < parsePartialDate(edition).earliest)
    .sort()
    .at(-1);
  if (before === undefined) return undefined;
  const earlierId = `${id}-${before}`;
  return {
    sourceId,
    edition,
    earlier: listEarlier(
      known.statements.filter((statement) => statement.sourceId === earlierId),
      before,
      title,
    ),
  };
}

async function planStatements(
  { path, known, ledger, model, skipInvalid }: PlanFile,
  sha256: string,
): Promise<PlannedFile> {
  if (skipInvalid)
    throw new ChanjiaoError(
      "USAGE",
      "A statement file is imported as a whole or not at all.",
      "Leave --skip-invalid out, and mend what is wrong.",
    );
  const seeds = readSeeds(model);
  const imported = listLedgerFiles(ledger);
  const before = {
    ...seeds,
    files: [...seeds.files, ...imported.files],
    documents: new Map([...seeds.documents, ...imported.documents]),
  };
  const name = basename(path).replace(/\.[^.]+$/, "");
  // Imported before: then it takes the place of what the ledger has of it.
  const others = {
    ...before,
    files: before.files.filter((file) => file.name !== name || !file.path.startsWith("ledger/")),
  };
  const { set, shown } = addFiles(others, [path], model);
  const file = set.files.find((one) => shown.has(one.path));
  const texts = new Map(file ? [[file.path, file.text]] : []);
  const problems = validate(set, model).filter((problem) => shown.has(problem.file));
  const errors = problems.filter(isError);
  const source = known.sources.find(({ id }) => id === file?.source?.id);
  if (file?.source && source && source.sha256 !== file.source.sha256) {
    errors.push({
      rule: "SourceMatchesDocument",
      file: path,
      line: 1,
      column: 1,
      message: `the source ${source.id} is known with another text`,
      suggestion: "another text is another source: give it an id of its own",
    });
  }
  if (errors.length > 0 || !file?.source)
    return { format: "statements", plan: failedPlan(errors), header: undefined, retractions: [], texts };
  const plan = {
    ...planStatementFile(file, indexKnown(known), model),
    problems: problems.filter((problem) => !isError(problem)),
  };
  const recordedAt = new Date().toISOString();
  const { codePoints: _, ...entry } = file.source;
  // Those that were undone too: whoever did that knew the file.
  const taken = settleRetractions(ledger.retractions);
  const retractions = file.retractions
    .filter(({ statement }) => !taken.has(statement))
    .map(({ statement, reason, recordedAt: at }) => ({ statements: [statement], reason, recordedAt: at }));
  const header: ImportHeader = { format: "statements", file: basename(path), sha256, recordedAt, sources: [entry] };
  return { format: "statements", plan, header: plan.count.statements === 0 ? undefined : header, retractions, texts };
}

function failedPlan(problems: readonly Problem[]): ImportPlan {
  return {
    whole: true,
    statements: [],
    count: { rows: problems.length, statements: 0, invalid: problems.length, takenBack: 0 },
    difference: new DifferenceCounter().result(),
    problems,
    notes: new Notes(),
  };
}
