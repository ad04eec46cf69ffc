// `--import tsx` alone registers in the main thread only; this registers in a thread of its own too.
import { register } from "tsx/esm/api";

register();
