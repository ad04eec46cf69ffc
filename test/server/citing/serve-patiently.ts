import { LIMITS } from "../../../src/api/limits/limits.js";
import { serveApi } from "../../api/errors/served-api.js";

/** The first plan of a text on a busy machine may take longer than a client is allowed to wait. */
export function servePatiently(): Promise<string> {
  return serveApi({ limits: { ...LIMITS, timeoutMs: 30_000 } });
}
