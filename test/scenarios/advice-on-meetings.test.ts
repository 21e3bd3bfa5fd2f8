import { failing, type DraftSetup } from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { joinTexts } from "../support/join-texts";
import { rowsOfPeople } from "../support/workbooks";
import { ordinaryMeeting, press, profiles } from "./press";
import { compose as typing, people, type Started } from "./typing";

/** On an invitation to a colleague, unless another is given. */
const compose = (options: Partial<Started> = {}) => typing({ draft: ordinaryMeeting, ...options });

const numbered = (count: number, address: (number: number) => string) =>
  people(Array.from({ length: count }, (_, at) => address(at + 1)));
const colleagues = (count: number) => numbered(count, (at) => `pc${at}@mockshire.police.example`);
const agencies = (count: number) => numbered(count, (at) => `contact@agency${at}.example`);
const neighbours = (count: number) => numbered(count, (at) => `neighbour${at}@gmail.com`);

const rows = rowsOfPeople(30);
const list = rows.map((row) => row.join(", ")).join("\n");
const file = {
  name: "list.csv",
  content: Buffer.from(rows.map((row) => row.join(",")).join("\n")).toString("base64"),
};

const tenInvited =
  "At least 10 people invited from outside can see each other. " +
  "Look at this invitation again before you send.";
const ofDetails =
  "This invitation gives details of at least 30 people, and goes to someone outside. " +
  "Look at it again before you send.";
const ofFile =
  "An attached file gives details of at least 30 people, and goes to someone outside. " +
  "Look at it again before you send.";

