import { all, innerOverrides } from "./elements";
import type { Check } from "./mistake";

/** Sizes that every button must have, and those it may (manifest/icon). */
const required = ["16", "32", "80"];
const sizes = ["16", "20", "24", "25", "32", "40", "48", "64", "80"];

export const checkIcons: Check = (root, report) => {
  const inner = innerOverrides(root);
  if (inner === undefined) return;
  for (const icon of all(inner, "Icon")) {
    const images = all(icon, "Image");
    const seen = images.map((image) => image.getAttribute("size") ?? "");
    images.forEach((image, at) => {
      const size = seen[at] ?? "";
      if (!sizes.includes(size)) {
        report(image, `size must be one of ${sizes.join(", ")}. It is "${size}".`);
      } else if (seen.indexOf(size) < at) {
        report(image, `An image of size ${size} stands here a second time. Keep one.`);
      }
    });
    const missing = required.filter((size) => !seen.includes(size));
    if (missing.length > 0) {
      report(
        icon,
        `<Icon> lacks the size ${missing.join(", ")}. Add <bt:Image size="${missing[0] ?? ""}" …>.`,
      );
    }
  }
};
