import { createRequire } from "node:module";
import path from "node:path";

import type * as Engine from "./engine";

const requireHere = createRequire(path.resolve("package.json"));

/** `engine.ts` as bench/webpack.config.cjs built it, and what its source says of it. */
export const engine = requireHere("./build/bench/engine.cjs") as typeof Engine;
