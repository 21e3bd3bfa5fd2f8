const path = require("node:path");

const CopyPlugin = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

/** The page that stands for Outlook. A development tool: it is served on this machine only. */
module.exports = {
  name: "outlook-page",
  mode: "production",
  devtool: false,
  stats: "errors-warnings",
  performance: { hints: false },
  context: root,
  entry: { page: path.join(__dirname, "main.ts") },
  target: ["web", "es2022"],
  output: { path: path.join(root, "build/outlook-page"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: ["index.html", "page.css"].map((file) => path.join(__dirname, file)),
    }),
  ],
};
