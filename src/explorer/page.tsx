import "./style/page.css";
import { render } from "preact";
import { Explorer } from "./shell/explorer.js";
import { applyTheme, readTheme } from "./shell/theme.js";

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no #page");
applyTheme(readTheme());
// In a page of others there is room for the view alone; the server says in whose (FRAME_ANCESTORS).
if (self !== top) document.documentElement.dataset.framed = "";
root.textContent = "";
render(<Explorer />, root);
