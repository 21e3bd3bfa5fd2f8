/** Where a package will be served from. */
export interface Address {
  /** Such as `https://addin.example.police.uk`. */
  readonly origin: string;
  /** The folder below it: `/`, or `/second-look/`. */
  readonly path: string;
}

export type AddressResult = Address | { readonly problem: string };

/** Reads what `--origin` says. Refuses what Outlook, or somebody after us, would stumble over. */
export function readAddress(text: string, allowLocalhost: boolean): AddressResult {
  const problem = problemOf(text, allowLocalhost);
  if (problem !== undefined) {
    return { problem: `--origin: ${problem} It is "${text}".` };
  }
  const { origin, pathname } = new URL(text);
  return { origin, path: pathname.endsWith("/") ? pathname : `${pathname}/` };
}

const example = "such as https://addin.example.police.uk";

function problemOf(text: string, allowLocalhost: boolean): string | undefined {
  if (!URL.canParse(text)) return `Write a whole address, ${example}.`;
  const url = new URL(text);
  if (url.protocol !== "https:") return `Outlook loads add-ins over https only. Write https://…`;
  if (url.username !== "" || url.password !== "") return "Leave out the name and password.";
  if (text.includes("?") || text.includes("#")) return "Leave out what begins with ? or #.";
  return hostProblem(url, allowLocalhost) ?? pathProblem(text);
}

/** A name that no other machine knows, or that no certificate names. */
function hostProblem({ hostname, port }: URL, allowLocalhost: boolean): string | undefined {
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (isLocal && allowLocalhost) return undefined;
  if (isLocal) {
    return "Only this machine would find the add-in. Name the web server, or add --allow-localhost.";
  }
  if (/^[\d.]+$|^\[/.test(hostname)) {
    return "Write the server's name and not its number: its certificate is made out to the name.";
  }
  if (!hostname.includes(".")) {
    return `Write the whole name of the server, ${example}: the short one is not known everywhere.`;
  }
  if (/[*_]/.test(hostname)) return "The name of a server has no * and no _.";
  if (port !== "") {
    return "Leave out the port: firewalls let 443 through, and so do rules that name the add-in.";
  }
  return undefined;
}

/** The path as it was typed: `URL` would tidy up what no web server agrees on. */
function pathProblem(text: string): string | undefined {
  const path = /^https:\/*[^/\\]*(.*)$/i.exec(text)?.[1] ?? "";
  if (!/^[\w./~-]*$/.test(path)) {
    return "In the path only letters, digits and - _ . ~ keep their form everywhere. Take the others out.";
  }
  if (path.includes("//") || /(^|\/)\.\.?(\/|$)/.test(path)) {
    return "Write the path without //, . and .. in it.";
  }
  if (/\/\.[^/]/.test(path)) {
    return "A folder that begins with a dot is not served by most web servers. Choose another.";
  }
  if (/\.[a-z]{2,5}$/i.test(path)) {
    return "Name the folder and not a file in it: leave out the last part of the path.";
  }
  return path.length > 200 ? "Choose a shorter path: below 200 characters." : undefined;
}
