/**
 * Headers for the add-in's files, as strict as a force's web server may be: the pane and the launch
 * page must do with them. Scripts are asked for with `crossorigin`, hence the CORS header. The hash
 * is that of the empty text: Fluent makes empty `style` elements and fills them by script.
 */
export function addinHeaders(hostOrigin: string): Readonly<Record<string, string>> {
  const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hostOrigin}`,
  ];
  return {
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}

/** Headers for the page that stands for Outlook. It frames the add-in and nothing else. */
export function hostHeaders(addinOrigin: string): Readonly<Record<string, string>> {
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
