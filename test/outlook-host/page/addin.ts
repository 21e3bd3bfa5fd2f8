import type { DraftSetup } from "../mailbox/draft-setup";
import type { AddinManifest, Wording } from "../server/manifest";
import type { SendMode } from "../mailbox/smart-alert-outcome";

/** Where the add-in is and what its manifest says, as the server of this page tells it. */
export interface Addin {
  readonly origin: string;
  readonly wordings: AddinManifest["wordings"];
  readonly functionNames: AddinManifest["functionNames"];
  readonly sendMode: SendMode;
  readonly commandIds: readonly string[];
}

/** What the manifest calls things in this language of Outlook's, or its defaults. */
export function wordingFor({ wordings }: Addin, displayLanguage: string): Wording {
  return wordings.overrides[displayLanguage.toLowerCase()] ?? wordings.defaults;
}

/** A saved draft that can be opened. */
export interface Sample {
  readonly file: string;
  readonly draft: DraftSetup;
}

export const fetchAddin = (): Promise<Addin> => fetchJson("/addin.json");

export const fetchSamples = (): Promise<readonly Sample[]> => fetchJson("/samples.json");

/** Whether the browser can reach the add-in, which it cannot before it accepts the certificate. */
export async function isReachable({ origin }: Addin): Promise<boolean> {
  return fetch(`${origin}/launchevent.html`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function fetchJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  // The server of this page is part of this page: both are compiled against the same types.
  return (await response.json()) as Value;
}
