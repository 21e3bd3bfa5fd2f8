import { fileIn, text, type Site } from "./answer";
import { readManifest } from "./manifest";
import { addinFolder, pageFolder } from "./places";
import { readSamples } from "./samples";

/**
 * The site of the page that stands for Outlook; it tells the page where the add-in is.
 *
 * @param folder the add-in whose manifest Outlook was given
 */
export function hostSite(addinOrigin: string, folder = addinFolder): Site {
  return async (path) => {
    switch (path) {
      case "/":
        return fileIn(pageFolder, "index.html");
      case "/samples.json":
        return json(await readSamples());
      case "/addin.json":
        return json({ origin: addinOrigin, ...(await readManifest(folder)) });
      default:
        return fileIn(pageFolder, path);
    }
  };
}

function json(value: unknown) {
  return text(JSON.stringify(value), "application/json");
}
