import type { FrameLocator, Locator, Page } from "playwright-core";
import type { RecipientField } from "../../outlook-host/mailbox/draft-state";
import type { Fault } from "../../outlook-host/mailbox/faults";
import type { SendRecord } from "../../outlook-host/page/test-access";

/** What a test does and sees in the emulated Outlook. */
export class OutlookPage {
  readonly requestsElsewhere: string[] = [];
  /** Uncaught errors, and what the console calls one. */
  readonly errors: string[] = [];

  /** @param violations what the security policy refuses */
  constructor(
    readonly page: Page,
    readonly violations: string[],
  ) {
    page.setDefaultTimeout(8000);
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isHere = hostname === "localhost" || protocol === "data:" || protocol === "about:";
      if (!isHere) this.requestsElsewhere.push(request.url());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  get send(): Locator {
    return this.page.getByRole("button", { name: "Send", exact: true });
  }

  get alert(): Locator {
    return this.page.getByRole("dialog", { name: "Second Look" });
  }

  get status(): Locator {
    return this.page.getByRole("status");
  }

  /** The bars above the draft. */
  get bars(): Locator {
    return this.page.getByRole("region", { name: "Notifications" }).getByRole("listitem");
  }

  /** Types somebody into To, and waits until the add-in has heard of it and is done. */
  async typeTo(address: string): Promise<void> {
    await this.page.locator("#to-input").fill(address);
    await this.page.keyboard.press("Enter");
    await this.earlyEventsDone();
  }

  /** Each event before Send has a hidden page of its own, which goes when it is completed. */
  async earlyEventsDone(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('iframe[title^="The add-in\'s hidden page for"]') === null,
    );
  }

  /** The inside of the task pane's frame. */
  get pane(): FrameLocator {
    return this.page.locator("#pane").frameLocator("iframe");
  }

  choose(draft: RegExp): Promise<void> {
    return this.#select("Draft", draft);
  }

  /** Shows Smart Alerts as other clients do. */
  chooseClient(client: RegExp): Promise<void> {
    return this.#select("Smart Alerts of", client);
  }

  /** Shows Outlook in another language: a draft is opened anew. */
  chooseLanguage(language: "en-GB" | "cy-GB"): Promise<void> {
    return this.#select("Outlook's language", new RegExp(language));
  }

  /** Has Outlook say of its theme what is chosen. */
  chooseTheme(theme: RegExp): Promise<void> {
    return this.#select("Theme of Outlook", theme);
  }

  /** How many people stand in To, Cc and Bcc. */
  recipients(): Promise<Record<RecipientField, number>> {
    return this.page.evaluate(() => {
      const { to, cc, bcc } = window.emulatedOutlook!.draft;
      return { to: to.length, cc: cc.length, bcc: bcc.length };
    });
  }

  /** Every press of Send on this draft. */
  sends(): Promise<readonly SendRecord[]> {
    return this.page.evaluate(() => window.emulatedOutlook!.sends);
  }

  async setFaults(faults: readonly Fault[]): Promise<void> {
    await this.page.evaluate((given) => {
      window.emulatedOutlook!.faults = given;
    }, faults);
  }

  async #select(chooser: string, title: RegExp): Promise<void> {
    const select = this.page.getByRole("combobox", { name: chooser });
    await select.selectOption(await select.locator("option", { hasText: title }).textContent());
  }
}
