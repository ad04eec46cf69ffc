export type JsonPath = readonly (string | number)[];

/**
 * Where in the text of a JSON value something stands: the value at a path (or the name of it), in UTF-16 units from 0.
 * Where the text is no JSON, the first place at which it is none.
 */
export interface FoundInJson {
  readonly at: number;
  readonly isValid: boolean;
}

/** Reads the text once more than JSON.parse, which does not tell where: for what is wrong alone. */
export function findInJson(text: string, path: JsonPath = [], part: "value" | "name" = "value"): FoundInJson {
  const finder = new Finder(text, path, part);
  const isValid = finder.readWhole();
  return { at: isValid ? (finder.found ?? 0) : Math.min(finder.at, text.length), isValid };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Finder {
  at = 0;
  found: number | undefined;

  constructor(
    private readonly text: string,
    private readonly path: JsonPath,
    private readonly part: "value" | "name",
  ) {}

  readWhole(): boolean {
    if (!this.readValue([])) return false;
    this.skipSpace();
    return this.at === this.text.length;
  }

  private readValue(path: JsonPath): boolean {
    this.skipSpace();
    if (this.part === "value") this.note(path);
    const sign = this.text[this.at];
    if (sign === "{") return this.readItems("}", (index) => this.readMember(path, index));
    if (sign === "[") return this.readItems("]", (index) => this.readValue([...path, index]));
    return sign === '"' ? this.takeString() !== undefined : this.take(OTHER) !== undefined;
  }

  private readMember(path: JsonPath, _index: number): boolean {
    this.skipSpace();
    const start = this.at;
    const name = this.takeString();
    if (name === undefined) return false;
    const inner = [...path, JSON.parse(name) as string];
    if (this.part === "name") this.note(inner, start);
    return this.takeSign(":") && this.readValue(inner);
  }

  private readItems(end: string, readItem: (index: number) => boolean): boolean {
    this.at++;
    if (this.takeSign(end)) return true;
    for (let index = 0; ; index++) {
      if (!readItem(index)) return false;
      if (this.takeSign(end)) return true;
      if (!this.takeSign(",")) return false;
    }
  }

  private takeSign(sign: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** Sign by sign: a pattern for all of a long text would be more than the engine can hold. */
  private takeString(): string | undefined {
    const start = this.at;
    if (this.text[this.at] !== '"') return undefined;
    for (this.at++; this.at < this.text.length; ) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) return this.text.slice(start, ++this.at);
      if (code < 0x20) return undefined;
      if (code !== 0x5c) this.at++;
      else if (this.take(ESCAPE) === undefined) return undefined;
    }
    return undefined;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [];
    if (taken !== undefined) this.at += taken.length;
    return taken;
  }

  private skipSpace(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? "")) this.at++;
  }

  private note(path: JsonPath, at = this.at): void {
    if (path.length === this.path.length && path.every((step, index) => step === this.path[index])) this.found = at;
  }
}
