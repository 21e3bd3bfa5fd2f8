import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");

/** The built add-in, as it would be put on a web server. */
export const addinFolder = join(root, "dist");

/** The built page that stands for Outlook. */
export const pageFolder = join(root, "build/outlook-page");

/** `.cache` is not part of the repository: every machine has a certificate of its own. */
export const certificateFile = join(root, ".cache/localhost-certificate.json");
