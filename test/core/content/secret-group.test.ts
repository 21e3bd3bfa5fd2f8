import { secretGroupIn } from "../../../src/core/content/secret-group";
import { draftTo } from "../../support/builders";

const inSubject = (subject: string, terms: readonly string[] = []) =>
  secretGroupIn(draftTo({}, { subject }), [], terms);
const inText = (text: string) => secretGroupIn(draftTo({}, { body: { text, html: "" } }), [], []);

describe("a subject that says that the group is the secret", () => {
  test.each([
    "",
    "Rota",
    "Victim statement",
    "Victim statements, Operation Elm",
    "Witness availability for the hearing",
    "Availability of witnesses for the meeting",
    "Support group for line managers",
    "Patient transport survey",
    "Victim Support: referral of Mrs Sampleford",
    "Meeting with Victim Support",
    "Victim update",
    "Update on the victims of last night's collision",
    "Meeting about the victims' families' car park",
    "Witness appeal: collision on the A40",
    "Appeal for witnesses: group of youths in High Street",
    "Apêl am dystion",
    "Source code of the survey",
    "Domestic abuse",
    "Domestic abuse training for the support group",
    "Domestic abuse forum",
    "Modern slavery network meeting",
    "Domestic abuse scrutiny panel",
    "Stalking clinic on Tuesday",
    "Hate crime steering group",
    "Rape and serious sexual offences conference",
    "Oilseed rape growers' group",
    "Community policing team: stalking case",
    "Police and Crime Panel: domestic abuse survey",
    "Victims' Commissioner's survey",
    "Multi-agency partnership: victims' group",
    "Mental health awareness week: support group bake sale",
    "Please support our cancer research run",
    "Please support our cancer ward",
    "How we support stalking victims",
    "Support staff: mental health",
    "IT support: patient records",
    "Suspects update",
    "Offenders forum",
    "Neighbourhood Watch newsletter",
    "Residents' group meeting",
    "Group of shops in High Street asks where the patients are to park",
    "Rape survivors",
    "Witnesses",
    "Survivorship bias: a group exercise",
    "Cyfarfod grŵp",
  ])("is none: %s", (subject) => {
    expect(inSubject(subject)).toBeUndefined();
  });

  test.each([
    "Survivors' support group: March meeting",
    "RE: survivors group",
    "FW: [EXTERNAL] Survivor group newsletter",
    "Victims of crime survey",
    "Crime victims satisfaction survey",
    "Survey for victims of burglary",
    "Complainants' meeting",
    "Update for witnesses",
    "Meeting with claimants on Friday",
    "EU settlement scheme: update for applicants",
    "OFFICIAL-SENSITIVE: informants' mailing list",
    "HIV support group",
    "HIV community advisory network: agenda",
    "Gender identity panel",
    "Cancer support",
    "Support for people with cancer",
    "Miscarriage support circle",
    "Mental health patients forum",
    "Domestic abuse support",
    "Child abuse inquiry",
    "Sexual assault survey",
    "Sex offenders group on Tuesdays",
    "Addiction peer support",
    "Resettlement newsletter",
    "SURVIVORS’ GROUP",
    "Cyfarfod y goroeswyr",
    "Grŵp cefnogi goroeswyr",
    "Arolwg dioddefwyr",
    "Cefnogaeth i ddioddefwyr",
    "Grŵp cam-drin domestig",
    "Cylchlythyr iechyd meddwl",
  ])("is one: %s", (subject) => {
    expect(inSubject(subject)).toBe("subject");
  });

  test("may be one by a term of the policy, as a whole word", () => {
    expect(inSubject("Operation Lilac: next steps", ["operation lilac"])).toBe("subject");
    expect(inSubject("Operation Lilacs", ["operation lilac"])).toBeUndefined();
    expect(inSubject("", ["!", " "])).toBeUndefined();
  });
});

describe("a text that says so", () => {
  test.each<[situation: string, text: string]>([
    ["nothing", ""],
    ["an ordinary text", "Hi both,\n\nSee you on Thursday."],
    ["one of them", "Dear Mair,\n\nThank you for your victim statement."],
    [
      "a meeting about them",
      "Hi both,\n\nWe have a meeting about victims on Friday. Can you come?",
    ],
    ["a meeting of theirs", "Hi both,\n\nThe victims' meeting is on Friday. Can you come?"],
    ["a greeting of others", "Hi both, victims of the collision want to be told."],
    ["words on two lines", "The survivors\ngroup captain will call."],
    ["words far apart", "Victims were told at noon that the insurance of the coach group pays."],
    [
      "only what was quoted",
      "Thanks.\n\nFrom: A <a@b.example>\nSent: Monday\nTo: C\nSubject: x\n\nDear survivors,",
    ],
    ["only a quoted line", "Thanks.\n\n> the survivors' group"],
    ["only the end", `${"A line.\n".repeat(6)}Our survivors' group meets again.`],
  ])("is not seen in %s", (_situation, text) => {
    expect(inText(text)).toBeUndefined();
  });

  test.each<[situation: string, text: string]>([
    ["a greeting", "Dear survivors,\n\nWe meet on Friday."],
    ["a Welsh greeting", "Annwyl oroeswyr,\n\nByddwn yn cwrdd."],
    ["the first line", "Welcome to the survivors' group.\n\nWe meet on Friday."],
    [
      "below a greeting",
      "Dear all,\n\nYou asked to hear from our support group for victims of stalking.",
    ],
  ])("is seen in %s", (_situation, text) => {
    expect(inText(text)).toBe("text");
  });

  test("is read from HTML where there is no text", () => {
    const body = { text: "", html: "<p>Dear survivors,</p>" };
    expect(secretGroupIn(draftTo({}, { body }), [], [])).toBe("text");
  });
});

test("the name of a list says so", () => {
  expect(secretGroupIn(draftTo({}), ["HIV support group"], [])).toBe("list-name");
  expect(secretGroupIn(draftTo({}), ["Support Group Leaders", "Rota"], [])).toBeUndefined();
});

test("takes no longer than reading does", () => {
  const line = "survivors group ".repeat(100_000);
  const started = process.hrtime.bigint();
  secretGroupIn(draftTo({}, { subject: line, body: { text: line, html: "" } }), [line], []);
  inSubject("dear support for ".repeat(100_000));
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(200);
});
