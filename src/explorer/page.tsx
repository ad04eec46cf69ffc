import "./style/page.css";
import { render } from "preact";
import { Explorer } from "./shell/explorer.js";
import { applyTheme, readTheme } from "./shell/theme.js";

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no #page");
applyTheme(readTheme());
root.textContent = "";
render(<Explorer />, root);
