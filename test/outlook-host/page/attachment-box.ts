import type { MailboxHost } from "../mailbox/mailbox-host";
import { byId, create } from "./elements";

/** What is attached: a pill for each file, and a way to attach one from this machine. */
export class AttachmentBox {
  readonly #mailbox: MailboxHost;
  readonly #pills = byId("files", HTMLElement);
  readonly #input = byId("attach", HTMLInputElement);

  constructor(mailbox: MailboxHost, stop: AbortSignal) {
    this.#mailbox = mailbox;
    this.#input.value = "";
    this.#input.addEventListener("change", () => void this.#attach(), { signal: stop });
    this.render();
  }

  render(): void {
    const pills = this.#mailbox.draft.attachments.map((file) => {
      const remove = create("button", { type: "button" }, "×");
      remove.ariaLabel = `Remove ${file.name}`;
      remove.addEventListener("click", () => {
        this.#mailbox.userDetaches(file.id);
        this.#input.focus();
      });
      return create("li", { className: "pill" }, create("span", {}, file.name), remove);
    });
    this.#pills.replaceChildren(...pills);
  }

  async #attach(): Promise<void> {
    const [file] = this.#input.files ?? [];
    if (file === undefined) return;
    const { name } = file;
    const content = base64(new Uint8Array(await file.arrayBuffer()));
    this.#input.value = "";
    this.#mailbox.userAttaches({ name, content });
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
