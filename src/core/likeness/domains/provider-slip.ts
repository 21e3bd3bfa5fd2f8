import { isConsumerDomain } from "../../mail/consumer-domains";
import { slipOf } from "../slip";

/** The mail providers that most people in Britain have their private mailbox at. */
const providers = (
  "gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com yahoo.com yahoo.co.uk icloud.com " +
  "btinternet.com virginmedia.com talktalk.net protonmail.com ntlworld.com blueyonder.co.uk"
).split(" ");

/** Companies that are called nearly so. */
const namesakes = new Set(["grail.com", "gail.com", "gail.co.in"]);

/** `com` mistyped as the ending of another country, where these providers have no mailboxes. */
const lostEndings = new Set(["co", "cm", "om"]);

/** Nobody mistypes the first letter of a short name: `cloud.com` is not iCloud's. */
const longName = 7;

/**
 * The provider that a domain is one slip of the keyboard away from, as `gmial.com` is from `gmail.com`.
 * Not where it is a provider itself.
 */
export function slippedProvider(domain: string): string | undefined {
  const ending = domain.slice(domain.indexOf(".") + 1);
  if (namesakes.has(domain) || (isConsumerDomain(domain) && !lostEndings.has(ending))) {
    return undefined;
  }
  return providers.find((provider) => isSlip(provider, domain));
}

function isSlip(provider: string, domain: string): boolean {
  const slip = slipOf(provider, domain);
  return slip !== undefined && (slip.at > 0 || provider.indexOf(".") >= longName);
}
