import { useEffect, useId, useRef, useState } from "preact/hooks";
import { printGexf } from "../model/gexf.js";
import { printCsv, type Provenance } from "../model/table.js";
import { printState } from "../model/url-state.js";
import { printPicture, rasterize } from "./picture-file.js";
import { usePage } from "./page-context.js";
import type { ToolbarProps } from "./toolbar.js";

type Format = "svg" | "png" | "csv" | "gexf";

/** A button with a menu of files. */
export function ExportMenu({ view, answer, rows, reading, heading }: ToolbarProps) {
  const { words, announce } = usePage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    frame.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: Event): void => { if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false); };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open]);

  const drawn = view.drawn === true && reading.state.as !== "table";
  const formats: readonly Format[] = [...(drawn ? (["svg", "png"] as const) : []), "csv", ...(view.graph ? (["gexf"] as const) : [])];
  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector("button")?.focus();
  };
  const save = async (format: Format): Promise<void> => {
    close();
    try {
      const file = await printFile(format, { view, answer, rows, reading, heading });
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
      <button type="button" class="button" aria-haspopup="menu" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{words.export}</button>
      <div id={id} role="menu" hidden={!open} onKeyDown={press}>
        {formats.map((format) => <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => void save(format)}>{words.exportAs[format]}</button>)}
      </div>
    </div>
  );
}

interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

async function printFile(format: Format, { view, answer, rows, reading, heading }: ToolbarProps): Promise<SavedFile> {
  const about: Provenance = {
    title: heading,
    version: reading.version,
    date: new Date().toISOString().slice(0, 10),
    url: `${location.origin}${location.pathname}${printState(reading.state)}`,
    sources: view.sources(answer),
  };
  const name = `chanjiao-${[view.id, reading.state.id ?? reading.state.q ?? ""].filter((part) => part !== "").join("-").replace(/[^\p{L}\p{N}_.-]+/gu, "-")}-${about.date}.${format}`;
  switch (format) {
    case "csv": return { name, content: new Blob([printCsv(view.columns(reading), rows, about)], { type: "text/csv;charset=utf-8" }) };
    case "gexf": return { name, content: new Blob([printGexf(view.graph?.(answer, reading) ?? { nodes: [], links: [] }, about)], { type: "application/gexf+xml" }) };
    case "svg": return { name, content: printPicture(findPicture(), about) };
    case "png": return { name, content: await rasterize(findPicture(), about, 2) };
  }
}

function findPicture(): SVGSVGElement {
  const picture = document.querySelector<SVGSVGElement>("svg.picture");
  if (!picture) throw new Error("The view has no picture.");
  return picture;
}

function saveFile({ name, content }: SavedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
