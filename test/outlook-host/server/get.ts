import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";

import { localCertificate } from "./certificate";

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a server of ours answers, for those who have no browser. */
export async function getFrom(url: string): Promise<Got> {
  const { cert } = await localCertificate();
  return new Promise((resolve, reject) => {
    const request = get(url, { ca: cert, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
  });
}
