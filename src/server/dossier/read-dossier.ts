import type { AskGraph } from "../../assistants/ask.js";
import type { ReferenceLanguage } from "../../citing/citation.js";
import { compareThings } from "../../citing/dossier/compare.js";
import { type Dossier, DOSSIER_WORDS, type DossierSection } from "../../citing/dossier/dossier.js";
import { startDossier } from "../../citing/dossier/plan-dossier.js";
import type { Model } from "../../model/model.js";
import type { Version } from "../permalinks/identify.js";
import type { Subject } from "./parse-request.js";
import { readDocuments } from "./read-documents.js";
import { readPaths } from "./read-paths.js";
import { readThings } from "./read-things.js";

export interface AskedDossier {
  readonly subject: Subject;
  readonly language: ReferenceLanguage;
  readonly origin: string;
  /** Where the same is made anew. */
  readonly permalink: string;
  readonly model: Model;
  readonly ask: AskGraph;
}

/** @returns an id that nothing has, in the place of a dossier */
export async function readDossier({ subject, ...asked }: AskedDossier): Promise<Dossier | string> {
  return subject.of === "PATH" ? readOfPath(subject, asked) : readOfThings(subject, asked);
}

type Asked = Omit<AskedDossier, "subject">;

async function readOfThings(
  { of, ids }: Extract<Subject, { readonly ids: readonly string[] }>,
  asked: Asked,
): Promise<Dossier | string> {
  const { language, model, ask } = asked;
  const { meta, things, absent } = await readThings(ids, language, ask);
  if (absent[0] !== undefined) return absent[0];
  const graph = planGraph(meta, asked);
  const statements = things.flatMap((thing) => thing.statements);
  const parts = startDossier(graph, model, await readDocuments(statements, ask));
  const words = DOSSIER_WORDS[language];
  const names = things.map(({ name }) => name).join(language === "zh" ? "、" : ", ");
  const sections = of === "COMPARISON" ? compareThings(things, parts, graph) : things.map(parts.ofThing);
  const what = of === "COMPARISON" ? words.comparison : words.dossier;
  const title = language === "zh" ? `${what}：${names}` : `${what}: ${names}`;
  return { ...graph, title, permalink: asked.permalink, sections, notes: parts.listNotes() };
}

async function readOfPath(subject: Extract<Subject, { readonly of: "PATH" }>, asked: Asked): Promise<Dossier | string> {
  const { language, model, ask } = asked;
  const { meta, from, to, paths } = await readPaths(subject, language, ask);
  if (from === null) return subject.from;
  if (to === null) return subject.to;
  const graph = planGraph(meta, asked);
  const statementsOf = ({ steps }: (typeof paths)[number]) =>
    steps.flatMap(({ links }) => links.flatMap(({ statements }) => statements));
  const parts = startDossier(graph, model, await readDocuments(paths.flatMap(statementsOf), ask));
  const words = DOSSIER_WORDS[language];
  const ends = { heading: `${from.name} – ${to.name}`, under: undefined, permalink: undefined };
  const sections: readonly DossierSection[] =
    paths.length === 0
      ? [{ ...ends, lines: [], remark: words.none }]
      : paths.map((path, index) => ({
          heading: `${words.way} ${index + 1}${language === "zh" ? "：" : ": "}${path.nodes.map(({ name }) => name).join(" – ")}`,
          under: undefined,
          permalink: undefined,
          lines: parts.listLines(statementsOf(path)),
          remark: undefined,
        }));
  const title =
    language === "zh" ? `${words.path}：${from.name} – ${to.name}` : `${words.path}: ${from.name} – ${to.name}`;
  return { ...graph, title, permalink: asked.permalink, sections, notes: parts.listNotes() };
}

function planGraph({ version, builtAt }: Version, { language, origin }: Asked) {
  return { language, version, builtAt, origin, accessedOn: new Date().toISOString().slice(0, 10) };
}
