/** Of Chromium alone, and not in TypeScript's library. */
interface PolicedDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/**
 * Puts a text on the clipboard. Tells whether it got there.
 *
 * The frame of an add-in may not be allowed to use the clipboard, and older web views lack it. There the
 * text is selected and copied as by the keyboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!isAllowed()) return copySelected(text);
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Asked first: where it is not, a browser notes the attempt as an error of the page. */
function isAllowed(): boolean {
  return (document as PolicedDocument).featurePolicy?.allowsFeature("clipboard-write") !== false;
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.readOnly = true; // No keyboard opens on a touch screen.
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  try {
    box.focus();
    box.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- All there is where the clipboard is not.
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
