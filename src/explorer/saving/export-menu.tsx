import { useEffect, useId, useRef, useState } from "preact/hooks";
import { usePage } from "../page/page-context.js";
import { saveFile } from "./save-file.js";
import { FORMATS, type Format, type ToolbarProps } from "./shown.js";

/** A button with a menu of files. */
export function ExportMenu({ view, answer, rows, reading, heading }: ToolbarProps) {
  const { words, announce, ask } = usePage();
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
  const save = async (format: Format): Promise<void> => {
    close();
    try {
      // Most readers save nothing: what makes files is fetched when somebody does.
      const { printFile } = await import("./print-file.js");
      const file = await printFile(
        format,
        { view, answer, rows, reading, heading },
        { ask, progress: (done, total) => done < total && announce(words.exporting(done, total)) },
      );
      saveFile(file);
      announce(words.exported(file.name));
    } catch (error) {
      console.error(error);
      announce(words.exportFailed);
    }
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
        {words.export}
      </button>
      <div id={id} role="menu" hidden={!open} onKeyDown={press}>
        {FORMATS.map((format) => (
          <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => void save(format)}>
            {words.exportAs[format]}
          </button>
        ))}
      </div>
    </div>
  );
}
