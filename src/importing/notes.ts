/** Things that were passed over, counted by what they are, with the first examples. */
export class Notes {
  private readonly counts = new Map<string, { count: number; examples: string[] }>();

  add(what: string, example: string): void {
    const note = this.counts.get(what) ?? { count: 0, examples: [] };
    note.count++;
    if (note.examples.length < 3 && !note.examples.includes(example)) note.examples.push(example);
    this.counts.set(what, note);
  }

  addMany(what: string, count: number, examples: readonly string[]): void {
    const note = this.counts.get(what) ?? { count: 0, examples: [] };
    this.counts.set(what, { count: note.count + count, examples: [...note.examples, ...examples].slice(0, 3) });
  }

  clear(): void {
    this.counts.clear();
  }

  list(): readonly { readonly what: string; readonly count: number; readonly examples: readonly string[] }[] {
    return [...this.counts].map(([what, note]) => ({ what, ...note }));
  }
}
