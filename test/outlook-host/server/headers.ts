import {
  headersFor,
  type Headers,
  keepingOf,
  serverHeaders,
} from "../../../src/cli/package/headers";

/** Where the pages of a release say that office.js is. Here it is not: see addin-site.ts. */
const officeOrigin = "https://appsforoffice.microsoft.com";

/**
 * Headers for the add-in's files: those of a package that the emulated Outlook may frame, so that all
 * tests in a browser run under them. One is left out: a browser that remembers that localhost is
 * reached over TLS only would refuse, for a year, whatever else is developed on this machine.
 */
export function addinHeaders(hostOrigin: string): (path: string) => Headers {
  const { always, cacheControl } = serverHeaders(officeOrigin, [hostOrigin]);
  const { "Strict-Transport-Security": _, ...rest } = always;
  return (path) => headersFor({ always: rest, cacheControl }, keepingOf(path.replace(/^\//, "")));
}

/** Headers for the page that stands for Outlook. It frames the add-in and nothing else. */
export function hostHeaders(addinOrigin: string): Headers {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${addinOrigin}`,
    `connect-src 'self' ${addinOrigin}`,
    `frame-src ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
  };
}
