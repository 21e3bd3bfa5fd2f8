import { brokenContent } from "./broken-content";
import { brokenJson } from "./broken-json";
import { brokenLists } from "./broken-lists";
import { brokenRules } from "./broken-rules";
import { brokenShapes } from "./broken-shapes";

/** Mistakes that people make in a policy, each by itself. */
export const brokenPolicies = [
  ...brokenJson,
  ...brokenShapes,
  ...brokenLists,
  ...brokenRules,
  ...brokenContent,
];
