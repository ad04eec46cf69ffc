import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type DeskClient, DeskFailure } from "./desk-client.js";
import { mergeNews, withState } from "./merge-news.js";
import type { Draft, DraftNews, Item, ItemProblem, ItemState } from "./types.js";

const POLL_MS = 3_000;

export interface DraftAtHand {
  readonly draft: Draft | undefined;
  readonly problems: readonly ItemProblem[];
  /** What was refused, in words. */
  readonly failure: DeskFailure | undefined;
  /** Something is on its way to the server. */
  readonly saving: boolean;
  readonly decide: (keys: readonly string[], state: ItemState) => void;
  /** Sends an edit, made of the draft as it is when its turn has come. @returns why it was not taken */
  readonly edit: (make: (draft: Draft) => object | undefined) => Promise<DeskFailure | undefined>;
  readonly undo: () => Promise<unknown>;
  readonly check: () => Promise<readonly ItemProblem[]>;
  /** @returns what keeps it from being recorded */
  readonly record: () => Promise<readonly ItemProblem[]>;
  readonly unrecord: () => Promise<unknown>;
}

/** A draft as the server has it, asked for again every few seconds: what others do is seen. Edits go one after another. */
export function useDraft(client: DeskClient, id: string): DraftAtHand {
  const [draft, setDraft] = useState<Draft>();
  const [problems, setProblems] = useState<readonly ItemProblem[]>([]);
  const [failure, setFailure] = useState<DeskFailure>();
  const [pending, setPending] = useState(0);
  const now = useRef<Draft>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const path = `/drafts/${encodeURIComponent(id)}`;

  const put = (next: Draft): void => {
    now.current = next;
    setDraft(next);
  };
  const take = (news: DraftNews): void => put(mergeNews(now.current, news));
  const look = useCallback(
    async () => take(await client.get<DraftNews>(`${path}?since=${now.current?.version ?? 0}`)),
    [client, path],
  );

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const turn = async (): Promise<void> => {
      if (document.visibilityState === "visible")
        await look().catch((error: unknown) => {
          if (!now.current && error instanceof DeskFailure) setFailure(error);
        });
      if (!over) timer = setTimeout(turn, POLL_MS);
    };
    void turn();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [look]);

  /** One after another: each sees the versions that the one before it has made. */
  const inTurn = (work: () => Promise<void>): Promise<DeskFailure | undefined> => {
    setPending((count) => count + 1);
    const done = queue.current.then(async () => {
      try {
        await work();
        setFailure(undefined);
        return undefined;
      } catch (error) {
        const failed = error instanceof DeskFailure ? error : new DeskFailure("FAILED", String(error));
        setFailure(failed);
        if (failed.problems.length > 0) setProblems(failed.problems);
        // What is shown has to be what is there: a decision that was shown beforehand too.
        await client.get<DraftNews>(`${path}?since=0`).then(
          (news) => put(mergeNews(undefined, news)),
          () => undefined,
        );
        return failed;
      } finally {
        setPending((count) => count - 1);
      }
    });
    queue.current = done;
    return done;
  };
  const edit: DraftAtHand["edit"] = (make) =>
    inTurn(async () => {
      const body = now.current && make(now.current);
      if (!body) return;
      take(await client.send<DraftNews>("POST", `${path}/edits`, body));
    });
  const reset = (keys: readonly string[]): void =>
    setProblems((all) => all.filter(({ at }) => !keys.includes(at.split(":", 1)[0] ?? "")));
  return {
    draft,
    problems,
    failure,
    saving: pending > 0,
    edit,
    decide: (keys, state) => {
      if (now.current) put(withState(now.current, keys, state));
      reset(keys);
      void edit((one) => {
        const items = one.items
          .filter(({ key }) => keys.includes(key))
          .map(({ key, version }: Item) => ({ key, version }));
        return items.length === 0 ? undefined : { do: "decide", items, state };
      });
    },
    undo: () => inTurn(async () => take(await client.send<DraftNews>("POST", `${path}/undo`))),
    check: async () => {
      await queue.current;
      const { problems: found } = await client.get<{ readonly problems: readonly ItemProblem[] }>(`${path}/check`);
      setProblems(found);
      return found;
    },
    record: async () => {
      const failed = await inTurn(async () => {
        take(await client.send<DraftNews>("POST", `${path}/record`, { version: now.current?.version }));
        setProblems([]);
      });
      return failed?.problems ?? [];
    },
    unrecord: () => inTurn(async () => take(await client.send<DraftNews>("POST", `${path}/unrecord`))),
  };
}
