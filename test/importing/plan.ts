import { type EditionContext, listEarlier } from "../../src/importing/editions/earlier-edition.js";
import type { Beside } from "../../src/importing/known/beside.js";
import { KnownIndex } from "../../src/importing/known/known-index.js";
import type { Mapping } from "../../src/importing/mapping/mapping.js";
import { openFile } from "../../src/importing/open-file.js";
import type { ImportPlan } from "../../src/importing/difference/import-plan.js";
import { planImport } from "../../src/importing/plan-import.js";
import { plan } from "../../src/loading/plan/plan.js";
import type { Model } from "../../src/model/model.js";
import type { Source } from "../../src/sources/source.js";
import type { Stated } from "../../src/statements/gather-statements.js";
import type { Statement } from "../../src/statements/statement.js";
import { readVersion } from "../../src/store/read-graph.js";
import { testDatabase } from "../support/database.js";
import { loadAlone, statedBySeeds } from "../support/load.js";
import { MODEL } from "./fixtures.js";

export const SEEDS: Stated = statedBySeeds();

/** What a database has that has the seeds and nothing else. */
const VERSION = plan(SEEDS.sources, SEEDS.statements, MODEL).version;

let loaded: Promise<void> = Promise.resolve();

/** A database that has the seeds and nothing else, with statements that come in before. */
export async function besideSeeds(statements: readonly Statement[] = []): Promise<Beside> {
  const database = await testDatabase();
  // Other files of tests, in the same process, have it hold other things; two that ask at once load it once.
  loaded = loaded.then(async () => {
    if ((await readVersion(database)) !== VERSION) await loadAlone(database, SEEDS.sources, SEEDS.statements, MODEL);
  });
  await loaded;
  const seeds = new Set(SEEDS.statements.map(({ id }) => id));
  const others = statements.filter(({ id }) => !seeds.has(id));
  const before = others.length === 0 ? [] : [{ sources: [], statements: others }];
  return { read: database.read, model: MODEL, before };
}

/** The same, to look things up in. */
export async function knownBeside(statements: readonly Statement[] = [], model = MODEL): Promise<KnownIndex> {
  const { read, before } = await besideSeeds(statements);
  return new KnownIndex({ read, model, said: before.flatMap((one) => one.statements) });
}

export interface Planned extends ImportPlan {
  readonly sourceId: string;
  readonly source: Source;
}

/** What a file would do to what is known; or the problems that keep it from being opened. */
export async function planFixture(
  path: string,
  {
    known = SEEDS,
    read,
    earlier,
    edition,
    model = MODEL,
  }: {
    known?: Stated;
    read?: Mapping;
    earlier?: { known: Planned; edition: string };
    edition?: string;
    model?: Model;
  } = {},
): Promise<Planned> {
  const opened = await openFile({ path, as: undefined, mapping: read, edition, model });
  if (opened === "statements" || "problems" in opened) throw new Error(JSON.stringify(opened));
  const { register } = opened;
  const sourceId = `${register.id}-${register.edition ?? "now"}`;
  const context: EditionContext | undefined = earlier && {
    sourceId,
    edition: register.edition!,
    earlier: listEarlier(earlier.known.statements, earlier.edition, register.title),
  };
  const plan = await planImport({
    opened,
    known: await knownBeside(known.statements, model),
    model,
    context: { file: path, sourceId, recordedAt: "2026-01-01T00:00:00Z" },
    edition: context,
    keep: "all",
  });
  const source: Source = {
    id: sourceId,
    title: register.title,
    languages: register.languages,
    licence: register.licence,
    translation: "ORIGINAL",
    workId: register.id,
    sha256: "",
    text: "",
    codePoints: [],
  };
  return { ...plan, sourceId, source };
}

/** "enterprise-a established 2001-05-08", in order, one of each. */
export function printSaid(
  statements: readonly Statement[],
  of: (statement: Statement) => boolean = () => true,
): readonly string[] {
  return [
    ...new Set(
      statements.filter(of).map(({ subjectId, predicate, objectId, value, details }) => {
        const more = Object.values(details)
          .filter((detail) => detail !== "zh-Hans")
          .join(" ");
        return `${subjectId} ${predicate} ${objectId ?? String(value)}${more === "" ? "" : ` ${more}`}`;
      }),
    ),
  ].sort();
}
