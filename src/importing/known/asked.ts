/**
 * Answers that were fetched. Who looks up what was never asked for has forgotten to ask, and would take "nobody knows"
 * for "nothing is known": that throws.
 */
export class Asked<Value> {
  private readonly answers = new Map<string, Value | undefined>();

  /** `what` it holds, for the error: "the kind of". */
  constructor(private readonly what: string) {}

  get(key: string): Value | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined && !this.answers.has(key))
      throw new Error(`nobody asked the database for ${this.what} ${key} before it was looked up`);
    return answer;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  set(key: string, answer: Value | undefined): void {
    this.answers.set(key, answer);
  }

  wasAsked(key: string): boolean {
    return this.answers.has(key);
  }

  /** Those of some keys that were not asked yet, each once. */
  listMissing(keys: Iterable<string>): readonly string[] {
    return [...new Set(keys)].filter((key) => !this.answers.has(key));
  }

  clear(): void {
    this.answers.clear();
  }
}
