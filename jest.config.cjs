const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  // Left to itself, Jest leaves one processor idle: half of a machine with two. And a browser is waited for.
  maxWorkers: Math.max(3, availableParallelism() - 1),
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
  setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
  setupFilesAfterEnv: ["<rootDir>/test/support/patient-waits.ts"],
  testTimeout: 30_000, // Of a machine that does much else.
};
