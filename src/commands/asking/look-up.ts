import type { AskGraph } from "../../assistants/ask.js";
import type { Told } from "../../assistants/told.js";
import { describe } from "../../assistants/tools/describe.js";
import { find } from "../../assistants/tools/find.js";
import { neighbours } from "../../assistants/tools/neighbours.js";
import { paths } from "../../assistants/tools/paths.js";
import { sentences } from "../../assistants/tools/sentences.js";
import { checkKinds, checkLinks } from "./check-terms.js";
import { type ShowOptions, showTold } from "./print-told.js";
import { askAt, explainingRefusals } from "./read-server.js";

interface ServerOptions extends ShowOptions {
  readonly url: string;
}

export interface FindOptions extends ServerOptions {
  readonly kind?: readonly string[];
  readonly first: number;
}

export interface ShownOptions extends ServerOptions {
  readonly link?: readonly string[];
  readonly at?: string;
  readonly first: number;
}

export interface PathOptions extends ServerOptions {
  readonly at?: string;
}

export interface SentencesOptions extends ServerOptions {
  readonly about?: string;
  readonly first: number;
}

/** @throws ChanjiaoError, as all here, by what the server says */
export async function showFound(text: string, { kind, first, ...options }: FindOptions): Promise<void> {
  const kinds = checkKinds(kind);
  await look(options, (ask) => find({ text, first, ...(kinds && { kinds }) }, ask));
}

/** One thing, and below it what it is linked to. */
export async function showThing(thing: string, { link, at, first, ...options }: ShownOptions): Promise<void> {
  const links = checkLinks(link);
  await look(options, async (ask) => {
    const described = await describe({ id: thing }, ask);
    const { id } = described.data as { readonly id: string };
    const linked = await neighbours({ id, links, at, first }, ask);
    const [text] = described.text.split(/\nLinked to \d+ things/);
    return { text: `${text}\n\n${linked.text}`, data: { ...(described.data as object), links: linked.data } };
  });
}

export async function showPaths(from: string, to: string, { at, ...options }: PathOptions): Promise<void> {
  await look(options, (ask) => paths({ from, to, at }, ask));
}

export async function showSentences(text: string, { about, first, ...options }: SentencesOptions): Promise<void> {
  await look(options, (ask) => sentences({ text, about, first }, ask));
}

async function look({ url, ...options }: ServerOptions, tell: (ask: AskGraph) => Promise<Told>): Promise<void> {
  showTold(await explainingRefusals(() => tell(askAt(url))), options);
}
