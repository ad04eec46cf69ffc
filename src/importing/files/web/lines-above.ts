/** A title, a subtitle, and what money is counted in. */
const MOST = 3;
const LONGEST = 200;

/** The last lines of text before a table. */
export class LinesAbove {
  private lines: string[] = [];
  private line = "";

  add(text: string): void {
    if (this.line.length < LONGEST * 4) this.line += text;
  }

  endLine(): void {
    const line = this.line.replace(/\s+/g, " ").trim();
    this.line = "";
    if (line !== "") this.lines = [...this.lines.slice(1 - MOST), line.slice(0, LONGEST)];
  }

  /** Those of the table that begins here. */
  take(): readonly string[] {
    this.endLine();
    const { lines } = this;
    this.lines = [];
    return lines;
  }
}
