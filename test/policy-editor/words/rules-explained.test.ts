import { readFileSync } from "node:fs";

import { ruleIds } from "../../../src/core/rules";
import { rulesExplainedEn } from "../../../src/policy-editor/words/rules-explained-en";

/** A page of the documentation in one line, without the signs of a quotation. */
const page = (id: string) =>
  readFileSync(`docs/rules/${id}.md`, "utf8").replace(/\n> ?/g, "\n").replace(/\s+/g, " ");

test.each(ruleIds)("the editor says of %s what its page says", (id) => {
  const { says, example } = rulesExplainedEn[id];
  expect(page(id)).toContain(says);
  expect(page(id)).toContain(example);
});
