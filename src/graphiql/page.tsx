import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { EXAMPLES } from "./examples.js";
import { EXAMPLES_PLUGIN } from "./examples-plugin.js";
import { askServer } from "./ask-server.js";

// A link to a question carries it in the address, as GET /graphql?query=… does; without one the first example stands
// there.
const asked = new URLSearchParams(location.search);
const variables = asked.get("variables") ?? "";
const first = { query: asked.get("query") ?? EXAMPLES[0]?.text ?? "", variables };

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no #page");
createRoot(root).render(
  <GraphiQL
    fetcher={askServer}
    plugins={[EXAMPLES_PLUGIN]}
    visiblePlugin={EXAMPLES_PLUGIN}
    defaultTabs={[first]}
    {...(asked.has("query") ? { initialQuery: first.query } : {})}
    // The tab alone would keep them, and its editor would not have them; shown, so that they can be changed.
    {...(variables !== "" ? { initialVariables: variables, defaultEditorToolsVisibility: "variables" } : {})}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <a href="/graphql" className="chanjiao-logo">
        Chanjiao 产教
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
