import { useEffect, useState } from "preact/hooks";

/** A map as the server of this page has it, in the units of a picture (src/server/boundaries). */
export interface Boundaries {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {
    readonly code: string;
    readonly path: string;
    readonly middle: readonly [number, number];
  }[];
  readonly lines: readonly string[];
  readonly attribution?: string;
}

let asked: Promise<Boundaries | undefined> | undefined;

/** The map that the operator has given; undefined while it is on its way, null where there is none. */
export function useBoundaries(): Boundaries | null | undefined {
  const [boundaries, setBoundaries] = useState<Boundaries | null>();
  useEffect(() => {
    let stale = false;
    asked ??= fetchBoundaries();
    asked.then(
      (found) => {
        if (!stale) setBoundaries(found ?? null);
      },
      () => {
        asked = undefined;
        if (!stale) setBoundaries(null);
      },
    );
    return () => {
      stale = true;
    };
  }, []);
  return boundaries;
}

async function fetchBoundaries(): Promise<Boundaries | undefined> {
  const response = await fetch("/explorer/boundaries.json", { headers: { accept: "application/json" } });
  return response.status === 200 ? ((await response.json()) as Boundaries) : undefined;
}
