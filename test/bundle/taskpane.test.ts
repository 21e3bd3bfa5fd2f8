import { readdirSync, readFileSync } from "node:fs";

test("the pane takes nothing from the alert, which may be of another draft (issue #3517)", () => {
  const panes = readdirSync("dist").filter((name) => /^taskpane\..*\.js$/.test(name));
  const reads = (name: string) =>
    readFileSync(`dist/${name}`, "utf8").includes("getInitializationContext");
  expect(panes).toHaveLength(1);
  expect(panes.filter(reads)).toEqual([]);
});
