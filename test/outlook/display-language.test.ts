import { displayLanguage } from "../../src/outlook/display-language";

const outlook = globalThis as { Office?: unknown };

afterEach(() => delete outlook.Office);

test.each([["cy-GB"], ["en-GB"]])("an Outlook that is shown in %s says so", (language) => {
  outlook.Office = { context: { displayLanguage: language } };
  expect(displayLanguage()).toBe(language);
});

test.each<[situation: string, office: unknown]>([
  ["no Office", undefined],
  ["an Office without a context", {}],
  ["a context that says nothing of it", { context: {} }],
  ["a number, as old Outlooks have for languages", { context: { displayLanguage: 1106 } }],
  [
    "a context that throws",
    {
      get context(): never {
        throw new Error("not yet");
      },
    },
  ],
])("nothing is known where there is %s, and nothing is thrown", (_situation, office) => {
  outlook.Office = office;
  expect(displayLanguage()).toBeUndefined();
});
