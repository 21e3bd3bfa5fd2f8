const path = require("node:path");

const [launchevent] = require("../webpack.config.js");

/**
 * The engine, compiled as the send handler compiles it: what runs from its sources is several times
 * slower, and would measure the compiler.
 */
module.exports = {
  ...launchevent,
  name: "bench",
  entry: {
    engine: path.join(__dirname, "content/engine.ts"),
    readers: path.join(__dirname, "documents/readers.ts"),
  },
  output: {
    path: path.resolve(__dirname, "../build/bench"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
    chunkFormat: false,
    chunkLoading: false,
  },
  plugins: [],
};
