import { printSha256, type Source } from "../../src/sources/source.js";
import { printStatementId, type Evidence, type Statement } from "../../src/statements/statement.js";
import type { Wording } from "./claims.js";
import { drawDay } from "./dates.js";
import { createRandom, type Random } from "./random.js";

/**
 * Sources with all that is stated on the strength of them. An entity, and a link, has all its statements in one
 * chapter.
 */
export interface Chapter {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** A chapter while it is written. */
export interface SourceDraft {
  /** The day of its first source. */
  readonly day: string;
  /**
   * Ids of its sources: the first says everything, the second some of it again, the third is a reprint of the first.
   */
  readonly sourceIds: readonly string[];
  /**
   * Says a sentence, which supports all of the claims. One link in ten is said again in another source of the chapter,
   * which is of another voice, or not; a few of those statements were read wrongly and are taken back.
   */
  say(sentence: string, claims: readonly Wording[]): void;
  /** What no source prints. */
  supply(claim: Wording): void;
  /** Two claims of one sentence that cannot both hold: the first is believed, and `because` tells why. */
  dispute(sentence: string, claims: readonly [Wording, Wording], because: string): void;
  end(): Chapter;
}

const AGAIN = 0.1;
const TAKEN_BACK = 0.04;

/**
 * Starts a chapter: `name` is what its sources are called by, `title` what they are about, `publisher` who printed
 * them.
 */
export function createSourceDraft(seed: number, name: string, title: string, publisher: string): SourceDraft {
  const random = createRandom(seed, "draft", name);
  const day = drawDay(random);
  const documents = ["", "-news", "-reprint"].map((ending, index) =>
    createDocument(`synthetic-${name}${ending}`, title, publisher, day, index, random),
  );
  const [main, news, reprint] = documents as [Document, Document, Document];
  const statements: Statement[] = [];
  const add = (
    document: Document,
    evidence: readonly Evidence[],
    claim: Wording,
    more: Partial<Statement> = {},
  ): Statement => {
    const whole = {
      details: {},
      modality: "ASSERTED" as const,
      basis: "PRINTED" as const,
      ...claim,
      sourceId: document.id,
      evidence,
    };
    const statement = { ...whole, id: printStatementId(whole), recordedAt: document.recordedAt, ...more };
    statements.push(statement);
    return statement;
  };
  return {
    day,
    sourceIds: documents.map(({ id }) => id),
    say: (sentence, claims) => {
      const evidence = [main.write(sentence)];
      for (const claim of claims) add(main, evidence, claim);
      const links = claims.filter(({ objectId }) => objectId !== undefined && random.chance(AGAIN));
      if (links.length === 0) return;
      const [document, lead] = random.chance(0.7) ? ([news, "另据报道，"] as const) : ([reprint, ""] as const);
      const again = [document.write(`${lead}${sentence}`)];
      for (const claim of links) {
        add(
          document,
          again,
          claim,
          random.chance(TAKEN_BACK)
            ? { retraction: { reason: "read wrongly", recordedAt: "2026-01-15T09:00:00Z" } }
            : {},
        );
      }
    },
    supply: (claim) => void add(main, [], claim),
    dispute: (sentence, [believed, other], because) => {
      const evidence = [main.write(sentence)];
      add(main, evidence, other, { overruledBy: add(main, evidence, believed).id, because });
    },
    end: () => {
      const written = documents.filter((document, index) => index === 0 || document.length() > 0);
      return { sources: written.map((document) => document.end()), statements };
    },
  };
}

interface Document {
  readonly id: string;
  readonly recordedAt: string;
  /** Adds a line, and tells where it stands. */
  write(sentence: string): Evidence;
  length(): number;
  end(): Source;
}

function createDocument(
  id: string,
  title: string,
  publisher: string,
  day: string,
  index: number,
  random: Random,
): Document {
  const lines: string[] = [];
  let length = 0;
  // Learnt within some weeks of 2025, so that there is something to ask for in "what is new since".
  const recordedAt = `2025-${String(random.between(1, 12)).padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}T${String(random.below(24)).padStart(2, "0")}:00:00Z`;
  return {
    id,
    recordedAt,
    write: (sentence) => {
      const start = length;
      const end = start + Array.from(sentence).length;
      lines.push(sentence);
      length = end + 1;
      return { start, end, exact: sentence };
    },
    length: () => length,
    end: () => {
      const text = lines.map((line) => `${line}\n`).join("");
      return {
        id,
        title: [title, `${title}（报道）`, `${title}（转载）`][index]!,
        languages: ["zh-Hans"],
        publisher,
        publishedOn: day,
        url: `https://example.org/${id}`,
        licence: "CC0-1.0: made up for measurements",
        translation: "ORIGINAL",
        workId: index === 2 ? id.replace(/-reprint$/, "") : id,
        sha256: printSha256(text),
        text,
        codePoints: Array.from(text),
      };
    },
  };
}
