/** Where the add-in's files will be served from. The manifest in the repository says this machine. */
const localUrl = "https://localhost:3001/";

/** Where Office.js comes from. Sovereign clouds have their own (docs: Office.js CDN). */
exports.officeJsUrl =
  process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const addinUrl = process.env.ADDIN_URL ?? localUrl;
if (!/^https:\/\/[^\s?#]+\/$/.test(addinUrl)) {
  throw new Error(`ADDIN_URL must begin with https:// and end with a slash. It is "${addinUrl}".`);
}

/** The manifest with every address of this machine turned into the one it will be served from. */
exports.manifestFor = (manifest) => manifest.toString().replaceAll(localUrl, addinUrl);
