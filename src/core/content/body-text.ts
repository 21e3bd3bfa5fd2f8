import type { Body, Draft } from "../mail/draft";
import { htmlToText } from "./html-text";

/** The text that findings about the body refer to: as it was read, or else what its HTML says. */
export function bodyText({ body }: Draft): string {
  if (body.text.trim() !== "") {
    return body.text;
  }
  const known = converted.get(body);
  if (known !== undefined) {
    return known;
  }
  const text = htmlToText(body.html);
  converted.set(body, text);
  return text;
}

/** A megabyte of HTML takes half a second, and several rules read it. */
const converted = new WeakMap<Body, string>();
