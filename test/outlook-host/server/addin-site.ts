import { microsoftAjaxShim } from "../web/microsoft-ajax-shim";
import { fileIn, rewritten, text, type Answer, type Site } from "./answer";
import { officeFolder } from "../realm/office-files";
import { addinFolder } from "./places";

/** The script that a page of the add-in loads office.js with, wherever it was told to get it from. */
const officeTag = /<script[^>]*\ssrc="https:[^"]*\/office\.js"[^>]*><\/script>/;
const shimPath = "/microsoft-ajax-shim.js";
const officePath = "/office-js/";

/**
 * The add-in's web server. It serves what was built, with two changes that keep every request on
 * this machine: Microsoft's office.js comes from `node_modules`, and in front of it our own stand-in
 * for MicrosoftAjax.js, which office.js would otherwise fetch from Microsoft.
 */
export const addinSite: Site = async (path) => {
  if (path === "/") return text(welcome, "text/html; charset=utf-8");
  if (path === shimPath) return text(microsoftAjaxShim, "text/javascript; charset=utf-8");
  if (path.startsWith(officePath)) return officeFile(path.slice(officePath.length));
  return rewritten(await fileIn(addinFolder, path), withLocalOffice);
};

/** office.js asks for `AgaveErrorUX`, and the package calls the folder `agaveerrorux`. */
async function officeFile(path: string): Promise<Answer> {
  const found = await fileIn(officeFolder, path);
  return found.status === 200 ? found : fileIn(officeFolder, path.toLowerCase());
}

function withLocalOffice(html: string): string {
  const local = `<script src="${shimPath}"></script><script src="${officePath}office.js"></script>`;
  return html.replace(officeTag, local);
}

/** Somebody comes here only to let the browser accept the certificate. */
const welcome = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8" /><title>Second Look's files</title></head>
  <body>
    <h1>Your browser can reach the add-in</h1>
    <p>Close this tab and go back to the emulated Outlook.</p>
  </body>
</html>`;
