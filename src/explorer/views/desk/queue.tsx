import { useEffect, useRef, useState } from "preact/hooks";
import { languageOf } from "../../model/caption.js";
import { usePage } from "../../page/page-context.js";
import { DeskFailure } from "./asked/desk-client.js";
import { useDesk } from "./asked/desk-context.js";
import type { QueueLine } from "./asked/types.js";
import { useKept } from "./asked/use-kept.js";

const POLL_MS = 5_000;

/** What came of one file. */
interface Told {
  readonly text: string;
  readonly isBad: boolean;
}

/** All texts at the desk, and the ways to put one in. */
export function Queue() {
  const { client, own, mayDecide } = useDesk();
  const { to } = usePage();
  const [lines, setLines] = useState<readonly QueueLine[]>();
  const [count, setCount] = useState(0);
  const look = (): void => setCount((before) => before + 1);
  useEffect(() => {
    let over = false;
    const ask = (): void =>
      void client.get<{ readonly drafts: readonly QueueLine[] }>("/drafts").then(
        ({ drafts }) => {
          if (!over) setLines(drafts);
        },
        () => undefined,
      );
    ask();
    const timer = setInterval(ask, POLL_MS);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [client, count]);
  const drop = (id: string): void => void client.send("DELETE", `/drafts/${id}`).then(look, look);
  return (
    <div class="desk-queue">
      {mayDecide && <PutIn onDone={look} />}
      <section aria-labelledby="desk-texts">
        <h2 id="desk-texts">{own.texts}</h2>
        {lines?.length === 0 && <p class="quiet">{own.nothing}</p>}
        <ol>
          {lines?.map(({ id, title, file, status, items, open, updatedBy }) => (
            <li key={id} class={status === "RECORDED" ? "recorded" : undefined}>
              <a href={to({ view: "desk", id })} lang={languageOf(title)}>
                {title || file}
              </a>
              <span class="quiet">
                {status === "RECORDED" ? own.recorded : own.open(open, items)} · {file} · {updatedBy}
              </span>
              {mayDecide && status === "OPEN" && (
                <button
                  type="button"
                  class="button"
                  aria-label={`${own.drop1}: ${title || file}`}
                  onClick={() => drop(id)}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** Files, a text, an address: one is read after another, and what comes of each is told. */
function PutIn({ onDone }: { readonly onDone: () => void }) {
  const { client, own, forms } = useDesk();
  const { go, announce } = usePage();
  const [pasted, setPasted] = useKept("pasted", "");
  const [url, setUrl] = useKept("url", "");
  const [told, setTold] = useState<readonly Told[]>([]);
  const [now, setNow] = useState("");
  const [over, setOver] = useState(false);
  const waiting = useRef<(() => Promise<void>)[]>([]);
  const busy = useRef(false);

  const say = (text: string, isBad: boolean): void => setTold((all) => [{ text, isBad }, ...all].slice(0, 20));
  const run = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    for (let work = waiting.current.shift(); work; work = waiting.current.shift()) {
      await work();
      onDone();
    }
    busy.current = false;
    setNow("");
  };
  const add = (
    name: string,
    send: () => Promise<{ readonly id: string; readonly already: boolean }>,
    onRead?: (id: string) => void,
  ): void => {
    waiting.current.push(async () => {
      setNow(own.reading(name, waiting.current.length));
      try {
        const { id, already } = await send();
        if (already) say(own.already(name), false);
        onRead?.(id);
      } catch (error) {
        say(
          own.failedFile(name, error instanceof DeskFailure ? error.message || own.unreachable : String(error)),
          true,
        );
        announce(own.failedFile(name, ""));
      }
    });
    void run();
  };
  const addFiles = (files: Iterable<File> | null | undefined): void => {
    const all = [...(files ?? [])];
    for (const file of all)
      add(
        file.name,
        () => client.upload(file.name, file),
        all.length === 1 ? (id) => go({ view: "desk", id }) : undefined,
      );
  };
  const addText = (event: Event): void => {
    event.preventDefault();
    if (pasted.trim() === "") return;
    add(
      own.paste,
      () => client.upload("pasted.txt", new Blob([pasted])),
      (id) => {
        setPasted("");
        go({ view: "desk", id });
      },
    );
  };
  const addUrl = (event: Event): void => {
    event.preventDefault();
    add(
      url,
      () => client.send("POST", "/drafts/fetch", { url: url.trim() }),
      (id) => {
        setUrl("");
        go({ view: "desk", id });
      },
    );
  };
  return (
    <section class="desk-put-in" aria-labelledby="desk-put-in">
      <h2 id="desk-put-in">{own.putIn}</h2>
      <label
        class={over ? "desk-drop over" : "desk-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          addFiles(event.dataTransfer?.files);
        }}
      >
        {own.drop}
        <small class="quiet">{own.dropHint}</small>
        <input
          type="file"
          multiple
          accept=".txt,.md,.html,.htm,.docx,.pdf,.xlsx"
          onChange={({ currentTarget }) => {
            addFiles(currentTarget.files);
            currentTarget.value = "";
          }}
        />
      </label>
      <form onSubmit={addText}>
        <label>
          {own.paste}
          <textarea
            rows={4}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) addText(event);
            }}
          />
        </label>
        <button type="submit" class="button primary" disabled={pasted.trim() === ""}>
          {own.pasteSend}
        </button>
      </form>
      {forms.fetches && (
        <form onSubmit={addUrl}>
          <label>
            {own.address}
            <input type="url" required value={url} onInput={({ currentTarget }) => setUrl(currentTarget.value)} />
          </label>
          <button type="submit" class="button">
            {own.addressSend}
          </button>
        </form>
      )}
      <p role="status">{now}</p>
      <ul class="desk-told">
        {told.map(({ text, isBad }) => (
          <li key={text} class={isBad ? "desk-failure" : "quiet"}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
