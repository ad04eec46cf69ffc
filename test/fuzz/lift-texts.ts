import {
  type DocumentNode,
  type GraphQLSchema,
  Kind as Node,
  parse,
  print,
  type OperationDefinitionNode,
  TypeInfo,
  type VariableDefinitionNode,
  parseType,
  visit,
  visitWithTypeInfo,
} from "graphql";

export interface Lifted {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The same question of something else. */
  readonly others: Readonly<Record<string, string>>;
}

/** Other texts of the seeds and of none, one after the other. */
const OTHERS = ["enterprise-ansteel", "university-hrbust", "place-liaoning", "2024", "2023-05-01", "zh", "鞍钢", ""];

/** A question with a variable in the place of each text that stands in it; undefined where it is no GraphQL. */
export function liftTexts(written: string, schema: GraphQLSchema): Lifted | undefined {
  const document = parseAny(written);
  if (document === undefined) return undefined;
  const types = new TypeInfo(schema);
  const definitions: VariableDefinitionNode[] = [];
  const [variables, others]: Record<string, string>[] = [{}, {}];
  const lifted = visit(
    document,
    visitWithTypeInfo(types, {
      StringValue: ({ value }) => {
        const type = types.getInputType();
        if (!type) return undefined;
        const name = `v${definitions.length}`;
        const variable = { kind: Node.VARIABLE, name: { kind: Node.NAME, value: name } } as const;
        others![name] = OTHERS[definitions.length % OTHERS.length]!;
        variables![name] = value;
        definitions.push({ kind: Node.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
        return variable;
      },
    }),
  );
  const [operation] = lifted.definitions as readonly OperationDefinitionNode[];
  return {
    query: print({ ...operation!, variableDefinitions: definitions }),
    variables: variables!,
    others: others!,
  };
}

function parseAny(written: string): DocumentNode | undefined {
  try {
    return parse(written);
  } catch {
    return undefined;
  }
}
