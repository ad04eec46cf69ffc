import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import { EXAMPLES, type Example } from "./examples.js";

/** A list of questions beside the editor; choosing one opens it in a tab of its own. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: "Examples · 示例", icon: ExamplesIcon, content: ExamplesList };

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h10M4 19h13" />
      <circle cx="19" cy="12" r="2" />
    </svg>
  );
}

function ExamplesList() {
  const open = useOpenExample();
  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples · 示例</div>
      <ul className="chanjiao-examples">
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
              <span lang="zh-Hans">{example.titleZh}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOpenExample(): (example: Example) => void {
  const { tabs, queryEditor } = useGraphiQL((state) => ({ tabs: state.tabs, queryEditor: state.queryEditor }));
  const { addTab, changeTab } = useGraphiQLActions();
  return (example) => {
    const opened = tabs.findIndex((tab) => tab.query === example.text);
    if (opened >= 0) {
      changeTab(opened);
      return;
    }
    addTab();
    queryEditor?.setValue(example.text);
  };
}
