import path from "node:path";

/** Reports a file whose name, up to its first dot, is not in kebab-case; and folders and files that say nothing of what is in them. */
export const kebabCaseNames = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      kebab: "{{name}} is not in kebab-case.",
      drawer: "{{name}} says nothing: name it for what it holds.",
    },
  },
  create(context) {
    return {
      Program(node) {
        for (const name of path.relative(context.cwd, context.filename).split(path.sep)) {
          const stem = name.replace(/^\./, "").split(".")[0];
          if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) context.report({ node, messageId: "kebab", data: { name } });
          if (/^(utils?|common|core|misc|helpers?|managers?|services?)$/.test(stem)) context.report({ node, messageId: "drawer", data: { name } });
        }
      },
    };
  },
};
