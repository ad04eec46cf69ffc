/**
 * Ids of statements in eight bytes each, where a Set of texts takes ten times that: the first 52 bits of the hash that
 * an id is. Among five million the chance that two are taken for one is one in three hundred; for counting, not for
 * writing.
 */
export class IdSet {
  private slots = new Float64Array(1 << 16);
  private size = 0;

  /** Whether it was not in it. */
  add(id: string): boolean {
    if (this.size * 2 > this.slots.length) this.grow();
    const added = this.insert(Number.parseInt(id.slice(0, 13), 16) + 1);
    if (added) this.size++;
    return added;
  }

  private insert(key: number): boolean {
    const mask = this.slots.length - 1;
    for (let at = key % this.slots.length; ; at = (at + 1) & mask) {
      const found = this.slots[at];
      if (found === key) return false;
      if (found === 0) {
        this.slots[at] = key;
        return true;
      }
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2);
    for (const key of old) if (key !== 0) this.insert(key);
  }
}
