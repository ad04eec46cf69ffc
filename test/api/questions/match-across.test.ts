import { beforeAll, expect, test } from "vitest";
import { entity, source } from "../../loading/statements.js";
import { type Ask, askOf, dataOf } from "../../support/api.js";

// More bodies than are scored have the commonest words of what is asked for.
const FIELDS = [
  ..."硅钛铁铜铝锌镍锡铅金银铀煤油气水土沙石盐冰雪风雷电光声热力磁核波场谱虫鱼鸟兽花草木竹麦稻豆茶桑麻棉果蔬菌藻藓蕨",
];
const KEY = FIELDS.map((field) => `${field}国家重点实验室`);
const NUMBERED = Array.from({ length: 160 }, (_, at) => `State Key Laboratory of Powder Metallurgy ${at + 1}`);

let ask: Ask;

beforeAll(async () => {
  ask = await askOf(
    [source("a")],
    [
      ...[...KEY, ...KEY.map((name) => `华东${name}`), ...KEY.map((name) => `华南${name}`)].flatMap((name, at) =>
        entity(`han-${at}`, "Laboratory", name),
      ),
      ...NUMBERED.flatMap((name, at) => entity(`latin-${at}`, "Laboratory", name)),
      ...entity("nutrition", "Laboratory", "动物营养与饲料安全国家重点实验室"),
      ...entity("powder", "Laboratory", "粉末冶金国家重点实验室"),
    ],
  );
});

test.each([
  ["among many that its commonest words lead to", "State Key Laboratory of Animal Nutrition", "nutrition"],
  ["among many that are called so in its own script", "State Key Laboratory of Powder Metallurgy", "powder"],
])("whose name is known in the other script alone is found %s", async (_, name, id) => {
  const { match } = await dataOf<{ match: { candidates: { entity: { id: string } }[] }[] }>(
    ask(
      'query ($name: String!) { match(queries: [{ key: "a", name: $name, first: 20 }]) { candidates { entity { id } } } }',
      { name },
    ),
  );
  expect(match[0]!.candidates.map(({ entity: found }) => found.id)).toContain(id);
});
