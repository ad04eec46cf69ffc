import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { askServer } from "../../assistants/ask.js";
import { createMcpServer } from "../../assistants/create-mcp-server.js";
import { ChanjiaoError } from "../../errors.js";
import { readProgramVersion } from "../../machine/project.js";

/**
 * Speaks the Model Context Protocol on stdin and stdout until stdin ends, and asks a running server over HTTP.
 * @throws ChanjiaoError USAGE for what is no address
 */
export async function mcp({ url }: { readonly url: string }): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new ChanjiaoError(
      "USAGE",
      `${JSON.stringify(url)} is no address.`,
      "Write it whole: --url http://localhost:4000",
    );
  const server = createMcpServer(askServer(url), readProgramVersion());
  const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await server.connect(new StdioServerTransport());
  process.stderr.write(`Chanjiao answers on stdin, from ${url}\n`);
  await ended;
  await server.close();
}
