import { readFileSync } from "node:fs";
import { ChanjiaoError } from "../../errors.js";
import { type Hosts, isLoopback, LOOPBACK_HOSTS } from "../../server/access/check-host.js";
import type { Origins } from "../../server/access/cross-origin.js";
import { parseTrustedDocuments, type TrustedDocuments } from "../../server/access/trusted-documents.js";

/** Who may ask, and what, as the environment says. */
export interface ServingSettings {
  readonly origins: Origins;
  readonly hosts: Hosts;
  readonly documents: TrustedDocuments | undefined;
}

/**
 * CORS_ORIGINS and ALLOWED_HOSTS are names with commas between them, or `*`; TRUSTED_DOCUMENTS is a file. A server that
 * this machine alone reaches answers to this machine's names.
 * @param host where it listens
 * @throws ChanjiaoError USAGE, naming the variable
 */
export function readServingSettings(env: NodeJS.ProcessEnv, host: string): ServingSettings {
  return {
    origins: parseOrigins(parseList(env.CORS_ORIGINS)),
    hosts: parseHosts(parseList(env.ALLOWED_HOSTS), host),
    documents: env.TRUSTED_DOCUMENTS ? readDocuments(env.TRUSTED_DOCUMENTS) : undefined,
  };
}

function parseList(text: string | undefined): readonly string[] {
  return (text ?? "").split(",").flatMap((part) => part.trim() || []);
}

function parseOrigins(names: readonly string[]): Origins {
  if (names.length === 0 || names.includes("*")) return "*";
  for (const name of names) {
    if (URL.canParse(name) && new URL(name).origin === name) continue;
    const help = "For example CORS_ORIGINS=https://graph.example.org,http://localhost:5173";
    throw new ChanjiaoError("USAGE", `CORS_ORIGINS holds "${name}", which is no origin.`, help);
  }
  return names;
}

function parseHosts(names: readonly string[], host: string): Hosts {
  if (names.includes("*")) return "*";
  if (names.length > 0) return [...LOOPBACK_HOSTS, ...names.map((name) => name.toLowerCase())];
  return isLoopback(host) ? LOOPBACK_HOSTS : "*";
}

function readDocuments(path: string): TrustedDocuments {
  try {
    return parseTrustedDocuments(readFileSync(path, "utf8"));
  } catch (error) {
    const help =
      'A manifest of Apollo ({ "operations": [{ "id", "body" }] }), or a map of hashes to questions as Relay writes it.';
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChanjiaoError("USAGE", `TRUSTED_DOCUMENTS is ${path}, which cannot be used: ${reason}`, help, {
      cause: error,
    });
  }
}
