import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/commands/read.js";
import { temporaryFolder } from "../support/folder.js";

export const TEXT = `钢铁行业产教融合对接会
全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。江苏大学校长马宏伟出席,近500所高校参会。
The Steel Works Co., Ltd. leads it. \u{20000} Li Ping, president of Jiangsu University (JU), signed.
`;

/** Runs `chanjiao read` on a text: where it wrote, what, and what it said. */
export async function propose(
  text: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly file: string; readonly proposal: string; readonly said: string }> {
  const folder = await temporaryFolder();
  const [path, file] = [join(folder, "news.txt"), join(folder, "statements", "news.yaml")];
  writeFileSync(path, text);
  let said = "";
  await read({
    path,
    out: file,
    data: join(folder, "data"),
    env,
    write: (words) => {
      said += words;
    },
  });
  return { file, proposal: readFileSync(file, "utf8"), said };
}
