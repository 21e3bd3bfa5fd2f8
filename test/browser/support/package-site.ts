import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { officeFolder } from "../../outlook-host/realm/office-files";
import { fileIn, notFound, text, type Site } from "../../outlook-host/server/answer";
import { localCertificate } from "../../outlook-host/server/certificate";
import { hostHeaders } from "../../outlook-host/server/headers";
import { hostSite } from "../../outlook-host/server/host-site";
import { microsoftAjaxShim } from "../../outlook-host/web/microsoft-ajax-shim";
import { packageOrigin } from "../../support/packages";

/** Where Outlook on the web is, as the headers of a package name it. */
export const outlookOrigin = "https://outlook.office.com";

interface Route {
  readonly route: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A package under the headers that its own file for Azure Static Web Apps asks for. */
async function packageSite(folder: string) {
  const text = await readFile(join(folder, "staticwebapp.config.json"), "utf8");
  const { globalHeaders, routes } = JSON.parse(text) as {
    readonly globalHeaders: Readonly<Record<string, string>>;
    readonly routes: readonly Route[];
  };
  const matches = ({ route }: Route, path: string) =>
    route.endsWith("*") ? path.startsWith(route.slice(0, -1)) : path === route;
  return {
    site: (path: string) => fileIn(folder, path),
    headers: (path: string) => ({
      ...globalHeaders,
      ...routes.find((route) => matches(route, path))?.headers,
    }),
  };
}

/** Microsoft's office.js at its own address, and what it fetches from another. */
const officeSite: Site = async (path) => {
  if (path.endsWith("/MicrosoftAjax.js")) return text(microsoftAjaxShim, "text/javascript");
  const hosted = "/lib/1/hosted/";
  return path.startsWith(hosted)
    ? fileIn(officeFolder, path.slice(hosted.length).toLowerCase())
    : notFound;
};

/** A page of somebody's that puts the pane into a frame; from here, so that it is no less local. */
const framing = text(`<iframe src="${packageOrigin}/taskpane.html"></iframe>`, "text/html");

export interface PackageServer {
  readonly port: number;
  /** Makes Chromium find all of them here, under the names that they have in the world. */
  readonly resolverRules: (packagePort?: number) => string;
  readonly close: () => Promise<void>;
}

/** One server for every name: the package, Outlook, and where office.js comes from. */
export async function servePackage(folder: string): Promise<PackageServer> {
  const { site, headers } = await packageSite(folder);
  const outlook = hostSite(packageOrigin, folder);
  const open = { "Access-Control-Allow-Origin": "*" };
  const answer = async (host: string, path: string) => {
    if (`https://${host}` === packageOrigin)
      return { ...(await site(path)), headers: headers(path) };
    if (`https://${host}` === outlookOrigin && path !== "/framing") {
      return { ...(await outlook(path)), headers: hostHeaders(packageOrigin) };
    }
    if (path === "/framing") return { ...framing, headers: open };
    return { ...(await officeSite(path)), headers: open };
  };
  const server = createServer(await localCertificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void answer(request.headers.host ?? "", pathname).then(({ status, type, body, headers }) => {
      response.writeHead(status, { ...headers, "Content-Type": type }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // It listens at a port, and not at a pipe.
  return {
    port,
    resolverRules: (packagePort = port) => rules(port, packagePort),
    close: () => closed(server),
  };
}

function rules(port: number, packagePort: number): string {
  const here = [
    "other.example",
    "outlook.office.com",
    "appsforoffice.microsoft.com",
    "ajax.aspnetcdn.com",
  ];
  return [
    `MAP ${new URL(packageOrigin).hostname}:443 127.0.0.1:${packagePort}`,
    ...here.map((name) => `MAP ${name}:443 127.0.0.1:${port}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
  ].join(", ");
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
