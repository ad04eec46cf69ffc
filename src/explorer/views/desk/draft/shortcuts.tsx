import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../asked/desk-context.js";
import type { DeskWords } from "../words/words.js";

export type Action = keyof DeskWords["shortcuts"];

/** Keys, as they are shown, and what each does. One without a modifier does nothing while somebody types. */
const KEYS: readonly (readonly [keys: readonly string[], action: Action])[] = [
  [["j", "k", "↓", "↑"], "next"],
  [["Enter"], "nextOpen"],
  [["a"], "accept"],
  [["x"], "reject"],
  [["e"], "edit"],
  [["m"], "merge"],
  [["n"], "separate"],
  [["A"], "acceptRest"],
  [["u"], "undo"],
  [["s"], "addThing"],
  [["l"], "addLink"],
  [["d"], "document"],
  [["c"], "check"],
  [["Ctrl+Enter"], "record"],
  [["g"], "list"],
  [["N"], "nextText"],
  [["?"], "help"],
];

/** Calls what a key stands for, with +1 or -1 where it leads up and down. */
export function useShortcuts(act: (action: Action, step: 1 | -1) => void, isOff: boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (isOff) return;
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.isComposing || event.defaultPrevented) return;
      const isRecord = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (isRecord && target?.closest("form") === null) {
        event.preventDefault();
        return latest.current("record", 1);
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.closest("input, textarea, select, [contenteditable]")) return;
      if (event.key === "Enter" && target?.closest("a, button, summary")) return;
      const step = event.key === "k" || event.key === "ArrowUp" ? -1 : 1;
      const key = event.key === "ArrowDown" ? "↓" : event.key === "ArrowUp" ? "↑" : event.key;
      const [, action] = KEYS.find(([keys]) => keys.includes(key)) ?? [];
      if (!action) return;
      event.preventDefault();
      latest.current(action, step);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOff]);
}

/** The list of keys, over the page until it is closed. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { own } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="desk-help" aria-label={own.keys} onClose={onClose}>
      <h2>{own.keys}</h2>
      <p>{own.keysHelp}</p>
      <dl>
        {KEYS.map(([keys, action]) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{own.shortcuts[action]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        {own.close}
      </button>
    </dialog>
  );
}
