import { questionOfPage } from "../measuring/connection-page.js";

export const question = questionOfPage(0);
