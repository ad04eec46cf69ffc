import { useEffect, useMemo, useRef } from "preact/hooks";
import { languageOf } from "../../../model/caption.js";
import { cutIntoSegments } from "../../../model/segments.js";
import { useDesk } from "../asked/desk-context.js";
import type { Selected } from "../forms/add-form.js";
import { listMarks } from "../asked/merge-news.js";
import type { Draft, Item } from "../asked/types.js";

/** The text with what is proposed marked in it, and the passage of the item at hand. */
export function TextPane({
  draft,
  current,
  onPick,
  onSelect,
}: {
  readonly draft: Draft;
  readonly current: Item | undefined;
  readonly onPick: (key: string) => void;
  readonly onSelect: (selected: Selected | undefined) => void;
}) {
  const { own } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const { items, passages, text } = draft;
  const marks = useMemo(() => listMarks({ items, passages, text }), [items, passages, text]);
  const quoted = useMemo(() => current?.quotes.flatMap((key) => passages[key] ?? []) ?? [], [current, passages]);
  const segments = useMemo(() => cutIntoSegments(text, [...marks, ...quoted]), [text, marks, quoted]);
  const states = useMemo(() => new Map(items.map((item) => [item.key, item.state])), [items]);
  useEffect(() => {
    const place = pane.current?.querySelector(".desk-here, .desk-passage");
    if (!pane.current || !place) return;
    // Within the pane alone: the list beside it is where somebody works.
    const [box, at] = [pane.current.getBoundingClientRect(), place.getBoundingClientRect()];
    if (at.top < box.top + 20 || at.bottom > box.bottom - 20)
      pane.current.scrollTop += at.top - box.top - box.height / 3;
  }, [current?.key]);
  const select = (): void => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const inside = range && pane.current?.contains(range.commonAncestorContainer);
    if (!range || range.collapsed || !inside) return onSelect(undefined);
    const before = document.createRange();
    before.selectNodeContents(pane.current!);
    before.setEnd(range.startContainer, range.startOffset);
    const all = range.toString();
    const words = all.trim();
    const start = [...before.toString(), ...all.slice(0, all.indexOf(words))].length;
    onSelect(words === "" ? undefined : { start, end: start + [...words].length, words });
  };
  return (
    <section class="desk-text" aria-labelledby="desk-text">
      <h2 id="desk-text">{own.text}</h2>
      {/* The marks lead to their items by pointer; by keyboard the list does. */}
      <div
        ref={pane}
        class="desk-prose"
        tabIndex={0}
        role="document"
        aria-labelledby="desk-text"
        lang={languageOf(text)}
        onMouseUp={select}
        onKeyUp={select}
      >
        {segments.map(({ text: words, start, end }) => {
          const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
          const mark = over.find(({ key }) => key === current?.key) ?? over.at(-1);
          const isQuoted = quoted.some((one) => one.start <= start && end <= one.end);
          const here = mark !== undefined && mark.key === current?.key;
          const name = [
            mark && `desk-mark ${states.get(mark.key)?.toLowerCase()}`,
            here && "desk-here",
            isQuoted && "desk-passage",
          ]
            .filter(Boolean)
            .join(" ");
          return name === "" ? (
            words
          ) : (
            <span
              key={start}
              class={name}
              onClick={mark && (() => (getSelection()?.isCollapsed === false ? undefined : onPick(mark.key)))}
            >
              {words}
            </span>
          );
        })}
      </div>
    </section>
  );
}
