/** `1234` as `1,234`, in English and in Welsh. `Intl` does not exist in classic Outlook (office-js issue #4631). */
export function number(value: number): string {
  return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}
