import { readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, type GraphQLSchema, parse, print, printSchema, visit } from "graphql";
import { generate } from "../explorer/print-types.js";

const HEADER =
  "// Printed by `npm run schema` from graph/schema.graphql and the examples in test/queries. Edit those.\n\n";
const FOLDER = new URL("../queries/", import.meta.url);

interface Example {
  /** "EnterprisesLeadingCommunities" */
  readonly name: string;
  /** Its first line. */
  readonly title: string;
  readonly text: string;
}

/** The examples as operations with types: what each takes and answers, and its text. */
export async function printOperations(schema: GraphQLSchema): Promise<string> {
  const examples = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map(readExample);
  const types = await generate(parse(printSchema(schema)), new Map(examples.map(({ name, text }) => [name, text])));
  const operations = examples.map(
    ({ name, title, text }) =>
      `/** ${title} */\nexport const ${name}: Operation<${name}Answer, ${name}Variables> = {\n  text: ${JSON.stringify(text)},\n};`,
  );
  return `${HEADER}import type { Operation } from "./operation.js";\n\n${types}\n\n${operations.join("\n\n")}\n`;
}

function readExample(file: string): Example {
  const written = readFileSync(new URL(file, FOLDER), "utf8");
  const title = /^#\s*(.*)$/m.exec(written)?.[1] ?? file;
  const name = file
    .replace(/^\d+-|\.graphql$/g, "")
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const document: DocumentNode = visit(parse(written), {
    OperationDefinition: (node) => ({ ...node, name: { kind: "Name", value: name } }),
  });
  return { name, title, text: print(document) };
}
