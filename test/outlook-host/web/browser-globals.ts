import { atob, btoa } from "node:buffer";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import type { ObservedRealm } from "../realm/observed-realm";

/** What a browser page has and the runtime of classic Outlook has not. The network never answers. */
export function browserGlobals(realm: ObservedRealm): Readonly<Record<string, unknown>> {
  return {
    TextDecoder,
    TextEncoder,
    atob,
    btoa,
    crypto: webcrypto,
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    fetch: (url: unknown) => {
      realm.requests.push(String(url));
      return Promise.reject(new TypeError("Failed to fetch"));
    },
  };
}

function createStorage(): unknown {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
