import { organisationFor } from "../../src/core/policy/policy";
import type { ComposeItem } from "../../src/outlook/compose-item";
import { moveToBcc } from "../../src/outlook/move-to-bcc";
import { fieldsOf } from "../../src/outlook/recipient-fields";
import { type DraftSetup, failing, type Fault, openItem, silent } from "../outlook-host/press-send";
import { draftTo, residents, today } from "../support/builders";
import { mockshirePolicy } from "../support/policies";
import { after } from "../support/after";
import { rowsOfPeople } from "../support/workbooks";
import { ordinary, profiles } from "./press";
import { compose as typing, people, type Started } from "./typing";

const crowd = people(residents(12));

/** On a draft to a colleague, unless another is given. */
const compose = (options: Partial<Started> = {}) => typing({ draft: ordinary, ...options });

const tenOutside =
  "At least 10 people outside can see each other in To and Cc. Move them to Bcc before you send.";

describe.each(profiles)("on %s", (profile) => {
  test("names typed one after the other bring one bar, at the tenth, and no second", async () => {
    const { shown, address, bars } = compose({ profile });
    const said: (readonly string[])[] = [];
    for (const count of [1, 8, 9, 10, 11, 12]) {
      await address(crowd.slice(0, count));
      said.push(shown());
    }
    expect(said).toEqual([[], [], [], [tenOutside], [tenOutside], [tenOutside]]);
    expect(bars).toEqual([1]);
  });

  test("a bar that was dismissed does not come back", async () => {
    const { dismiss, address, bars } = compose({ profile });
    await address(crowd.slice(0, 10));
    dismiss();
    await address(crowd.slice(0, 11));
    await address(crowd.slice(0, 3));
    await address(crowd);
    expect(bars).toEqual([1, 0]);
  });

  test("the bar goes with its cause, and does not come back with it", async () => {
    const { address, bars } = compose({ profile });
    await address(crowd.slice(0, 10));
    await address(crowd.slice(0, 9));
    await address(crowd);
    expect(bars).toEqual([1, 0]);
  });

  test("a file with a list of people, to somebody outside, brings another", async () => {
    const { mailbox, shown, tell, address } = compose({ profile });
    await address(crowd.slice(0, 1));
    const rows = rowsOfPeople(30).map((row) => row.join(","));
    const content = Buffer.from(rows.join("\n")).toString("base64");
    mailbox.userAttaches({ name: "list.csv", content });
    await tell("OnMessageAttachmentsChanged");
    expect(shown()).toEqual([
      "An attached file gives details of at least 30 people, and goes to someone outside. " +
        "Look at it again before you send.",
    ]);
    await address(crowd.slice(0, 2));
    mailbox.userDetaches(mailbox.draft.attachments[0]?.id ?? "");
    await tell("OnMessageAttachmentsChanged");
    expect(shown()).toEqual([]);
  });

  test("two events at once bring one bar", async () => {
    const { mailbox, tell, bars } = compose({ profile });
    mailbox.userSetsRecipients("to", crowd);
    await Promise.all([tell(), tell(), tell()]);
    expect(bars).toEqual([1]);
    expect(mailbox.draft.notifications).toHaveLength(1);
  });

  test("session data that are late bring no second bar", async () => {
    const { address, bars } = compose({ profile, troubles: ["session-data-late"] });
    await address(crowd.slice(0, 10));
    await address(crowd);
    expect(bars).toEqual([1]);
  });

  test.each<[what: string, options: Partial<Started>]>([
    ["cannot be read", { faults: [failing("sessionData.getAsync", 5001)] }],
    ["cannot be kept", { faults: [failing("sessionData.setAsync", 9051)] }],
    ["never come", { faults: [silent("sessionData.getAsync")] }],
    ["are damaged", { draft: { ...ordinary, sessionData: { "second-look-advised": "1 no" } } }],
  ])("session data that %s bring none", async (_what, options) => {
    const { address, bars } = compose({ profile, ...options });
    await address(crowd);
    await address(crowd.slice(1));
    expect(bars).toEqual([]);
  });

  test("the bar's action opens the pane, where there is one, and tells it nothing", async () => {
    const { mailbox, address } = compose({ profile });
    await address(crowd);
    const [bar] = mailbox.draft.notifications;
    expect(bar).toMatchObject({ type: "insightMessage", icon: "Icon.16" });
    const action = {
      actionText: "Review message",
      actionType: "showTaskPane",
      commandId: "SecondLookOpenPane",
      contextData: '{"version":1,"rules":[]}',
    };
    expect(bar?.actions).toEqual(profile === "mac" ? undefined : [action]);
  });

  test("418 people are advised of within 200 milliseconds", async () => {
    await compose({ profile }).address(crowd); // Office.js is compiled once.
    const { shown, address } = compose({ profile });
    const { elapsedMs, calls } = await address(people(residents(418)));
    expect(shown()).toEqual([expect.stringMatching(/^At least 418 people outside can see/)]);
    expect(calls.map(({ api }) => api)).not.toContain("body.getAsync");
    expect(elapsedMs).toBeLessThan(200);
  });
});

