/** Grammar of English sentences: numbers, lists, one and many. Says nothing about mail. */

/** `1234` as `1,234`. `Intl` does not exist in classic Outlook (office-js issue #4631). */
export function number(value: number): string {
  return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `1 postcode`, `3 postcodes`. */
export function counted(value: number, one: string, many: string): string {
  if (value === 1) {
    return `1 ${one}`;
  }
  return `${number(value)} ${many}`;
}

/** `To`, `To and Cc`, `To, Cc and Bcc`. */
export function list(items: readonly string[]): string {
  const last = items.length - 1;
  if (last < 1) {
    return items.join("");
  }
  return `${items.slice(0, last).join(", ")} and ${items.slice(last).join("")}`;
}
