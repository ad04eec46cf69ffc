import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface MenuProps {
  readonly label: string;
  /** Elements with the role `menuitem`; `close` is for those that stay on the page. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button with a menu, for the mouse and for keys. */
export function Menu({ label, children }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    frame.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: Event): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector("button")?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return close();
    if (event.key === "Tab") return setOpen(false);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const items = [...(frame.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const now = items.findIndex((item) => item === document.activeElement);
    items[(now + step + items.length) % items.length]?.focus();
  };
  return (
    <div class="menu" ref={frame}>
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} role="menu" hidden={!open} onKeyDown={press}>
        {children(close)}
      </div>
    </div>
  );
}
