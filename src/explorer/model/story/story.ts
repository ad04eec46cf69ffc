/** A picture with what its author says of it. */
export interface Step {
  /** A line. */
  readonly caption: string;
  /** Some sentences, plain text; lines end with "\n". */
  readonly note: string;
  /** The address of a view within this page: "?view=network&id=…", "" for the first page. */
  readonly show: string;
}

/** Pictures in an order of their author's own. */
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** What a story may hold: as much as an address carries through servers and letters. Characters, not bytes. */
export const STORY_LIMITS = { steps: 24, title: 120, caption: 160, note: 1_200, show: 1_500, address: 12_000 } as const;

/** Bytes of a file that is read at all. */
export const MOST_STORY_BYTES = 64 * 1024;

/** What is no text: controls but line ends, and signs that turn the direction of what follows. */
const STRANGE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const ADDRESS = /^(\?[\w.~%!*()'&=+,:;@/?-]*)?$/;

/**
 * Reads what may be from anywhere: of the right shape and within its limits it is a story, else it is undefined. What is no
 * text in its texts is left out.
 */
export function checkStory(given: unknown): Story | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const { title, steps } = given as { readonly title?: unknown; readonly steps?: unknown };
  const read = readText(title, STORY_LIMITS.title, true);
  if (read === undefined || !Array.isArray(steps) || steps.length === 0 || steps.length > STORY_LIMITS.steps)
    return undefined;
  const found = (steps as readonly unknown[]).map(checkStep);
  return found.every((step) => step !== undefined) ? { title: read, steps: found } : undefined;
}

function checkStep(given: unknown): Step | undefined {
  if (typeof given !== "object" || given === null) return undefined;
  const { caption, note, show } = given as Readonly<Record<string, unknown>>;
  const read = [readText(caption, STORY_LIMITS.caption, true), readText(note, STORY_LIMITS.note)] as const;
  if (read[0] === undefined || read[1] === undefined || !isShowable(show)) return undefined;
  return { caption: read[0], note: read[1], show };
}

/** Views that are no picture: a story within a story, and where an operator works. */
const APART: readonly string[] = ["story", "desk", "review"];

/** An address within this page of a view that is a picture. */
export function isShowable(show: unknown): show is string {
  return (
    typeof show === "string" &&
    show.length <= STORY_LIMITS.show &&
    ADDRESS.test(show) &&
    !APART.includes(new URLSearchParams(show).get("view") ?? "")
  );
}

function readText(given: unknown, most: number, line = false): string | undefined {
  if (typeof given !== "string") return undefined;
  const text = given.replace(/\r\n?/g, "\n").replace(STRANGE, "");
  const kept = line ? text.replaceAll("\n", " ") : text;
  return [...kept].length <= most ? kept : undefined;
}

/** As it stands in an address: UTF-8 of JSON in base64url. undefined where it is longer than an address may be. */
export function printStory({ title, steps }: Story): string | undefined {
  const json = JSON.stringify([title, steps.map(({ caption, note, show }) => [caption, note, show])]);
  const bytes = new TextEncoder().encode(json);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return text.length <= STORY_LIMITS.address ? text : undefined;
}

/** undefined where it is no story within its limits. */
export function readStory(text: string): Story | undefined {
  if (text.length > STORY_LIMITS.address || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    const given: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    const [title, steps] = readList(given);
    return checkStory({
      title,
      steps: readList(steps).map((step) => {
        const [caption, note, show] = readList(step);
        return { caption, note, show };
      }),
    });
  } catch {
    return undefined;
  }
}

function readList(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? (given as readonly unknown[]) : [];
}

/** The file of a story, for people to keep and to send. */
export function printStoryFile({ title, steps }: Story): string {
  return `${JSON.stringify({ chanjiao: "story", version: 1, title, steps }, undefined, 2)}\n`;
}

/** undefined where it is no file of a story, or one that an address does not hold. */
export function readStoryFile(text: string): Story | undefined {
  if (text.length > MOST_STORY_BYTES) return undefined;
  try {
    const given = JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
    if (typeof given !== "object" || given === null) return undefined;
    const { chanjiao, version } = given as Readonly<Record<string, unknown>>;
    const story = chanjiao === "story" && version === 1 ? checkStory(given) : undefined;
    return story && printStory(story) !== undefined ? story : undefined;
  } catch {
    return undefined;
  }
}
