/** @jest-environment jsdom */
import { copyText } from "../../src/taskpane/copy-text";

function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

function commands(run: () => boolean): void {
  Object.defineProperty(document, "execCommand", { value: run, configurable: true });
}

const selected = () => {
  const box = document.activeElement as HTMLTextAreaElement;
  return box.value.slice(box.selectionStart, box.selectionEnd);
};

describe("copyText", () => {
  test("writes to the clipboard", async () => {
    const written: string[] = [];
    clipboard((text) => Promise.resolve(void written.push(text)));
    expect(await copyText("ann@mail.example")).toBe(true);
    expect(written).toEqual(["ann@mail.example"]);
  });

  test.each([
    ["is not allowed", () => Promise.reject(new Error("not allowed"))],
    ["does not exist", undefined],
  ])("selects and copies where the clipboard %s, and gives the focus back", async (_why, write) => {
    clipboard(write);
    document.body.innerHTML = "<button>Copy</button>";
    const button = document.querySelector("button")!;
    button.focus();
    let copied = "";
    commands(() => {
      copied = selected();
      return true;
    });
    expect(await copyText("ann@mail.example")).toBe(true);
    expect(copied).toBe("ann@mail.example");
    expect(button).toBe(document.activeElement);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("does not ask for a clipboard that the frame may not use", async () => {
    const writeText = jest.fn(() => Promise.resolve());
    clipboard(writeText);
    commands(() => true);
    const policy = { allowsFeature: () => false };
    Object.defineProperty(document, "featurePolicy", { value: policy, configurable: true });
    expect(await copyText("ann@mail.example")).toBe(true);
    expect(writeText).not.toHaveBeenCalled();
    Object.defineProperty(document, "featurePolicy", { value: undefined, configurable: true });
  });

  test.each([
    ["says no", () => false],
    [
      "throws",
      () => {
        throw new Error("gone");
      },
    ],
  ])("says that it did not work where that %s too", async (_why, run) => {
    clipboard(undefined);
    commands(run);
    expect(await copyText("ann@mail.example")).toBe(false);
    expect(document.querySelector("textarea")).toBeNull();
  });
});
