import { ChanjiaoError } from "../../errors.js";
import type { Ledger } from "../../ledger/ledger.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Stated } from "../../statements/gather-statements.js";
import type { Register } from "../draft.js";
import { type EditionContext, listEarlier } from "./earlier-edition.js";

/**
 * What an edition is compared with: undefined where it is none, or the first. @throws ChanjiaoError USAGE where a later
 * one is there already: what it changed would have to be undone
 */
export function findEdition(
  { id, edition, title }: Register,
  sourceId: string,
  { statements }: Stated,
  ledger: Ledger,
): EditionContext | undefined {
  if (edition === undefined) return undefined;
  const imported = listImported(id, ledger);
  // One that was taken back as a whole is as if it had not been.
  const standing = new Set(statements.filter(({ retraction }) => retraction === undefined).map((one) => one.sourceId));
  const editions = imported.filter((one) => standing.has(`${id}-${one}`));
  if (!imported.includes(edition)) checkOrder(edition, editions, title);
  const before = editions
    .filter((other) => parsePartialDate(other).latest < parsePartialDate(edition).earliest)
    .sort()
    .at(-1);
  if (before === undefined) return undefined;
  const said = statements.filter((statement) => statement.sourceId === `${id}-${before}`);
  return { sourceId, edition, earlier: listEarlier(said, before, title) };
}

/** Editions of a register that the ledger has, taken back or not. */
function listImported(register: string, { imports }: Ledger): readonly string[] {
  return [
    ...new Set(
      imports.filter(({ header }) => header.register === register).flatMap(({ header }) => header.edition ?? []),
    ),
  ];
}

function checkOrder(edition: string, editions: readonly string[], title: string): void {
  const { earliest, latest } = parsePartialDate(edition);
  const later = editions.find((other) => parsePartialDate(other).latest >= earliest);
  if (later === undefined) return;
  if (parsePartialDate(later).earliest > latest)
    throw new ChanjiaoError(
      "USAGE",
      `The edition ${edition} of ${title} is older than ${later}, which is in the graph already, and what ended by ${later} was concluded without it.`,
      "Each edition is compared with the one before it: begin with an empty ledger (--data FOLDER) and import them from the oldest to the latest.",
    );
  throw new ChanjiaoError(
    "USAGE",
    `Nobody can tell whether the edition ${edition} of ${title} is before or after ${later}, which is in the graph already.`,
    "Give its month or day: --edition 2026-06-20.",
  );
}
