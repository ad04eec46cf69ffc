/** Where a reader was on the page: how far down, and what was opened. */
export interface Place {
  readonly top: number;
  /** Which of the page's foldable parts, in their order. */
  readonly opened: readonly number[];
}

/** Remembers the place at each address that was gone through, so that going back returns there. */
export class Places {
  readonly #places = new Map<number, Place>();
  #entry: number | undefined = 0;
  #last = 0;

  constructor() {
    // What is to be seen is not there yet when the browser would scroll to it.
    history.scrollRestoration = "manual";
    history.replaceState({ entry: 0 }, "");
  }

  /** Before another address is pushed: gives what its entry in the history is to hold. */
  push(): { readonly entry: number } {
    this.#leave();
    this.#entry = ++this.#last;
    return { entry: this.#entry };
  }

  /** What the entry of a replaced address goes on to hold. */
  get state(): { readonly entry: number | undefined } {
    return { entry: this.#entry };
  }

  /** After the browser went back or forward: where the reader was there, where that is known. */
  pop(): Place | undefined {
    this.#leave();
    const { entry } = (history.state ?? {}) as { readonly entry?: number };
    this.#entry = entry;
    return entry === undefined ? undefined : this.#places.get(entry);
  }

  #leave(): void {
    if (this.#entry !== undefined) this.#places.set(this.#entry, readPlace());
  }
}

function listFolds(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>("main details")];
}

function readPlace(): Place {
  return { top: scrollY, opened: listFolds().flatMap((fold, at) => (fold.open ? [at] : [])) };
}

/** Opens what was opened, one after the other since what is inside is made only then, and goes where the reader was. */
export async function restorePlace({ top, opened }: Place): Promise<void> {
  for (const at of opened) {
    const fold = listFolds()[at];
    if (!fold || fold.open) continue;
    fold.open = true;
    await new Promise((done) => setTimeout(done));
  }
  scrollTo({ top });
}
