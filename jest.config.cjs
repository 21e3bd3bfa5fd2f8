/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    // `syllable` comes as an ES module only.
    "^.+\\.tsx?$|/node_modules/syllable/.+\\.js$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!syllable/)"],
  // The tests of a silent Outlook wait for the watchdog, and may as well wait side by side; but more
  // of them at once would keep each other from being on time.
  maxConcurrency: 12,
  setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
};
