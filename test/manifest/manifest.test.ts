import { existsSync, readFileSync } from "node:fs";

import { DOMParser, type Element } from "@xmldom/xmldom";

import { cy } from "../../src/messages/cy";
import { en } from "../../src/messages/en";
import { meetingCy } from "../../src/messages/meeting-cy";
import { meetingEn } from "../../src/messages/meeting-en";
import { paneCommandIds } from "../../src/outlook/alert-buttons";
import { builtFile } from "../support/bundles";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "text/xml");
const all = (name: string): readonly Element[] => Array.from(manifest.getElementsByTagName(name));
const values = (name: string, attribute: string) =>
  all(name).map((element) => element.getAttribute(attribute) ?? "");

/** What an element says to an Outlook that is shown in Welsh. */
function inWelsh(element: Element): string {
  const overrides = Array.from(element.getElementsByTagName("*"));
  const welsh = overrides.find((one) => one.getAttribute("Locale") === "cy-GB");
  return welsh?.getAttribute("Value") ?? "";
}

/** The events that the add-in asks for on desktops and the web, or on phones. */
const eventsOf = (formFactor: "DesktopFormFactor" | "MobileFormFactor") =>
  Array.from(all(formFactor)[0]?.getElementsByTagName("LaunchEvent") ?? []).map((event) =>
    event.getAttribute("Type"),
  );

/** Everything of the inner VersionOverrides; nothing is inherited from the outer one. */
const inner = all("VersionOverrides")[1];

