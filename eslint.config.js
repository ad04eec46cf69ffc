import tseslint from "typescript-eslint";
import { kebabCaseNames } from "./lint/kebab-case-names.js";
import { noCircles } from "./lint/no-circles.js";
import { stageOrder } from "./lint/stage-order.js";

const NEO4J = { name: "neo4j-driver", message: "Only src/database talks to Neo4j." };
const FILES = { group: ["fs", "node:fs", "fs/*", "node:fs/*"], message: "This stage does no input or output: read in a file named read-….ts, and hand over what was read." };

/** The files that do no input or output. */
const PURE = [
  "src/{text,model,statements,validation,identity}/**/*.ts",
  "src/loading/{plan,merge,hash,group}*.ts",
  "src/analytics/{network,page-rank,betweenness,partners,plan-*,id-table,growing-list}.ts",
  "src/explorer/model/**/*.ts",
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "data/", "coverage/", "test/fixtures/"] },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    plugins: { house: { rules: { "stage-order": stageOrder, "kebab-case-names": kebabCaseNames, "no-circles": noCircles } } },
    rules: {
      "house/kebab-case-names": "error",
      "house/stage-order": "error",
      "house/no-circles": "error",
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Named exports only." }],
      "max-lines": ["error", { max: 250 }],
      eqeqeq: "error",
    },
  },
  // What their tools ask for.
  { files: ["*.config.{ts,js}", "test/support/global-setup.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.ts"],
    ignores: ["src/graphiql/**", "src/explorer/**"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Packages without types of their own come in as any, and are kept at one place each; the compiler forbids any elsewhere.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // They take a library's objects of functions, and every unknown that is printed in a message, for a mistake.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-base-to-string": "off",
      // A void operator is how a promise is left alone on purpose; a template may hold a number.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      // Where nothing waits for an async function, no-floating-promises says so at half the cost.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      // An async function without await keeps the promise that an interface makes.
      "@typescript-eslint/require-await": "off",
    },
  },
  // Pages, and projects of their own: reading them for their types would double the time.
  { files: ["src/{graphiql,explorer}/**/*.{ts,tsx}"], extends: [tseslint.configs.recommended], rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }] } },
  // Printed from the schema.
  { files: ["src/explorer/queries/types.ts"], rules: { "max-lines": "off" } },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-imports": ["error", { paths: [NEO4J] }] } },
  { files: ["src/database/**/*.ts"], rules: { "no-restricted-imports": "off" } },
  { files: PURE, ignores: ["**/read-*.ts"], rules: { "no-restricted-imports": ["error", { paths: [NEO4J], patterns: [FILES] }] } },
);
