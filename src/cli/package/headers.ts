import type { Address } from "./address";

/** Header names and values. */
export type Headers = Readonly<Record<string, string>>;

/** How long a file may be kept by who fetched it. */
export type Keeping = "for-ever" | "a-day" | "ask-each-time";

/** What the web server must send, whichever it is. */
export interface ServerHeaders {
  /** With every file. */
  readonly always: Headers;
  /** `Cache-Control`, by how long a file may be kept. */
  readonly cacheControl: Readonly<Record<Keeping, string>>;
}

/**
 * Where Outlook puts the pane into a frame: web and new Outlook. The names are those of Microsoft's
 * list of endpoints (Microsoft 365 URLs and IP address ranges, ID 1); docs/adr/0017 says more.
 */
export const outlookOrigins: readonly string[] = [
  "https://outlook.office.com",
  "https://outlook.office365.com",
  "https://outlook.cloud.microsoft",
];

/** office.js fetches MicrosoftAjax.js from here before it does anything (office-js issue #1005). */
const ajaxOrigin = "https://ajax.aspnetcdn.com";

/** The hash of the empty text: Fluent makes empty `style` elements and fills them by script. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const anHour = 3600;

/** @param officeOrigin where the pages load office.js from */
export function serverHeaders(officeOrigin: string, framedBy: readonly string[]): ServerHeaders {
  const security = [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin} ${ajaxOrigin}`,
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${[...outlookOrigins, ...framedBy].join(" ")}`,
  ];
  return {
    always: {
      "Content-Security-Policy": security.join("; "),
      "Strict-Transport-Security": `max-age=${365 * 24 * anHour}`,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
      // Outlook's own page fetches icons and the script of the event; nothing here is secret.
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
    cacheControl: {
      "for-ever": `public, max-age=${365 * 24 * anHour}, immutable`,
      "a-day": `public, max-age=${24 * anHour}`, // Office asks that icons are not sent with no-cache.
      "ask-each-time": "no-cache",
    },
  };
}

/** A file whose name changes with what is in it. Regular expressions of nginx and .NET read it too. */
export const hashedName = "\\.[0-9a-f]{8}\\.js$";

/** Where the icons are, below the path of the package. */
export const iconFolder = "assets/";

export function keepingOf(path: string): Keeping {
  if (new RegExp(hashedName).test(path)) return "for-ever";
  return path.startsWith(iconFolder) ? "a-day" : "ask-each-time";
}

/** All that is sent with a file that may be kept so long. */
export function headersFor(headers: ServerHeaders, keeping: Keeping): Headers {
  return { ...headers.always, "Cache-Control": headers.cacheControl[keeping] };
}

/** The path as a regular expression of nginx, which takes a dot for any letter. */
export function escapedPath({ path }: Address): string {
  return path.replace(/[.]/g, "\\.");
}