describe("nothing is shown", () => {
  test.each<[situation: string, to: readonly string[], rest?: Partial<DraftSetup>]>([
    ["of a mail to colleagues", ["ann@mockshire.police.example", "bob@mockshire.police.example"]],
    ["of a mail to somebody outside", ["ann@stranger.example"]],
    ["of nine people outside", residents(9)],
    ["of an address that is nearly ours", ["ann@mockshlre.police.example"]],
    [
      "of one person's details to somebody outside",
      ["ann@mail.example"],
      { bodyText: "Call 07700 900123." },
    ],
    ["of 418 people in Bcc", ["ann@mockshire.police.example"], { bcc: people(residents(418)) }],
  ])("%s", async (_situation, to, rest = {}) => {
    const { address, bars } = compose({ draft: { ...ordinary, ...rest } });
    await address(people(to));
    expect(bars).toEqual([]);
  });

  test.each<[part: string]>([
    ["to.getAsync"],
    ["cc.getAsync"],
    ["bcc.getAsync"],
    ["subject.getAsync"],
  ])("and nothing taken away, where %s fails", async (api) => {
    const { mailbox, address, bars } = compose();
    await address(crowd);
    mailbox.faults = [failing(api, 5001)] as readonly Fault[];
    await address(crowd.slice(0, 1));
    expect(bars).toEqual([1]);
  });
});

test("the bar speaks Welsh where Outlook does", async () => {
  const { shown, address } = compose({ displayLanguage: "cy-GB" });
  await address(crowd);
  expect(shown()).toEqual([expect.stringMatching(/^Gall o leiaf 12 o bobl o'r tu allan weld/)]);
});

test("a bar for details in the text takes the place of one for a crowd that is in Bcc now", async () => {
  const bodyText = rowsOfPeople(30)
    .map((row) => row.join(", "))
    .join("\n");
  const { mailbox, shown, tell, address, bars } = compose({ draft: { ...ordinary, bodyText } });
  await address(crowd);
  mailbox.userSetsRecipients("bcc", crowd);
  mailbox.userSetsRecipients("to", []);
  await tell();
  expect(shown()).toEqual([expect.stringMatching(/^This message gives details of at least 30/)]);
  expect(bars).toEqual([1, 0, 1]);
});

test("while the pane moves 418 people to Bcc, the bar goes once, and Outlook is asked for little", async () => {
  const { mailbox, tell, address, bars } = compose();
  await address(people(residents(418)));
  const { Office: office, host, dispose } = await openItem({ draft: ordinary });
  const events: Promise<unknown>[] = [];
  const item = office.context.mailbox.item as unknown as ComposeItem; // Typed for every kind of item.
  Object.assign(host.draft, { to: mailbox.draft.to });
  host.onChange(() => {
    const { to, cc, bcc } = host.draft;
    Object.assign(mailbox.draft, { to, cc, bcc });
    events.push(tell());
  });
  const organisation = organisationFor(mockshirePolicy, draftTo({}), today);
  const options = { organisation, readLimit: 1000, fieldLimit: undefined, onProgress: () => {} };
  expect(await moveToBcc(fieldsOf(item, after), options)).toMatchObject({ outcome: "moved" });
  await Promise.all(events);
  dispose();
  expect(events.length).toBeGreaterThanOrEqual(6);
  expect(bars).toEqual([1, 0]);
});
