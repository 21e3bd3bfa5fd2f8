import type { Draft } from "../mail/draft";
import { htmlToText } from "./html-text";

/** The text that findings about the body refer to: as it was read, or else what its HTML says. */
export function bodyText({ body }: Draft): string {
  if (body.text.trim() !== "") {
    return body.text;
  }
  return htmlToText(body.html);
}
