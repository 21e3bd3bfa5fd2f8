/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { localInput } from "../../../src/taskpane/sent/moment-text";
import { residents } from "../../support/builders";
import { heading, now, officer, openSent, person } from "./open-sent";

const to = (count: number) => residents(count).map(person);
const said = (text: string | RegExp) => screen.findAllByText(text);
/** What was announced is there for a second longer. */
const unsaid = (text: string | RegExp) =>
  waitFor(() => expect(screen.queryByText(text)).toBeNull(), { timeout: 3000 });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the sentence on top", () => {
  test.each([
    ["418 in To", { to: to(418) }, "418 people could each see 417 other addresses"],
    ["two in To", { to: to(2) }, "2 people could each see the other's address"],
    ["one in To", { to: to(1) }, "Nobody in To or Cc could see another address"],
    ["nobody in To", {}, "Nobody is in To or Cc"],
    ["only oneself in To", { to: [person(officer)] }, "Nobody is in To or Cc"],
    ["20, which may be a few of many", { to: to(20) }, /^At least 20 people .* at least 19 other/],
    [
      "one list",
      { to: [{ ...person("l@x.example"), recipientType: "distributionList" }] },
      /cannot tell/,
    ],
    ["nothing that Outlook gives", { to: undefined as never }, /cannot tell/],
  ])("with %s", async (_situation, setup, sentence) => {
    openSent(setup);
    expect(await screen.findByRole("heading", { level: 1, name: sentence })).toBeVisible();
  });
});

describe("whose message it is", () => {
  test("one's own is shown at once", async () => {
    openSent({ to: to(2) });
    await heading();
    await said("Who could see whom");
  });

  test("one sent for a shared mailbox is one's own", async () => {
    openSent({ to: to(2), from: person("team@mockshire.police.example") });
    await said("Who could see whom");
  });

  test("one of somebody else is said to be, and shown to who goes on", async () => {
    const { user } = openSent({ to: to(2), signedIn: "dpo@mockshire.police.example" });
    await said(/You do not seem to have sent this message/);
    await unsaid("Who could see whom");
    await user.click(button("Go on with this message"));
    await said("Who could see whom");
  });

  test("one without From and Sender passes as one's own", async () => {
    openSent({ to: to(2), from: null as never, sender: null as never });
    await said("Who could see whom");
  });

  test("one of which nobody can tell passes as one's own", async () => {
    openSent({ to: to(2), from: person("/o=Labs/cn=me"), sender: person("/o=Labs/cn=me") });
    await said("Who could see whom");
  });
});

describe("what was in it", () => {
  test("of a text that was not read, nothing is said to be clean", async () => {
    openSent({ to: to(2), body: { getAsync: () => {} } });
    await said("What was in it");
    await said(/Second Look could not check the text/);
    await unsaid(/found no personal details/);
  });

  test("a file that did not come is not said to be clean", async () => {
    const attachments = [
      { id: "1", name: "List.xlsx", size: 9, attachmentType: "file", isInline: false },
    ];
    openSent({ to: to(2), attachments });
    await said(/could not look into this file/);
    await unsaid(/nothing hidden in it/);
  });

  test("nothing found is said as that, and not as nothing there", async () => {
    openSent({ to: to(2) });
    await said(/found no personal details and no marking here\. Read it through yourself/);
  });
});

describe("the apology", () => {
  test("of an Outlook that does not answer, a draft is not said to be open", async () => {
    const { user } = openSent({ to: to(3), answer: undefined });
    await said("3 addresses in Bcc, in 1 draft. Nobody who gets it sees who else does.");
    await user.click(button("Open draft 1 of 1"));
    await said(/Outlook did not answer/);
    await said("0 of 1 draft opened.");
  });

  test("a changed text is said of the drafts that were opened before", async () => {
    const { user, opened } = openSent({ to: to(3) });
    await said(/3 addresses/);
    await user.click(button("Open draft 1 of 1"));
    await said(/Outlook says that it is open/);
    fireEvent.change(screen.getByRole("textbox", { name: "Subject" }), {
      target: { value: "An apology" },
    });
    await said(/Close it and open it again/);
    await user.click(button("Open draft 1 of 1"));
    await said(/Outlook says that it is open/);
    expect(opened.map(({ subject }) => subject)).toEqual([
      "A mistake in an e-mail that we sent you",
      "An apology",
    ]);
  });

  test("says the day of the message, and nothing of what was in it", async () => {
    const { user, opened } = openSent({ to: to(3), subject: "MARAC", text: "About Ann." });
    await said(/3 addresses/);
    await user.click(button("Open draft 1 of 1"));
    expect(opened[0]?.htmlBody).toContain("23 November 2026");
    expect(JSON.stringify(opened)).not.toMatch(/MARAC|Ann/);
  });

  test("asks to fill in the gaps, until there are none", async () => {
    openSent({ to: to(3) });
    await said(/Fill in what stands in square brackets/);
    fireEvent.change(screen.getByRole("textbox", { name: "Text" }), {
      target: { value: "Sorry." },
    });
    await unsaid(/Fill in what stands in square brackets/);
  });

  test("is not opened with a text that Outlook would refuse", async () => {
    const { user, opened } = openSent({ to: to(3) });
    await said(/3 addresses/);
    fireEvent.change(screen.getByRole("textbox", { name: "Text" }), {
      target: { value: "x".repeat(33_000) },
    });
    await said(/too long for Outlook/);
    await user.click(button("Open draft 1 of 1"));
    expect(opened).toEqual([]);
  });

  test("has a text whose characters stand for themselves", async () => {
    const { user, opened } = openSent({ to: to(3) });
    await said(/3 addresses/);
    fireEvent.change(screen.getByRole("textbox", { name: "Text" }), {
      target: { value: "<b>A & B</b>\nC\n\nD" },
    });
    await user.click(button("Open draft 1 of 1"));
    expect(opened[0]?.htmlBody).toBe("<p>&lt;b&gt;A &amp; B&lt;/b&gt;<br>C</p><p>D</p>");
  });

  test("takes in those who are added, each once", async () => {
    openSent({ to: to(1) });
    await said(/1 address in Bcc, in 1 draft/);
    fireEvent.change(screen.getByRole("textbox", { name: "Who else it reached" }), {
      target: {
        value:
          "Lee, Ann <ann@mail.example>, Bob <bob@mail.example>\nresident1@mail.example; eve@x.example",
      },
    });
    await said("3 addresses are added to the apology.");
    await said(/4 addresses in Bcc, in 2 drafts/);
  });
});

