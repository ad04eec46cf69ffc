import type { Stated } from "../../statements/gather-statements.js";
import { type JudgementEntry, readJudgements } from "../../identity/judgements/judgement.js";
import { type Judged, type KnownEntity, planClusters } from "../../identity/judgements/plan-clusters.js";
import { appendJudgements } from "../../ledger/append-line.js";
import { combine } from "../../ledger/combine.js";
import { type LedgerFolder, ledgerFolder } from "../../ledger/ledger.js";
import { readLedger } from "../../ledger/read-ledger.js";
import { takeTurns } from "../../ledger/take-turns.js";
import { plan } from "../../loading/plan/plan.js";
import { listKnown } from "../../loading/merging/plan-merges.js";
import type { Projection } from "../../loading/projection/projection.js";
import type { Model } from "../../model/model.js";
import { readModel } from "../../model/read-model.js";
import { readValidSeeds } from "../graph/read-valid-seeds.js";

/** What is known, and what was judged of it. */
export interface Knowledge {
  readonly model: Model;
  readonly seeds: Stated;
  readonly folder: LedgerFolder;
  /** Everything that the graph says, as it is before this command. */
  readonly projection: Projection;
  readonly book: JudgementBook;
}

/** The judgements, to look into and to add to. */
export interface JudgementBook {
  readonly listJudged: () => readonly Judged[];
  /** The id that stands for another, or itself. */
  readonly findSurvivor: (id: string) => string;
  /** Whether a live judgement, of any kind, speaks of what the two ids have become. */
  readonly isDecided: (left: string, right: string) => boolean;
  /** Keeps what was decided: on return it is on the disk. */
  readonly add: (entries: readonly JudgementEntry[]) => Promise<void>;
  /** Whether anything was added. */
  readonly hasChanged: () => boolean;
}

/** Seeds and ledger, planned. @throws ChanjiaoError INVALID_DATA */
export function readKnowledge(
  data: string | undefined,
  model = readModel(),
  seeds: Stated = readValidSeeds(model),
): Knowledge {
  const folder = ledgerFolder(data);
  const ledger = readLedger(folder);
  const { sources, statements } = combine(seeds, ledger);
  const entries = readJudgements(ledger);
  return {
    model,
    seeds,
    folder,
    projection: plan(sources, statements, model, entries),
    book: openBook(folder, entries, listKnown(statements)),
  };
}

function openBook(
  folder: LedgerFolder,
  before: readonly JudgementEntry[],
  known: ReadonlyMap<string, KnownEntity>,
): JudgementBook {
  let entries = before;
  let clusters = planClusters(entries, known);
  let decided = listDecided();
  const survivorOf = (id: string): string => clusters.survivors.get(id) ?? id;
  function listDecided(): ReadonlySet<string> {
    return new Set(
      clusters.judged
        .filter(({ status }) => status !== "REVOKED")
        .map(({ judgement: { left, right } }) => printPair(left, right)),
    );
  }
  function printPair(left: string, right: string): string {
    return [clusters.survivors.get(left) ?? left, clusters.survivors.get(right) ?? right].sort().join(" ");
  }
  return {
    listJudged: () => clusters.judged,
    findSurvivor: survivorOf,
    isDecided: (left, right) => survivorOf(left) === survivorOf(right) || decided.has(printPair(left, right)),
    add: async (added) => {
      await takeTurns(folder, () => Promise.resolve(appendJudgements(folder, added)));
      entries = [...entries, ...added];
      clusters = planClusters(entries, known);
      decided = listDecided();
    },
    hasChanged: () => entries !== before,
  };
}
