import type { Address } from "./address";
import {
  escapedPath,
  headersFor,
  hashedName,
  iconFolder,
  type Keeping,
  keepingOf,
  type ServerHeaders,
} from "./headers";

/** To be included in the `server` block of nginx that has the certificate and the `root`. */
export function nginxConfig(headers: ServerHeaders, address: Address): string {
  // `add_header` of an outer block is dropped where an inner one has any, so each block has all.
  const block = (location: string, keeping: Keeping) => [
    `location ${location} {`,
    ...Object.entries(headersFor(headers, keeping)).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    "    charset utf-8;",
    "    charset_types application/javascript text/javascript application/json text/xml;",
    "    limit_except GET { deny all; }",
    "}",
  ];
  const path = escapedPath(address);
  return [
    `# For the server block of ${address.origin}: include this file in it.`,
    ...block(`^~ ${address.path}${iconFolder}`, "a-day"),
    ...block(`~ "^${path}.*${hashedName}"`, "for-ever"),
    ...block(address.path, "ask-each-time"),
    "",
  ].join("\n");
}

/** For the folder of the package in IIS, which gives no file without a type, and none with a dot. */
export function iisConfig(headers: ServerHeaders, files: readonly string[]): string {
  const location = (path: string) => `  <location path="${path.replace(/\/$/, "")}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control" />
          <add name="Cache-Control" value="${headers.cacheControl[keepingOf(path)]}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  const kept = files.filter((path) => keepingOf(path) === "for-ever");
  const added = Object.entries(headers.always).map(
    ([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <add name="Cache-Control" value="${headers.cacheControl["ask-each-time"]}" />
${added.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[...kept, iconFolder].map(location).join("\n")}
</configuration>
`;
}

/** For Azure Static Web Apps, which reads it from the root of what is deployed. */
export function azureConfig(
  headers: ServerHeaders,
  { path }: Address,
  files: readonly string[],
): string {
  const routes = files
    .filter((file) => keepingOf(file) === "for-ever")
    .map((file) => ({
      route: path + file,
      headers: { "Cache-Control": headers.cacheControl["for-ever"] },
    }));
  const icons = {
    route: `${path}${iconFolder}*`,
    headers: { "Cache-Control": headers.cacheControl["a-day"] },
  };
  const config = {
    globalHeaders: { ...headers.always, "Cache-Control": headers.cacheControl["ask-each-time"] },
    routes: [...routes, icons],
    mimeTypes: { ".json": "application/json", ".xml": "application/xml" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

function attribute(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
