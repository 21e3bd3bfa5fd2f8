import { existsSync, readFileSync } from "node:fs";

import { getFrom } from "../test/outlook-host/server/get";
import { sampleReport } from "../test/outlook-host/server/sample-report";
import { readSamples } from "../test/outlook-host/server/samples";
import { type RunningServers, startServers } from "../test/outlook-host/server/start-servers";

/** `npm start`: presses Send on every sample, then serves a page in which you can press it. */
async function start(isOnce: boolean): Promise<void> {
  const bundle = built("dist/launchevent.js");
  built("build/outlook-page/page.js");
  say("Pressing Send on the samples, through Microsoft's office.js against an emulated host:");
  for (const sample of await readSamples()) {
    say(await sampleReport(sample, bundle));
  }
  const ports = isOnce ? { hostPort: 0, addinPort: 0 } : { hostPort: 3000, addinPort: 3001 };
  const servers = await startServers(ports);
  if (!isOnce) {
    say(invitation(servers));
    return;
  }
  const pages = ["launchevent.html", "policy.html"].map((page) => `${servers.addinOrigin}/${page}`);
  await checkAnswers([`${servers.hostOrigin}/`, ...pages]);
  await servers.close();
}

function built(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is not there: run "npm run build" first.`);
  return readFileSync(path, "utf8");
}

function invitation({ hostOrigin, addinOrigin }: RunningServers): string {
  return [
    `An emulated Outlook is at ${hostOrigin}`,
    `Your browser will warn about the certificate, which this machine made for itself: accept it.\n` +
      `The page says if it also needs accepting at ${addinOrigin}, where the add-in's files are.`,
    `The policy editor is at ${addinOrigin}/policy.html`,
    "Ctrl+C stops it.",
  ].join("\n\n");
}

/** With `--once`, for a machine without anybody to look: both sites must answer. */
async function checkAnswers(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const { status } = await getFrom(url);
    if (status !== 200) throw new Error(`${url} answered ${status}.`);
  }
  say("The page and the add-in are served. With --once, that is all.");
}

function say(paragraph: string): void {
  process.stdout.write(`${paragraph}\n\n`);
}

/** Says which port is taken; every other failure says what it is. */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const isTaken = "code" in failure && failure.code === "EADDRINUSE" && "port" in failure;
  if (!isTaken) return failure.message;
  return `Port ${String(failure.port)} is in use. Stop the program that uses it, and start again.`;
}

start(process.argv.includes("--once")).catch((failure: unknown) => {
  process.stderr.write(`${reasonOf(failure)}\n`);
  process.exitCode = 1;
});