describe("manifest.xml", () => {
  test("asks for no more than the send event needs, so that no client drops the whole block", () => {
    const sets = inner?.getElementsByTagName("bt:Sets")[0];
    expect(sets?.getAttribute("DefaultMinVersion")).toBe("1.12");
    expect(values("Set", "MinVersion")).toEqual(["1.1"]);
  });

  test("stops a send softly, and may change the draft it stopped", () => {
    expect(values("LaunchEvent", "SendMode")).toEqual([
      ...["", "", "", "SoftBlock"],
      ...["", "", "SoftBlock"],
      "", // On phones.
    ]);
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteItem");
    expect(all("SupportsSharedFolders")[0]?.textContent).toBe("true");
  });

  test("asks for seven events, each of which costs an administrator's consent", () => {
    expect(eventsOf("DesktopFormFactor")).toEqual([
      "OnNewMessageCompose",
      "OnMessageRecipientsChanged",
      "OnMessageAttachmentsChanged",
      "OnMessageSend",
      "OnAppointmentAttendeesChanged",
      "OnAppointmentAttachmentsChanged",
      "OnAppointmentSend",
    ]);
  });

  test("asks on phones for the one of them that they have and that says something there", () => {
    expect(eventsOf("MobileFormFactor")).toEqual(["OnMessageRecipientsChanged"]);
    const factors = Array.from(all("Host")[1]?.childNodes ?? []).map(({ nodeName }) => nodeName);
    expect(factors.filter((name) => name.endsWith("Factor"))).toEqual([
      "DesktopFormFactor", // First, by the order of the schema (docs: manifest/host).
      "MobileFormFactor",
    ]);
  });

  test("names the handlers that the bundle associates", () => {
    const names = values("LaunchEvent", "FunctionName");
    expect(names).toEqual([
      "onNewMessageComposeHandler",
      "onRecipientsChangedHandler",
      "onAttachmentsChangedHandler",
      "onMessageSendHandler",
      "onAttendeesChangedHandler",
      "onMeetingAttachmentsChangedHandler",
      "onAppointmentSendHandler",
      "onRecipientsChangedHandler",
    ]);
    const bundle = builtFile("dist/launchevent.js");
    names.forEach((name) => {
      expect(bundle).toContain(`Office.actions.associate("${name}"`);
    });
  });

  test("has the buttons that the alert names and opens, on a message and on a meeting", () => {
    expect(values("Control", "id")).toEqual([
      "SecondLookOpenSent",
      paneCommandIds.message,
      paneCommandIds.meeting,
    ]);
    const label = all("bt:String").find((one) => one.getAttribute("id") === "Button.Label");
    expect(label?.getAttribute("DefaultValue")).toBe(en.ribbonButton);
    expect(label && inWelsh(label)).toBe(cy.ribbonButton);
  });

  test("calls the button the same in every language, for the web shows the default only", () => {
    expect(cy.ribbonButton).toBe(en.ribbonButton); // office-js issues #6440, #6444
  });

  test("says everything in Welsh too, and nothing in a language that the add-in does not speak", () => {
    const said = ["DisplayName", "Description", "bt:String"].flatMap(all);
    const shown = said.filter((one) => one.hasAttribute("DefaultValue"));
    expect(shown).toHaveLength(7);
    shown.forEach((one) => {
      const english = one.getAttribute("DefaultValue");
      expect([english, inWelsh(one)]).toEqual([english, expect.stringMatching(/./)]);
      expect(inWelsh(one) === english).toBe(english === "Second Look");
    });
    expect(all("DefaultLocale")[0]?.textContent).toBe("en-GB");
    const locales = ["Override", "bt:Override"].flatMap((name) => values(name, "Locale"));
    expect(new Set(locales)).toEqual(new Set(["", "cy-GB"])); // Empty: the script of the runtime.
  });

  test("has its points in the order of the documentation: reading, writing, events", () => {
    expect(values("ExtensionPoint", "xsi:type")).toEqual([
      "MessageReadCommandSurface",
      "MessageComposeCommandSurface",
      "AppointmentOrganizerCommandSurface",
      "LaunchEvent",
      "LaunchEvent", // On phones.
    ]);
  });

  test("opens the page for sent messages beside every message that is read, in old clients too", () => {
    const button = all("Control")[0];
    const page = button?.getElementsByTagName("SourceLocation")[0]?.getAttribute("resid");
    const url = all("bt:Url").find((one) => one.getAttribute("id") === page);
    expect(url?.getAttribute("DefaultValue")).toBe("https://localhost:3001/sent.html");
    const oldForm = all("DesktopSettings")[0]?.getElementsByTagName("SourceLocation")[0];
    expect(oldForm?.getAttribute("DefaultValue")).toBe("https://localhost:3001/sent.html");
  });

  test("starts the event from the page of its runtime", () => {
    const runtime = all("Runtime")[0]?.getAttribute("resid");
    const launches = all("ExtensionPoint").filter(
      (point) => point.getAttribute("xsi:type") === "LaunchEvent",
    );
    expect(launches).toHaveLength(2);
    launches.forEach((launch) => {
      const source = launch.getElementsByTagName("SourceLocation")[0]?.getAttribute("resid");
      expect(source).toBe(runtime);
    });
  });

  test("defines every resource it refers to, and refers to every one it defines", () => {
    const elements = Array.from(manifest.getElementsByTagName("*"));
    const used = elements.flatMap((one) => one.getAttribute("resid") ?? []);
    const resources = all("Resources")[0];
    const defined = Array.from(resources?.getElementsByTagName("*") ?? []).flatMap(
      (one) => one.getAttribute("id") ?? [],
    );
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  test("keeps within the lengths that Outlook allows", () => {
    const ids = [...values("Control", "id"), ...values("Group", "id")];
    expect(new Set(ids).size).toBe(ids.length);
    [...ids, ...values("bt:String", "id"), ...values("bt:Url", "id")].forEach((id) => {
      expect(id.length).toBeLessThanOrEqual(32);
    });
    const strings = (kind: string) =>
      Array.from(all(kind)[0]?.getElementsByTagName("bt:String") ?? []).map((one) =>
        Math.max(one.getAttribute("DefaultValue")?.length ?? 0, inWelsh(one).length),
      );
    expect(Math.max(...strings("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...strings("bt:LongStrings"))).toBeLessThanOrEqual(250);
    const [name, description] = [all("DisplayName")[0]!, all("Description")[0]!];
    expect(inWelsh(name).length).toBeLessThanOrEqual(125);
    expect(inWelsh(description).length).toBeLessThanOrEqual(250);
    for (const { reviewButton } of [en, cy, meetingEn, meetingCy]) {
      expect(reviewButton.length).toBeLessThanOrEqual(20);
    }
  });

  test("names only files over https that the build makes", () => {
    const urls = Array.from(manifest.getElementsByTagName("*"))
      .flatMap((one) => one.getAttribute("DefaultValue") ?? [])
      .filter((value) => /^https?:/.test(value));
    expect(urls.length).toBeGreaterThan(0);
    urls.forEach((url) => {
      expect(url).toMatch(/^https:\/\/localhost:3001\//);
      expect(existsSync(`dist/${new URL(url).pathname}`)).toBe(true);
    });
  });

  test.each([16, 32, 64, 80, 128])(
    "has an icon of %d pixels that is as large as it says",
    (size) => {
      const png = readFileSync(`assets/icon-${size}.png`);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    },
  );
});
