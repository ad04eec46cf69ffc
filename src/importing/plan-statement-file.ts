import { basename } from "node:path";
import { ChanjiaoError } from "../errors.js";
import type { ImportHeader, Ledger, RetractionLine } from "../ledger/ledger.js";
import { listLedgerFiles } from "../ledger/ledger-files.js";
import { settleRetractions } from "../ledger/settle-retractions.js";
import type { Model } from "../model/model.js";
import type { Problem } from "../problem.js";
import type { Source } from "../sources/source.js";
import type { Stated } from "../statements/gather-statements.js";
import type { ParsedFile } from "../statements/parsing/parsed-file.js";
import { readAddedFiles } from "../statements/read-added-files.js";
import { readSeeds, type Seeds } from "../statements/read-seeds.js";
import { isError, validate } from "../validation/validate.js";
import { compareFile } from "./difference/compare-file.js";
import { planNothing } from "./difference/import-plan.js";
import { indexKnown } from "./known/known-index.js";
import type { FileToPlan, PlannedFile } from "./planned-file.js";

/**
 * What a statement file would do. It is valid with all that is known, and goes in as a whole or not at all.
 * @throws ChanjiaoError USAGE
 */
export function planStatementFile(
  { path, known, ledger, model, skipInvalid }: FileToPlan,
  sha256: string,
): PlannedFile {
  if (skipInvalid)
    throw new ChanjiaoError(
      "USAGE",
      "A statement file is imported as a whole or not at all.",
      "Leave --skip-invalid out, and mend what is wrong.",
    );
  const { set, shown } = readAddedFiles(readOthers(path, ledger, model), [path], model);
  const file = set.files.find((one) => shown.has(one.path));
  const texts = new Map(file ? [[file.path, file.text]] : []);
  const problems = validate(set, model).filter((problem) => shown.has(problem.file));
  const errors = [...problems.filter(isError), ...checkSource(path, file?.source, known)];
  if (errors.length > 0 || !file?.source)
    return { format: "statements", plan: planNothing(errors), header: undefined, retractions: [], texts };
  const plan = {
    ...compareFile(file, indexKnown(known), model),
    problems: problems.filter((problem) => !isError(problem)),
  };
  const { codePoints: _, ...entry } = file.source;
  const header: ImportHeader = {
    format: "statements",
    file: basename(path),
    sha256,
    recordedAt: new Date().toISOString(),
    sources: [entry],
  };
  return {
    format: "statements",
    plan,
    header: plan.count.statements === 0 ? undefined : header,
    retractions: listNewRetractions(file, ledger),
    texts,
  };
}

/** Seeds and ledger, but what the ledger has of this file already: it takes its place. */
function readOthers(path: string, ledger: Ledger, model: Model): Seeds {
  const seeds = readSeeds(model);
  const imported = listLedgerFiles(ledger);
  const name = basename(path).replace(/\.[^.]+$/, "");
  return {
    ...seeds,
    files: [...seeds.files, ...imported.files].filter((file) => file.name !== name || !file.path.startsWith("ledger/")),
    documents: new Map([...seeds.documents, ...imported.documents]),
  };
}

function checkSource(path: string, source: Source | undefined, { sources }: Stated): readonly Problem[] {
  const known = sources.find(({ id }) => id === source?.id);
  if (!source || !known || known.sha256 === source.sha256) return [];
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
function listNewRetractions({ retractions }: ParsedFile, ledger: Ledger): readonly RetractionLine[] {
  const taken = settleRetractions(ledger.retractions);
  return retractions
    .filter(({ statement }) => !taken.has(statement))
    .map(({ statement, reason, recordedAt }) => ({ statements: [statement], reason, recordedAt }));
}
