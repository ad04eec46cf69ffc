import { useEffect, useState } from "preact/hooks";
import { useDesk } from "./asked/desk-context.js";

interface Line {
  readonly at: string;
  readonly by: string;
  readonly did: string;
  readonly to: string;
  readonly detail: string;
}

const COLUMNS = ["at", "by", "did", "to", "detail"] as const;

/** Who did what, when: the last first. */
export function LogPage() {
  const { client, own } = useDesk();
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    client.get<{ readonly events: readonly Line[] }>("/events").then(
      ({ events }) => setLines(events),
      () => undefined,
    );
  }, [client]);
  return (
    <div class="desk-log" tabIndex={0} role="region" aria-label={own.log}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {own.logColumns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              {COLUMNS.map((name) => (
                <td key={name} lang={name === "by" ? undefined : "en"}>
                  {name === "at" ? line.at.slice(0, 19).replace("T", " ") : line[name]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
