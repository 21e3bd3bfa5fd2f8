import { readStart } from "../../src/core/memory/draft-start";
import { draftStartKey } from "../../src/outlook/session-data";
import {
  type DraftSetup,
  failing,
  type Fault,
  late,
  type Opening,
  pressSend,
  type ProfileName,
  silent,
  slow,
} from "../outlook-host/press-send";
import { residents } from "../support/builders";
import { builtFile } from "../support/bundles";
import { sampleDraft } from "../support/sample-drafts";
import { profiles } from "./press";

const bundle = builtFile("dist/launchevent.js");

const people = (...addresses: readonly string[]) =>
  addresses.map((emailAddress) => ({ emailAddress }));

const solicitor = "jo@firm.example";
const councillor = "mair@council.example";

const reply: DraftSetup = {
  from: { emailAddress: "me@mockshire.police.example" },
  to: people(solicitor),
  subject: "RE: Visits",
  bodyText: "Thank you.",
  composeType: "reply",
};

/** What the user does between beginning a draft and pressing Send. */
const addsCouncillor: Opening["edit"] = (mailbox) => {
  mailbox.userSetsRecipients("cc", people(councillor));
};

async function answer(
  draft: DraftSetup,
  profile: ProfileName,
  opening?: Opening,
  faults: readonly Fault[] = [],
) {
  const result = await pressSend({
    draft,
    bundle,
    profile,
    faults,
    time: "skipping",
    // Longer than the two seconds in which the Mac shows no session data (office-js issue #5951).
    ...(opening === undefined ? {} : { opening: { takesMs: 5000, ...opening } }),
  });
  expect(result.errors).toEqual([]);
  expect(result.completions).toHaveLength(1);
  if (opening !== undefined) {
    expect(result.opening).toMatchObject({ completions: 1, status: 0, errors: [] });
    expect(result.opening?.elapsedMs).toBeLessThan(4000); // Two seconds, on a machine that is busy.
  }
  return { ...result, said: result.completions[0]?.errorMessage ?? "" };
}

const isNew = /mair@council\.example, outside .*, was not on the messages you are answering\./;

describe.each(profiles)("a reply, on %s", (profile) => {
  test("asks about somebody outside who was added after it was begun", async () => {
    const { said, completions } = await answer(reply, profile, { edit: addsCouncillor });
    expect(said).toMatch(isNew);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  test("says nothing of whom it went to when it was begun", async () => {
    const { alert } = await answer({ ...reply, cc: people(councillor) }, profile, {});
    expect(alert.outcome).toBe("sent");
  });

  test("says nothing where it was begun in another session and quotes nothing", async () => {
    const { alert } = await answer({ ...reply, cc: people(councillor) }, profile);
    expect(alert.outcome).toBe("sent");
  });

  test("is judged by what it quotes where it was begun in another session", async () => {
    const head = `From: ${solicitor}\nSent: Monday\nTo: me@mockshire.police.example\nSubject: Visits`;
    const bodyText = `Thank you.\n\n${head}\n\nDear all`;
    const { said } = await answer({ ...reply, bodyText, cc: people(councillor) }, profile);
    expect(said).toMatch(isNew);
  });

  test("leaves a note of who was on it, and nothing else, and names nobody in it", async () => {
    const { opening, draft } = await answer(reply, profile, {});
    const writes = opening?.calls.filter(({ api }) => !api.endsWith(".getAsync")) ?? [];
    const apis = writes.map(({ api }) => api).filter((api) => api !== "getComposeTypeAsync");
    expect(apis).toEqual(["sessionData.setAsync"]);
    const note = draft.sessionData[draftStartKey] ?? "";
    expect(readStart(note)).toMatchObject({ composeType: "reply" });
    expect(note).not.toMatch(/@|firm|example|mockshire/); // Its salt is of random letters.
  });
});

const wrong: readonly (readonly [what: string, fault: Fault])[] = [
  ["getting session data fails", failing("sessionData.getAsync", 5001)],
  ["setting session data fails", failing("sessionData.setAsync", 9051)],
  ["getting session data is silent", silent("sessionData.getAsync")],
  ["setting session data is silent", silent("sessionData.setAsync")],
  ["To is silent", silent("to.getAsync")],
  ["Cc fails", failing("cc.getAsync", 5001)],
  ["everything is silent", silent("*")],
  ["everything is late", late("*")],
  ["everything takes a second", slow("*", 1000)],
];

const everywhere = profiles.flatMap((profile) => wrong.map((one) => [profile, ...one] as const));

test.each(everywhere)(
  "on %s, a reply is sent without a word where %s while it is begun",
  async (profile, _what, fault) => {
    const { alert, draft } = await answer(reply, profile, {
      faults: [fault],
      edit: addsCouncillor,
    });
    expect(alert.outcome).toBe("sent");
    expect(draft.to).toHaveLength(1);
    expect(draft.cc).toHaveLength(1);
  },
);

test.each(
  profiles.flatMap((profile) => [null, "", "0", "{}", "1 x"].map((one) => [profile, one] as const)),
)("on %s, a note that reads %j is no note", async (profile, note) => {
  const sessionData = { [draftStartKey]: note! };
  const draft = { ...reply, cc: people(councillor), sessionData };
  expect((await answer(draft, profile)).alert.outcome).toBe("sent");
});

test.each(
  profiles.flatMap((profile) =>
    [failing("sessionData.getAsync", 5001), silent("sessionData.getAsync")].map(
      (fault) => [profile, fault] as const,
    ),
  ),
)("on %s, pressing Send is answered where the note cannot be read (%j)", async (profile, fault) => {
  const { alert, handlerMs } = await answer(reply, profile, { edit: addsCouncillor }, [fault]);
  expect(alert.outcome).toBe("sent");
  expect(handlerMs).toBeLessThan(4000);
});

describe.each(profiles)("a reply to all, on %s", (profile) => {
  test("is stopped where the chief superintendent answers 418 residents", async () => {
    const { alert, said } = await answer(await sampleDraft("gwent-reply-to-all.eml"), profile);
    expect(alert.outcome).toBe("alert");
    expect(alert.buttons).not.toContain("Send Anyway");
    expect(said).toMatch(/^418 people /);
  });

  test("is sent where it goes to the colleague who wrote it", async () => {
    const draft = await sampleDraft("gwent-reply-to-all.eml");
    const { alert } = await answer({ ...draft, to: draft.to?.slice(0, 1) ?? [] }, profile);
    expect(alert.outcome).toBe("sent");
  });

  test("is held where it goes to ten in view and quotes nothing", async () => {
    const { said } = await answer({ ...reply, to: people(...residents(10)) }, profile);
    expect(said).toMatch(/10 people/);
  });
});
