import { readPolicy } from "../../src/core/policy/read-policy";
import { messagesFor } from "../../src/launchevent/messages-for";
import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";

const policy = (language?: string) =>
  readPolicy({ organisation: {}, ...(language === undefined ? {} : { language }) });

test.each<[situation: string, language: string | undefined, shown: string | undefined]>([
  ["a Welsh Outlook, of which the policy says nothing", undefined, "cy-GB"],
  ["a Welsh Outlook that the policy follows", "outlook", "cy-gb"],
  ["an English Outlook and a policy in Welsh", "cy-GB", "en-GB"],
  ["an Outlook that says nothing and a policy in Welsh", "cy-GB", undefined],
])("speaks Welsh in %s", (_situation, language, shown) => {
  expect(messagesFor(policy(language), shown)).toBe(cy);
});

test.each<[situation: string, language: string | undefined, shown: string | undefined]>([
  ["an English Outlook", undefined, "en-GB"],
  ["a Polish Outlook", undefined, "pl-PL"],
  ["an Outlook that says nothing", undefined, undefined],
  ["a Welsh Outlook and a policy in English", "en-GB", "cy-GB"],
])("speaks English in %s", (_situation, language, shown) => {
  expect(messagesFor(policy(language), shown)).toBe(en);
});

test("lets Outlook alone choose where the policy is broken", () => {
  const broken = readPolicy({ language: "en-GB" });
  expect(broken.ok).toBe(false);
  expect(messagesFor(broken, "cy-GB")).toBe(cy);
  expect(messagesFor(broken, "en-GB")).toBe(en);
});
