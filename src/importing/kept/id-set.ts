/**
 * Ids of statements, or other hashes of 20 hex digits, in 16 bytes each, where a Set of texts takes five times that and
 * more: their 80 bits in two numbers.
 */
export class IdSet {
  private slots = new Float64Array(1 << 17);
  private size = 0;

  /** Whether it was not in it. */
  add(id: string): boolean {
    if (this.size * 4 > this.slots.length) this.grow();
    const added = this.insert(Number.parseInt(id.slice(0, 10), 16) + 1, Number.parseInt(id.slice(10, 20), 16));
    if (added) this.size++;
    return added;
  }

  private insert(first: number, second: number): boolean {
    const mask = this.slots.length / 2 - 1;
    for (let at = (first + 31 * second) % (mask + 1); ; at = (at + 1) & mask) {
      const found = this.slots[2 * at];
      if (found === first && this.slots[2 * at + 1] === second) return false;
      if (found === 0) {
        this.slots[2 * at] = first;
        this.slots[2 * at + 1] = second;
        return true;
      }
    }
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Float64Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) this.insert(old[at] ?? 0, old[at + 1] ?? 0);
  }
}
