import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { askServer } from "../../assistants/ask.js";
import { createMcpServer } from "../../assistants/create-mcp-server.js";
import { parseServerUrl } from "../asking/read-server.js";
import { readProgramVersion } from "../../machine/project.js";

/**
 * Speaks the Model Context Protocol on stdin and stdout until stdin ends, and asks a running server over HTTP.
 * @throws ChanjiaoError USAGE for what is no address
 */
export async function mcp({ url }: { readonly url: string }): Promise<void> {
  const options = {
    onWait: (seconds: number) => void process.stderr.write(`… Waiting ${seconds} s, as the server asks\n`),
  };
  const server = createMcpServer(askServer(parseServerUrl(url), options), readProgramVersion());
  const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await server.connect(new StdioServerTransport());
  process.stderr.write(`Chanjiao answers on stdin, from ${url}\n`);
  await ended;
  await server.close();
}
