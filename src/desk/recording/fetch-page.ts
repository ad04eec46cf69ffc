import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { basename, extname } from "node:path";
import type { DeskSettings } from "../desk.js";
import { DeskError } from "../desk-error.js";
import { isPublicAddress } from "./public-address.js";
import { type GivenFile, MOST_BYTES } from "./put-in.js";

const MOST_REDIRECTS = 5;
/** For all of it, redirects among it. */
const PATIENCE_MS = 20_000;

/** Endings by what a server says that it sends. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "text/plain": ".txt",
  "text/markdown": ".md",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
};

/** How hosts are found and asked; a test has its own. */
export interface Net {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isAllowed: (address: string) => boolean;
  /** As addresses write them: the usual ones are left out there. */
  readonly ports: readonly string[];
}

const NET: Net = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  ports: [""],
};

/**
 * Fetches a page of a public host. The address that a name leads to is looked at first, and that very address is asked,
 * for each redirect anew; what is of a private network is never asked.
 * @throws DeskError NOT_ALLOWED, INVALID, TOO_LARGE
 */
export async function fetchPage(text: string, allowed: DeskSettings["fetch"], net: Net = NET): Promise<GivenFile> {
  if (allowed === "off")
    throw new DeskError(
      "NOT_ALLOWED",
      "This server fetches no pages: save the page and drop the file, or paste its text.",
    );
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    let url = parseUrl(text);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await ask(url, await choose(url, allowed, net), signal);
      const { statusCode: status = 0, headers } = answer;
      if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined) {
        answer.destroy();
        url = parseUrl(headers.location, url);
        continue;
      }
      if (status !== 200) {
        answer.destroy();
        throw new DeskError("INVALID", `${url.host} answers with ${status}.`);
      }
      return { name: nameOf(url, headers["content-type"]), bytes: await readBytes(answer), url: url.href };
    }
    throw new DeskError("INVALID", `${url.host} leads on and on.`);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    if (signal.aborted) throw new DeskError("INVALID", `It took longer than ${PATIENCE_MS / 1_000} s.`);
    throw new DeskError("INVALID", "The page cannot be fetched: no such host, or it does not answer.");
  }
}

function parseUrl(text: string, from?: URL): URL {
  const url = URL.canParse(text, from?.href) ? new URL(text, from?.href) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username !== "" || url.password !== "")
    throw new DeskError("INVALID", "That is no address of a page: https://example.org/news/1.html");
  url.hash = "";
  return url;
}

/** The address to ask. Where a name leads to several, all of them have to be public. */
async function choose(url: URL, allowed: Exclude<DeskSettings["fetch"], "off">, net: Net): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!net.ports.includes(url.port))
    throw new DeskError("NOT_ALLOWED", "Pages are fetched from the usual ports alone.");
  if (allowed !== "on" && !allowed.some((one) => isOf(host, one)))
    throw new DeskError("NOT_ALLOWED", `This server fetches pages of ${allowed.join(", ")} alone.`);
  const addresses = isIP(host) > 0 ? [host] : await net.resolve(host);
  const [first] = addresses;
  if (first === undefined || !addresses.every(net.isAllowed))
    throw new DeskError("NOT_ALLOWED", `${url.host} is no public host: such pages are not fetched.`);
  return first;
}

/** "*.edu.cn" are all below it. */
function isOf(host: string, one: string): boolean {
  return one.startsWith("*.") ? host.endsWith(one.slice(1)) : host === one;
}

function ask(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, failed) => {
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const name = url.hostname.replace(/^\[|\]$/g, "");
    const request = send(
      {
        host: address,
        path: `${url.pathname}${url.search}`,
        headers: {
          host: url.host,
          accept: "text/html, text/plain, application/pdf, */*;q=0.5",
          "user-agent": "chanjiao",
        },
        ...(url.port !== "" && { port: url.port }),
        agent: false,
        signal,
        ...(isIP(name) === 0 && { servername: name }),
      },
      done,
    );
    request.once("error", failed);
    request.end();
  });
}

async function readBytes(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) {
      answer.destroy();
      throw new DeskError("TOO_LARGE", `It is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function nameOf(url: URL, type = ""): string {
  const ending = ENDINGS[type.split(";", 1)[0]?.trim().toLowerCase() ?? ""];
  const name = decodeURIComponent(basename(url.pathname)) || url.hostname;
  if (ending === undefined)
    throw new DeskError("INVALID", `${url.host} sends ${type.slice(0, 60) || "nothing known"}, which is not read.`);
  return extname(name).toLowerCase() === ending ? name : `${name}${ending}`;
}