describe("how many drafts were opened", () => {
  const addHand = (value: string) =>
    fireEvent.change(screen.getByRole("textbox", { name: "Who else it reached" }), {
      target: { value },
    });

  async function openAll() {
    const sent = openSent({ to: to(3) });
    await said(/3 addresses/);
    addHand("ann@mail.example");
    await sent.user.click(button("Open draft 1 of 2"));
    await sent.user.click(button("Open draft 2 of 2"));
    await said("2 of 2 drafts opened.");
    return sent;
  }

  test("counts none that was opened with other people", async () => {
    const { user } = await openAll();
    addHand("eve@mail.example");
    await said("1 of 2 drafts opened.");
    await user.click(button("Show the record"));
    const record = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The record" });
    expect(record.value).toContain("1 of 2 drafts opened");
  });

  test("counts none that is no longer there", async () => {
    await openAll();
    addHand("");
    await said("1 of 1 draft opened.");
  });

  test("counts one whose text was changed since, for it has its people", async () => {
    await openAll();
    fireEvent.change(screen.getByRole("textbox", { name: "Subject" }), {
      target: { value: "An apology" },
    });
    await said("2 of 2 drafts opened.");
  });
});

describe("the 72 hours", () => {
  const aware = (hours: number) =>
    fireEvent.change(screen.getByLabelText("When the force became aware of it"), {
      target: { value: localInput(now + hours * 3_600_000) },
    });

  test("are not counted before somebody says from when", async () => {
    openSent({ to: to(2) });
    await said(/Fill in when the force became aware/);
    await unsaid(/The 72 hours end/);
  });

  test.each([
    ["an hour ago", -1, "71 hours are left."],
    ["three days ago, nearly", -71.5, "Less than 1 hour is left."],
    ["four days ago", -96, /The 72 hours are over/],
    ["tomorrow", 24, /That moment is yet to come/],
  ])("aware %s", async (_situation, hours, sentence) => {
    openSent({ to: to(2) });
    await heading();
    aware(hours);
    await said(sentence);
  });
});

describe("the record", () => {
  async function record() {
    return screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The record" });
  }

  test("never has the subject or the text", async () => {
    const { user } = openSent({ to: to(2), subject: "MARAC", text: "About Ann of Mill Close." });
    await heading();
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    await user.click(button("Show the record"));
    expect((await record()).value).not.toMatch(/MARAC|Mill Close/);
  });

  test("has no address, name or identifier that nobody asked for", async () => {
    const attachments = [
      { id: "1", name: "Ann Lee.xlsx", size: 9, attachmentType: "file", isInline: false },
    ];
    const { user } = openSent({
      to: [{ ...person("ann@mail.example"), displayName: "Ann" }],
      attachments,
    });
    await said(/could not look into this file/);
    await user.click(button("Show the record"));
    const { value } = await record();
    expect(value).not.toMatch(/ann|@|one@/i);
    expect(value).toContain("Bcc: Outlook does not show it");
    expect(value).toContain("File 1 (unknown kind)\n- Not looked into");
  });

  test("has each file that was in the text, and no picture", async () => {
    const file = { size: 9, attachmentType: "file", isInline: true };
    const attachments = [
      { ...file, id: "1", name: "logo.png" },
      { ...file, id: "2", name: "list.csv" },
    ];
    const { user } = openSent({ to: to(2), attachments });
    await said("1 picture in the text was not looked at.");
    await user.click(button("Show the record"));
    const { value } = await record();
    expect(value).toContain("File 2 (unknown kind)\n- Not looked into");
    expect(value).not.toContain("File 1");
  });

  test("says how many of the drafts were opened", async () => {
    const { user } = openSent({ to: to(101) });
    await heading();
    await user.click(button("Open draft 2 of 2"));
    await said(/1 of 2 drafts opened/);
    await user.click(button("Show the record"));
    expect((await record()).value).toContain("Apology to 101 in Bcc: 1 of 2 drafts opened.");
  });

  test("is in a section by itself, and its boxes begin unticked", async () => {
    openSent({ to: to(2) });
    await heading();
    const section = screen.getByRole("region", { name: "Record for the data protection officer" });
    within(section)
      .getAllByRole("checkbox")
      .forEach((one) => expect(one).not.toBeChecked());
  });
});
