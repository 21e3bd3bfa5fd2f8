import type { RecipientSetup } from "../mailbox/draft-setup";

/**
 * The people that somebody typed or pasted: addresses, or `Name <address>`, with commas, semicolons or
 * new lines between them. What has no @ stays as it is, unresolved, so an add-in cannot see it.
 */
export function typedRecipients(text: string): readonly RecipientSetup[] {
  return text
    .split(/[,;\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map(typedRecipient);
}

function typedRecipient(text: string): RecipientSetup {
  const [, displayName, emailAddress] = /^"?([^"<]*?)"?\s*<([^<>]+)>$/.exec(text) ?? [];
  if (emailAddress === undefined) return { emailAddress: text, resolved: text.includes("@") };
  return displayName ? { emailAddress, displayName } : { emailAddress };
}
