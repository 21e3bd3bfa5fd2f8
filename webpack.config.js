const path = require("node:path");

const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");

const { chosenPolicy } = require("./tools/chosen-policy.cjs");
const { manifestFor, officeJsUrl } = require("./tools/deployment.cjs");

const dist = path.resolve(__dirname, "dist");
const policy = chosenPolicy();

/** One bundle for one runtime, compiled for what that runtime can read. */
const bundle = (name, target, overrides) => ({
  name,
  mode: "production",
  devtool: false, // A source map would carry our sources to the web server, and help nobody there.
  stats: "errors-warnings",
  cache: {
    type: "filesystem", // In `node_modules/.cache`: a release is built where `npm ci` has emptied it.
    name,
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: false }, // `size-limit` holds the budgets: by what travels, which is gzip.
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" }, optimizer: { simplify: true } },
            target,
          },
        },
      },
      {
        resource: policy,
        type: "javascript/auto",
        loader: require.resolve("./tools/policy-place.cjs"),
      },
    ],
  },
  ...overrides,
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/built-in-policy\.json$/, policy),
    ...(overrides.plugins ?? []),
  ],
});

/** The page of a runtime: Office.js first, then our script, and nothing inline. */
const page = (name, chunks, folder = name) =>
  new HtmlPlugin({
    template: `./src/${folder}/${name}.html`,
    filename: `${name}.html`,
    templateParameters: { officeJsUrl },
    chunks,
    inject: "body",
    scriptLoading: "blocking",
  });

/**
 * Classic Outlook before Version 2403 reads ES2016 and no conditional operator (docs: troubleshoot
 * event-based add-ins). Terser makes such operators of plain `if`s unless it is told not to.
 */
const terserForClassic = new TerserPlugin({
  extractComments: false,
  terserOptions: {
    ecma: 2016,
    compress: {
      conditionals: false,
      if_return: false,
      sequences: false,
      comparisons: false,
      evaluate: false, // It writes `(a && "x") || "y"` as `a ? "x" : "y"`.
      hoist_funs: true, // Functions of like shape side by side: 2 % less once gzipped.
    },
    format: { comments: false },
  },
});

const launchevent = bundle("launchevent", "es2016", {
  entry: { launchevent: "./src/launchevent/launchevent.ts" },
  target: ["es2016"],
  // A stable name: the manifest names it, and classic Outlook fetches it anew at each start.
  output: { path: dist, filename: "[name].js", chunkFormat: false, chunkLoading: false },
  optimization: { minimizer: [terserForClassic], splitChunks: false, runtimeChunk: false },
  plugins: [
    page("launchevent", ["launchevent"]),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: manifestFor },
        { from: "assets/*.png" },
        { from: "policy.schema.json" },
      ],
    }),
  ],
});

/** What the search for people adds to the send handler, by itself: only to be weighed. */
const contentEngine = bundle("content-engine", "es2016", {
  ...launchevent,
  name: "content-engine",
  entry: { "content-engine": "./src/core/content/details-in-draft.ts" },
  output: {
    path: path.resolve(__dirname, "build"),
    filename: "[name].js",
    chunkFormat: false,
    chunkLoading: false,
    library: { type: "var", name: "contentEngine" },
  },
  plugins: [],
});

/**
 * Asks V8 to compile these scripts as a whole and on another thread, while they come in, and not one
 * function after another when it is first called: that takes a quarter off what the main thread does
 * until the pane says what it found (docs/adr/0013). Other engines read a comment.
 */
const compiledWhileLoading = (test) =>
  new webpack.BannerPlugin({
    banner: "//# allFunctionsCalledOnLoad",
    raw: true,
    test,
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1, // Terser would take it out.
  });

/**
 * The policy of the pane: a file of its own, so that the others keep their names when it changes
 * (docs/adr/0017). The page names it before what reads it.
 */
const panePolicy = bundle("pane-policy", "es2020", {
  entry: { policy: "./src/policy-source/built-in-policy.json" },
  target: ["web", "es2020"],
  output: {
    path: dist,
    filename: "[name].js",
    library: { type: "var", name: "secondLookPolicy", export: "default" },
  },
});

const policyOfPage = ({ request }, answer) =>
  /built-in-policy\.json$/.test(request) ? answer(null, "var secondLookPolicy") : answer();

/** Runs in WebView2, WKWebView and browsers, all of them kept up to date. */
const taskpane = bundle("taskpane", "es2020", {
  entry: {
    "load-problem": { import: "./src/taskpane/load-problem.ts", runtime: false },
    // What reads, checks and repairs the draft, and the words for it: nothing of it draws anything.
    checking: [
      "./src/taskpane/checking.ts",
      "./src/taskpane/repair.ts",
      "./src/taskpane/outcome-notice.ts",
      "./src/taskpane/file-places.ts",
      "./src/taskpane/to-tick.ts",
      "./src/taskpane/policy-note.ts",
      "./src/core/assessment/questions.ts",
    ],
    taskpane: { import: "./src/taskpane/taskpane.tsx", dependOn: "checking" },
  },
  target: ["web", "es2020"],
  externals: [policyOfPage],
  output: { path: dist, filename: "[name].[contenthash:8].js" },
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false })],
    splitChunks: false, // Each part is one file, and has the name that its budget asks for.
  },
  plugins: [
    compiledWhileLoading(/^(?:checking|taskpane)\./),
    page("taskpane", ["load-problem", "checking", "taskpane"]),
  ],
});

/** The pane beside a message that has been sent: a page by itself, so that the other does not grow. */
const sent = bundle("sent", "es2020", {
  entry: {
    "sent-load-problem": { import: "./src/taskpane/load-problem.ts", runtime: false },
    sent: "./src/taskpane/sent/sent.tsx",
  },
  target: ["web", "es2020"],
  output: {
    path: dist,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "sent-[name].[contenthash:8].js",
    uniqueName: "sent",
  },
  externals: [policyOfPage],
  optimization: { minimizer: [new TerserPlugin({ extractComments: false })], splitChunks: false },
  plugins: [page("sent", ["sent-load-problem", "sent"], "taskpane")],
});

/** The page on which IT writes the policy. It calls no Office and no server (docs/adr/0018). */
const policyEditor = bundle("policy-editor", "es2020", {
  entry: { "policy-editor": "./src/policy-editor/policy-editor.tsx" },
  target: ["web", "es2020"],
  output: {
    path: dist,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "policy-worker.[contenthash:8].js", // The one other thread is the one other part.
  },
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false })],
    splitChunks: false,
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/policy-editor/policy-editor.html",
      filename: "policy.html",
      inject: "body",
      scriptLoading: "blocking",
    }),
  ],
});

const commandLine = bundle("command-line", "es2022", {
  entry: { "second-look": "./src/cli/second-look.ts" },
  target: "node20.19",
  node: { __dirname: false }, // The command finds the built add-in beside itself.
  output: { path: path.resolve(__dirname, "build"), filename: "[name].cjs" },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

module.exports = [
  launchevent,
  contentEngine,
  panePolicy,
  taskpane,
  sent,
  policyEditor,
  commandLine,
];
