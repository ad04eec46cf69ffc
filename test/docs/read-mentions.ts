/** What a page says that there is. */
export interface Mention {
  /** From 1. */
  readonly line: number;
  /** A path in a link, from the page; a path in code, from the page or the project; a script of npm; words of ours. */
  readonly kind: "link" | "path" | "script" | "command";
  readonly text: string;
}

const FENCE = /^\s*(?:```|~~~)\s*(\w*)/;
const SHELLS = ["bash", "sh", "console", "powershell"];

/** A link or a picture in Markdown, a link's definition, the same in HTML. */
const LINK = /\]\(\s*<?([^)\s>]+)|^\s*\[[^\]]+\]:\s+(\S+)|(?:href|src|srcset)="([^"\s]+)"/g;
const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/|#)/i;

const WORD = /^[\w.@<>*-]+(?:\/[\w.@<>*-]+)*\/?$/;
/** What is written here, or a folder. Tables and records that somebody has elsewhere are no part of the project. */
const WRITTEN = /(?:\.(?:tsx?|m?js|json|css|cypher|graphql|md)|[\w>]\/)$/;
/** In a command only what begins in the project is a path: an address and a number with a unit look like one too. */
const OURS = /^(?:src|test|bench|graph|docs|lint|dev|seeds|registers)\/./;

const SCRIPT = /\bnpm (?:run (?:-\S+ )*([\w:-]+)|(test|start)\b)/g;
const COMMAND = /(?:^|[\s;&|(])(?:npx )?chanjiao((?: [^\s;&|)#]+)*)/g;

/** Every path, script and command of a page of Markdown, in order of lines. */
export function readMentions(page: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let fence: string | undefined;
  page.split("\n").forEach((text, index) => {
    const add = (kind: Mention["kind"], found: Iterable<string>): void => {
      for (const one of found) mentions.push({ line: index + 1, kind, text: one });
    };
    const [isFence, language = ""] = FENCE.exec(text) ?? [];
    if (isFence) {
      fence = fence === undefined ? language : undefined;
    } else if (fence === undefined) {
      add("link", readLinks(text));
      const code = [...text.matchAll(/`([^`]+)`/g)].map(([, inside = ""]) => inside);
      for (const inside of code) {
        add("path", WORD.test(inside) && WRITTEN.test(inside) ? [inside] : readOurPaths(inside));
        add("script", readScripts(inside));
        add("command", readCommands(inside));
      }
    } else if (SHELLS.includes(fence)) {
      add("path", readOurPaths(text));
      add("script", readScripts(text));
      add("command", readCommands(text));
    }
  });
  return mentions;
}

function readLinks(text: string): readonly string[] {
  const targets = [...text.replace(/`[^`]*`/g, "").matchAll(LINK)].map(
    ([, link, defined, html]) => link ?? defined ?? html ?? "",
  );
  return targets.filter((target) => !ELSEWHERE.test(target)).map((target) => target.replace(/[?#].*$/, ""));
}

function readOurPaths(code: string): readonly string[] {
  return code.split(/[\s"'=,;:()]+/).filter((word) => OURS.test(word) && WORD.test(word));
}

function readScripts(code: string): readonly string[] {
  return [...code.matchAll(SCRIPT)].map(([, script, short]) => script ?? short ?? "");
}

/** The words behind `chanjiao`, up to the end of the command. */
function readCommands(code: string): readonly string[] {
  return [...code.matchAll(COMMAND)].map(([, words = ""]) => words.trim());
}
