import type { Files } from "./sums";

/** Files of the release that the emergency package has too: the manifest names them. */
const kept = (path: string) => path.startsWith("assets/") || path === "manifest.xml";

/**
 * A package of the same names that lets everything through, for the hour in which Second Look itself
 * is in the way. Its files are few and plain, so that whoever is called at night can read them.
 */
export function emergencyFiles(release: Files, officeScript: string): ReadonlyMap<string, Buffer> {
  const manifest = release.get("manifest.xml")?.toString() ?? "";
  const functions = [...manifest.matchAll(/\sFunctionName="([^"]+)"/g)].flatMap(
    ([, name]) => name ?? [],
  );
  const made = {
    "launchevent.js": launchScript(functions),
    "launchevent.html": page(officeScript, "launchevent.js", ""),
    "taskpane.html": page(officeScript, "switched-off.js", paneText),
    "sent.html": page(officeScript, "switched-off.js", paneText),
    "switched-off.js": "Office.onReady();\n",
  };
  return new Map([
    ...[...release].filter(([path]) => kept(path)),
    ...Object.entries(made).map(([path, text]) => [path, Buffer.from(text)] as const),
  ]);
}

/** For the barest engine there is, and so in the oldest JavaScript. */
function launchScript(functions: readonly string[]): string {
  const associations = functions.map(
    (name) => `Office.actions.associate("${name}", letThrough);\n`,
  );
  return `// The emergency package of Second Look: nothing is checked, and every message is sent.
function letThrough(event) {
  event.completed({ allowEvent: true });
}
${associations.join("")}if (typeof Office.onReady === "function") {
  Office.onReady();
}
`;
}

const paneText = `<main>
      <h1>Second Look</h1>
      <p lang="en-GB">Second Look is switched off. It checks no messages. Look at To and Cc yourself before you send.</p>
      <p lang="cy-GB">Mae Second Look wedi'i ddiffodd. Nid yw'n gwirio unrhyw negeseuon. Edrychwch ar At a Cc eich hun cyn anfon.</p>
    </main>`;

function page(officeScript: string, script: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Second Look</title>
    <script src="${officeScript}"></script>
  </head>
  <body>
    ${body}
    <script src="${script}"></script>
  </body>
</html>
`;
}
