const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  // Left to itself, Jest leaves one processor idle: half of a machine with two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.tsx?$": [
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
  setupFiles: ["<rootDir>/test/support/jsdom-gaps.ts"],
};
