import type { Model } from "../../model/model.js";
import { groupBy } from "../../text/group-by.js";
import type { CitedDocument, ReferenceLanguage } from "../citation.js";
import { printPermalink } from "../permalink.js";
import { printSaid } from "../print-said.js";
import { DOSSIER_WORDS, type DossierLine, type DossierSection } from "./dossier.js";
import { type NotedGraph, numberNotes, type Proof } from "./number-notes.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A statement as the API answers it. */
export interface StatedItem {
  readonly id: string;
  readonly predicate: string;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly value: string | null;
  readonly modality: string;
  readonly basis: string;
  readonly suppliedBy: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly asOf: string | null;
  readonly subject: Named | null;
  readonly object: Named | null;
  readonly sourceId: string;
  readonly evidence: readonly { readonly exact: string }[];
}

/** A thing with what is said about it. */
export interface DossierThing extends Named {
  readonly kind: string;
  readonly otherName: string;
  readonly statements: readonly StatedItem[];
  /** There is more than these. */
  readonly isCut: boolean;
}

export type DossierParts = ReturnType<typeof startDossier>;

/** What sections are made with: each line finds its notes, and each note is numbered once. */
export function startDossier(graph: NotedGraph, model: Model, documents: ReadonlyMap<string, CitedDocument>) {
  const numbers = numberNotes(graph);
  const { language, origin } = graph;
  const words = DOSSIER_WORDS[language];

  /** A line for each thing that is said, with the notes of all who say it. */
  const listLines = (statements: readonly StatedItem[]): readonly DossierLine[] =>
    [...groupBy(statements, printKey).values()].flatMap((alike) => {
      const [first] = alike;
      const proofs = alike.flatMap((each) => listProofs(each, documents));
      return first === undefined
        ? []
        : [
            {
              text: printLine(first, model, language),
              permalink: printPermalink(first.id, origin),
              notes: [...new Set(proofs.map(numbers.note))],
            },
          ];
    });

  return {
    listLines,
    listNotes: numbers.list,
    ofThing: ({ id, name, otherName, kind, statements, isCut }: DossierThing): DossierSection => ({
      heading: name,
      under: [otherName === name ? undefined : otherName, printKind(kind, model, language), id]
        .filter(Boolean)
        .join(" · "),
      permalink: printPermalink(id, origin),
      lines: listLines(statements),
      remark: statements.length === 0 ? words.none : isCut ? words.cut : undefined,
    }),
  };
}

function printKey({ subjectId, predicate, objectId, value, modality, validFrom, validTo, asOf }: StatedItem): string {
  return JSON.stringify([subjectId, predicate, objectId, value, modality, validFrom, validTo, asOf]);
}

function listProofs(statement: StatedItem, documents: ReadonlyMap<string, CitedDocument>): readonly Proof[] {
  const { id: statementId, evidence, sourceId, basis, suppliedBy } = statement;
  if (basis === "SUPPLIED" || evidence.length === 0)
    return [{ statementId, quote: undefined, document: undefined, suppliedBy: suppliedBy ?? undefined }];
  const document = documents.get(sourceId);
  return evidence.map(({ exact }) => ({ statementId, quote: exact, document, suppliedBy: undefined }));
}

/** "沙钢 牵头 共同体（2023-04 起，计划中）" */
function printLine(statement: StatedItem, model: Model, language: ReferenceLanguage): string {
  const { subject, subjectId, object, objectId, predicate, value, modality } = statement;
  const said = {
    predicate,
    subject: subject?.name ?? subjectId,
    object: object?.name ?? objectId ?? undefined,
    value: value ?? undefined,
  };
  const words = DOSSIER_WORDS[language].modality as Readonly<Record<string, string>>;
  const [open, comma, close] = language === "zh" ? ["（", "，", "）"] : [" (", ", ", ")"];
  const more = [printTime(statement), words[modality]].filter(Boolean).join(comma);
  return `${printSaid(said, model, language)}${more === "" ? "" : `${open}${more}${close}`}`;
}

function printTime({ validFrom, validTo, asOf }: StatedItem): string {
  if (validFrom !== null || validTo !== null) return `${validFrom ?? "?"} – ${validTo ?? "?"}`;
  return asOf ?? "";
}

function printKind(name: string, { kinds }: Model, language: ReferenceLanguage): string {
  return [...kinds.values()].find((kind) => kind.name === name)?.words[language][0] ?? name;
}