describe.each(profiles)("above an invitation, on %s,", (profile) => {
  test("one bar comes at the tenth neighbour, goes with the cause, and comes no second time", async () => {
    const { shown, address, bars } = compose({ profile });
    const said: (readonly string[])[] = [];
    for (const count of [1, 9, 10, 12, 9, 12]) {
      await address(neighbours(count));
      said.push(shown());
    }
    expect(said).toEqual([[], [], [tenInvited], [tenInvited], [], []]);
    expect(bars).toEqual([1, 0]);
  });

  test("its action opens the pane by the ribbon of a meeting, where there is one", async () => {
    const { mailbox, address } = compose({ profile });
    await address(neighbours(10));
    const action = {
      actionText: "Review invitation",
      actionType: "showTaskPane",
      commandId: "SecondLookOpenMeetingPane",
      contextData: '{"version":1,"rules":[]}',
    };
    const [bar] = mailbox.draft.notifications;
    expect(bar?.actions).toEqual(profile === "mac" ? undefined : [action]);
  });

  test("a file with a list of people brings one, whoever comes first", async () => {
    const before = compose({ profile });
    await before.address(agencies(1));
    before.mailbox.userAttaches(file);
    await before.tell("OnAppointmentAttachmentsChanged");
    expect(before.shown()).toEqual([ofFile]);
    before.mailbox.userDetaches(before.mailbox.draft.attachments[0]?.id ?? "");
    await before.tell("OnAppointmentAttachmentsChanged");
    expect(before.shown()).toEqual([]);
    const after = compose({ profile });
    after.mailbox.userAttaches(file);
    await after.tell("OnAppointmentAttachmentsChanged");
    await after.address(agencies(1));
    expect(after.bars).toEqual([1]);
  });

  test("a file is not read again at Send where it was read when it was attached", async () => {
    const opening = { event: "OnAppointmentAttachmentsChanged" } as const;
    const draft = { ...ordinaryMeeting, to: agencies(1), attachments: [file] };
    const { answer, calls, opening: before } = await press(draft, profile, [], 0, opening);
    expect(before?.calls.map(({ api }) => api)).toContain("getAttachmentContentAsync");
    expect(calls.map(({ api }) => api)).not.toContain("getAttachmentContentAsync");
    expect(answer).toMatchObject({ allowEvent: false });
    expect(answer?.errorMessage).toMatch(/^30 people's .* Look in “list\.csv”\./);
  });

  test("418 people are advised of within 200 milliseconds, and no text is read", async () => {
    await compose({ profile }).address(neighbours(10)); // Office.js is compiled once.
    const { shown, address } = compose({ profile });
    const { elapsedMs, calls } = await address(people(residents(418)));
    expect(shown()).toEqual([expect.stringMatching(/^At least 418 people invited from outside/)]);
    expect(calls.map(({ api }) => api)).not.toContain("body.getAsync");
    expect(elapsedMs).toBeLessThan(200);
  });
});

test("a list of people in the text brings a bar, at the first outsider", async () => {
  const { address, shown, bars } = compose({ draft: { ...ordinaryMeeting, bodyText: list } });
  await address(colleagues(3));
  expect(bars).toEqual([]);
  await address([...colleagues(3), ...agencies(1)]);
  expect(shown()).toEqual([ofDetails]);
});

test("a list of people brings one in the location too", async () => {
  const places = [{ displayName: rows.map((row) => row.join(" ")).join("; ") }];
  const { address, shown } = compose({ draft: { ...ordinaryMeeting, places } });
  await address(agencies(1));
  expect(shown()).toEqual([expect.stringMatching(/^This invitation gives details of at least/)]);
});

test("a marking brings one, where somebody may not have it", async () => {
  const subject = "OFFICIAL-SENSITIVE: tasking";
  const { address, shown } = compose({ draft: { ...ordinaryMeeting, subject } });
  await address(neighbours(1));
  expect(shown()).toEqual([
    "This invitation is marked too high for someone who is invited. Look at it again before you send.",
  ]);
});

test("a bar that was dismissed does not come back", async () => {
  const { address, dismiss, bars } = compose();
  await address(neighbours(10));
  dismiss();
  await address(neighbours(11));
  expect(bars).toEqual([1, 0]);
});

test("an event for nothing, as from a click on a tab (office-js issue #2724), changes nothing", async () => {
  const { address, tell, bars } = compose();
  await address(neighbours(10));
  await Promise.all([tell(), tell()]);
  expect(bars).toEqual([1]);
});

test("the bar speaks Welsh where Outlook does", async () => {
  const { address, shown } = compose({ displayLanguage: "cy-GB" });
  await address(neighbours(10));
  expect(shown()).toEqual([
    "Gall o leiaf 10 o bobl a wahoddwyd o'r tu allan weld ei gilydd. " +
      "Edrychwch ar y gwahoddiad hwn eto cyn i chi anfon.",
  ]);
});

describe("while an ordinary invitation is typed, person by person, no bar is shown", () => {
  const teams = { bodyText: `Tasking for March.\n\n${joinTexts.Teams}` };

  test.each<[whom: string, to: readonly { emailAddress: string }[], rest?: Partial<DraftSetup>]>([
    ["12 colleagues", colleagues(12), teams],
    [
      "12 colleagues and a room",
      [...colleagues(12), ...people(["room2@mockshire.police.example"])],
    ],
    ["colleagues and partners", [...colleagues(4), ...people(["a@cjs.example", "b@cjs.example"])]],
    ["12 organisations, with a link", [...colleagues(2), ...agencies(12)], teams],
    ["one of the public, with a link", [...colleagues(1), ...neighbours(1)], teams],
    ["9 neighbours, which is a question", neighbours(9)],
    ["the staff of a firm", numbered(20, (at) => `p${at}@firm.example`), teams],
    ["colleagues, with a list of people", colleagues(12), { bodyText: list }],
    ["an organisation, at its address", agencies(1), { places: [{ displayName: "3 High St" }] }],
  ])("to %s", async (_whom, to, rest = {}) => {
    const { address, bars } = compose({ draft: { ...ordinaryMeeting, to: [], ...rest } });
    for (const at of to.keys()) await address(to.slice(0, at + 1));
    expect(bars).toEqual([]);
  });

  test("nor to colleagues who may come, with a file", async () => {
    const { mailbox, tell, bars } = compose();
    mailbox.userSetsRecipients("cc", colleagues(12));
    await tell();
    mailbox.userAttaches(file);
    await tell("OnAppointmentAttachmentsChanged");
    expect(bars).toEqual([]);
  });
});

test.each(["requiredAttendees.getAsync", "optionalAttendees.getAsync", "organizer.getAsync"])(
  "nothing is shown, and nothing taken away, where %s fails",
  async (api) => {
    const { mailbox, address, bars } = compose();
    await address(neighbours(10));
    mailbox.faults = [failing(api, 5001)];
    await address(neighbours(1));
    expect(bars).toEqual([1]);
  },
);
