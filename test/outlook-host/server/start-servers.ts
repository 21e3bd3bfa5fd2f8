import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

import type { Headers } from "../../../src/cli/package/headers";
import { addinSite } from "./addin-site";
import type { Site } from "./answer";
import { localCertificate, type Certificate } from "./certificate";
import { addinHeaders, hostHeaders } from "./headers";
import { hostSite } from "./host-site";

/** Ports to listen at; 0 is any free one. */
export interface Ports {
  readonly hostPort: number;
  readonly addinPort: number;
}

export interface RunningServers {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the page that stands for Outlook and the add-in at two origins, as in Outlook. Both are
 * called localhost: office.js talks to a host of its own page's name, and to few others.
 */
export async function startServers(ports: Ports): Promise<RunningServers> {
  const certificate = await localCertificate();
  const host = await listen(certificate, ports.hostPort);
  const addin = await listen(certificate, ports.addinPort).catch(async (error: unknown) => {
    await closed(host);
    throw error;
  });
  const hostOrigin = originOf(host);
  const addinOrigin = originOf(addin);
  const ofHost = hostHeaders(addinOrigin);
  serve(host, hostSite(addinOrigin), () => ofHost);
  serve(addin, addinSite, addinHeaders(hostOrigin));
  const close = async (): Promise<void> => {
    await Promise.all([closed(host), closed(addin)]);
  };
  return { hostOrigin, addinOrigin, close };
}

function serve(server: Server, site: Site, headersOf: (path: string) => Headers): void {
  server.on("request", (request, response) => {
    const path = pathOf(request.url ?? "/");
    const headers = headersOf(path);
    site(path).then(
      ({ status, type, body }) => {
        response.writeHead(status, { ...headers, "Content-Type": type }).end(body);
      },
      (error: unknown) => {
        response.writeHead(500, headers).end(String(error));
      },
    );
  });
}

/** The path alone, decoded once; one that cannot be decoded names no file. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return "/\0";
  }
}

function listen(certificate: Certificate, port: number): Promise<Server> {
  const server = createServer(certificate);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // Node resolves the name as browsers do: to ::1, to 127.0.0.1, or to the one there is.
    server.listen(port, "localhost", () => resolve(server));
  });
}

function originOf(server: Server): string {
  // The type allows for pipes; this one listens at a port.
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
