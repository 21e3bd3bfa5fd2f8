import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { localCertificate } from "../../outlook-host/server/certificate";
import { packageOrigin } from "../../support/packages";

export interface RunningNginx {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Where this machine has nginx. CI installs it (`.ci/run`); elsewhere a test may be skipped without. */
export const nginx = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find(
  (program) => existsSync(program),
);

/** Debian's nginx over TLS, with a package as it is. */
export async function nginxFor(root: string): Promise<RunningNginx> {
  if (nginx === undefined) throw new Error("There is no nginx here: apt-get install nginx-light");
  const program = nginx;
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const { key, cert } = await localCertificate();
  const port = await freePort();
  await Promise.all([
    writeFile(join(folder, "key.pem"), key),
    writeFile(join(folder, "cert.pem"), cert),
  ]);
  await writeFile(join(folder, "nginx.conf"), configuration(folder, root, port));
  await Promise.all([chmod(folder, 0o755), chmod(join(root, ".."), 0o755)]); // Its workers are nobody.
  execFileSync(program, ["-t", "-q", "-p", folder, "-c", join(folder, "nginx.conf")]);
  const running = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) =>
    running.on("exit", () => {
      resolve();
    }),
  );
  await answers(port);
  const close = async () => {
    running.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  return { port, close };
}

function configuration(folder: string, root: string, port: number): string {
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  types {
    text/html html;
    text/css css;
    text/xml xml;
    application/javascript js;
    application/json json;
    image/png png;
    text/plain txt;
  }
  access_log off;
  ${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${new URL(packageOrigin).hostname};
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${root};
    include ${root}/nginx.conf;
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isAnswered(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx does not answer.");
}

function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(
      { port, host: "127.0.0.1", rejectUnauthorized: false, agent: false },
      (response) => {
        response.resume();
        resolve(true);
      },
    );
    request.on("error", () => {
      resolve(false);
    });
  });
}
