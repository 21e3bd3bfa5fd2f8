import { alertButtons } from "../../src/outlook/alert-buttons";

const host = globalThis as { Office?: unknown };

function clientWith(isSetSupported?: (name: string, version: string) => boolean): void {
  host.Office = { context: { requirements: { isSetSupported } } };
}

afterEach(() => {
  delete host.Office;
});

describe("alertButtons", () => {
  test.each<[version: number, has: boolean]>([
    [1.12, false],
    [1.13, false],
    [1.14, true],
    [1.16, true],
  ])("of an Outlook with Mailbox %d", (version, has) => {
    clientWith((name, asked) => name === "Mailbox" && Number(asked) <= version);
    expect(alertButtons()).toEqual({ opensPane: has, sendAnyway: has });
  });

  test.each<[situation: string, prepare: () => void]>([
    ["there is no Office.js", () => {}],
    ["it cannot be asked", () => clientWith()],
    [
      "asking fails",
      () =>
        clientWith(() => {
          throw new Error("not now");
        }),
    ],
  ])("claims no button where %s", (_situation, prepare) => {
    prepare();
    expect(alertButtons()).toEqual({ opensPane: false, sendAnyway: false });
  });
});
