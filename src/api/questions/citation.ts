import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { type CitedDocument, findReferenceLanguage, type ReferenceLanguage } from "../../citing/citation.js";
import { printPermalink } from "../../citing/permalink.js";
import { printSaid } from "../../citing/print-said.js";
import { type CitationStyleName, printCitation } from "../../citing/styles.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { warnMerged, warnUnknownId } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { chooseName } from "../fields/resolve-name.js";
import { readLink } from "../questions/node.js";
import type { Resolvers } from "../resolver.js";

interface CitationArgs {
  readonly of: string;
  readonly style: CitationStyleName;
  readonly language?: string | null;
}

/** As graph/queries/citation.cypher answers it. */
interface Cited {
  readonly id: string;
  readonly namesJson?: string;
  readonly predicate?: string;
  readonly subjectId?: string;
  readonly objectId?: string | null;
  readonly value?: string | null;
  readonly exact?: string;
}

type DocumentRow = Omit<CitedDocument, "language"> & { readonly languages: readonly string[] };

/** Documents of one thing, and reporters of one document, that are named. */
const MOST = 20;

const CYPHER = readQuery("citation");

/** Answers `citation`. A link is looked for only where nothing else has the id: its ids have an index for each type. */
export async function resolveCitation(
  _root: unknown,
  { of, style, language: asked }: CitationArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (asked !== undefined && asked !== null && asked !== "zh" && asked !== "en")
    throw apiError("BAD_USER_INPUT", `\`language\` of citation is ${JSON.stringify(asked)}: give zh or en.`, {});
  const row = await readCited(of, context);
  const cited = row?.cited as Cited | undefined | null;
  if (!row || !cited) {
    warnUnknownId(context, info, of);
    return null;
  }
  if (cited.namesJson !== undefined && cited.id !== of) warnMerged(context, info, of, cited.id);
  const documents = (row.documents as readonly DocumentRow[]).map(readDocument);
  const language = asked ?? findReferenceLanguage(documents[0]?.language ?? "zh");
  const citation = {
    id: cited.id,
    title: printTitle(cited, row, language, context),
    language,
    documents,
    permalink: printPermalink(cited.id, context.origin),
    version: String(row.version),
    builtAt: String(row.builtAt),
    accessedOn: new Date().toISOString().slice(0, 10),
  };
  const authors = documents.flatMap((document) => document.authors);
  return {
    ...citation,
    style,
    authors,
    text: printCitation(citation, style),
    documents: documents.map(({ id }) => id),
  };
}

async function readCited(id: string, context: ApiContext): Promise<Row | undefined> {
  const ask = async (link: Row | null): Promise<Row | undefined> =>
    (await context.read(CYPHER, printAsked({ id, link, most: MOST })))[0];
  const row = await ask(null);
  if (row === undefined || row.cited) return row;
  const link = await readLink(id, context);
  return link === undefined ? undefined : ask({ ...link });
}

function readDocument({ languages, title, publisher, publishedOn, url, ...rest }: DocumentRow): CitedDocument {
  return {
    ...rest,
    title: fold(title),
    language: languages[0] ?? "zh",
    publisher: publisher ? fold(publisher) : undefined,
    publishedOn: publishedOn ?? undefined,
    url: url ?? undefined,
  };
}

function printTitle(cited: Cited, row: Row, language: ReferenceLanguage, { model }: ApiContext): string {
  const nameOf = (names: unknown, id?: string): string =>
    (typeof names === "string" ? chooseName(JSON.parse(names) as [], { language })?.value : undefined) ?? id ?? "";
  if (cited.exact !== undefined) return `“${fold(cited.exact)}”`;
  if (cited.predicate === undefined) return fold(nameOf(cited.namesJson, cited.id));
  const said = {
    predicate: cited.predicate,
    subject: nameOf(row.subject, cited.subjectId),
    object: nameOf(row.object, cited.objectId ?? undefined) || undefined,
    value: cited.value ?? undefined,
  };
  return fold(printSaid(said, model, language));
}

/** A reference is a line. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export const CITATION_TYPES: Resolvers = {
  Citation: {
    documents: async ({ documents }: { readonly documents: readonly string[] }, _args, context, info) =>
      (await Promise.all(documents.map((id) => context.loadNode("sourceDocuments", id, info)))).filter(
        (document) => document !== undefined,
      ),
  },
};
