import { usePage } from "../page/page-context.js";
import { Menu } from "./menu.js";
import { saveFile } from "./save-file.js";
import { FORMATS, type Format, type ToolbarProps } from "./shown.js";

/** A button with a menu of files. */
export function ExportMenu({ view, answer, rows, reading, heading }: ToolbarProps) {
  const { words, announce, ask } = usePage();
  const save = async (format: Format): Promise<void> => {
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
  return (
    <Menu label={words.export}>
      {(close) =>
        FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              void save(format);
            }}
          >
            {words.exportAs[format]}
          </button>
        ))
      }
    </Menu>
  );
}
