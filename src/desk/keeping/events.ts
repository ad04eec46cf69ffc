import type { Database, Run } from "../../database/connection.js";

/** One line of the log: who did what, when. Nothing of a text is in it. */
export interface DeskEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the key, or of the command that did it. */
  readonly by: string;
  readonly keyId: string;
  /** "signed in", "put in", "decide", "recorded", "undone" … */
  readonly did: string;
  /** Id of the draft, key, import or judgement that it was done to. */
  readonly to: string;
  /** Ids and counts: "e1 e2 ACCEPTED", "import 12". */
  readonly detail: string;
}

const LONGEST_DETAIL = 300;

/** Adds a line, in the transaction of what it tells of. */
export async function addEvent(run: Run, event: Omit<DeskEvent, "at">): Promise<void> {
  const line = { ...event, detail: event.detail.slice(0, LONGEST_DETAIL), at: new Date().toISOString() };
  await run("CREATE (e:DeskEvent) SET e = $line", { line });
}

/** The newest lines, the last first; of one draft, where one is named. */
export async function listEvents(
  { read }: Pick<Database, "read">,
  { to, most }: { readonly to?: string | undefined; readonly most: number },
): Promise<readonly DeskEvent[]> {
  const rows = await read(
    `MATCH (e:DeskEvent) WHERE $to IS NULL OR e.to = $to
     RETURN properties(e) AS e ORDER BY e.at DESC LIMIT ${Math.trunc(most)}`,
    { to: to ?? null },
  );
  return rows.map(({ e }) => e as DeskEvent);
}
