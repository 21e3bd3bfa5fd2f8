import { get } from "node:https";
import { localCertificate } from "./certificate";

/** What a server of ours answers, for those who have no browser: the status and the text. */
export async function getFrom(
  url: string,
): Promise<{ readonly status: number; readonly body: string }> {
  const { cert } = await localCertificate();
  return new Promise((resolve, reject) => {
    const request = get(url, { ca: cert, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
  });
}
