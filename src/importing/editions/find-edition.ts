import { ChanjiaoError } from "../../errors.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Statement } from "../../statements/statement.js";
import { readImports, readStanding } from "../../store/read-imports.js";
import { readStatements } from "../../store/read-statements.js";
import { parseColumn, type Register } from "../draft.js";
import type { Beside } from "../known/beside.js";
import { type EditionContext, listEarlier } from "./earlier-edition.js";

/**
 * What an edition is compared with: undefined where it is none, or the first. @throws ChanjiaoError USAGE where a later
 * one is there already: what it changed would have to be undone; or where another one is not whole
 */
export async function findEdition(
  { id, edition, title }: Register,
  sourceId: string,
  beside: Beside,
): Promise<EditionContext | undefined> {
  if (edition === undefined) return undefined;
  const imported = await listImported(id, edition, beside);
  // One that was taken back as a whole is as if it had not been.
  const standing = await listStanding(
    imported.map((one) => `${id}-${one}`),
    beside,
  );
  const editions = imported.filter((one) => standing.has(`${id}-${one}`));
  if (!imported.includes(edition)) checkOrder(edition, editions, title);
  const before = editions
    .filter((other) => parsePartialDate(other).latest < parsePartialDate(edition).earliest)
    .sort()
    .at(-1);
  if (before === undefined) return undefined;
  return { sourceId, edition, earlier: listEarlier(await readSaid(`${id}-${before}`, beside), before, title) };
}

/** Editions of a register that came in, taken back or not. */
async function listImported(register: string, edition: string, { read, before }: Beside): Promise<readonly string[]> {
  const imports = await readImports(read, { register });
  const half = imports.find((one) => one.unfinished && one.edition !== edition);
  if (half)
    throw new ChanjiaoError(
      "USAGE",
      `The edition ${half.edition} of ${register} is in the graph in part only: its import (${half.id}) was broken off.`,
      `Import ${half.file} once more, which goes on with it; or chanjiao import --undo ${half.id} takes it back.`,
    );
  const coming = before.filter((one) => one.register === register);
  return [...new Set([...imports, ...coming].flatMap((one) => one.edition ?? []))];
}

async function listStanding(sources: readonly string[], { read, before }: Beside): Promise<ReadonlySet<string>> {
  const coming = before.flatMap(({ statements }) => statements.map(({ sourceId }) => sourceId));
  return new Set([...(await readStanding(read, sources)), ...coming]);
}

/** What an edition said, in the order of its rows. */
async function readSaid(sourceId: string, { read, before }: Beside): Promise<readonly Statement[]> {
  const stored = await readStatements(read, "source", [sourceId]);
  return [
    ...stored.map(({ statement }) => statement).sort(compareRows),
    ...before.flatMap(({ statements }) => statements.filter((statement) => statement.sourceId === sourceId)),
  ];
}

function compareRows(a: Statement, b: Statement): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  return (
    (first?.row ?? 0) - (second?.row ?? 0) ||
    parseColumn(first?.column ?? "") - parseColumn(second?.column ?? "") ||
    (a.id < b.id ? -1 : 1)
  );
}

function checkOrder(edition: string, editions: readonly string[], title: string): void {
  const { earliest, latest } = parsePartialDate(edition);
  const later = editions.find((other) => parsePartialDate(other).latest >= earliest);
  if (later === undefined) return;
  if (parsePartialDate(later).earliest > latest)
    throw new ChanjiaoError(
      "USAGE",
      `The edition ${edition} of ${title} is older than ${later}, which is in the graph already, and what ended by ${later} was concluded without it.`,
      "Each edition is compared with the one before it: begin with an empty database (--data FOLDER) and import them from the oldest to the latest.",
    );
  throw new ChanjiaoError(
    "USAGE",
    `Nobody can tell whether the edition ${edition} of ${title} is before or after ${later}, which is in the graph already.`,
    "Give its month or day: --edition 2026-06-20.",
  );
}
