/** What a number in a cell stands for, by the format of the cell. */
export type NumberKind = "plain" | "date" | "time";

/** Days from 0000-03-01 to 1899-12-31, and to 1904-01-01. */
const dayZero = { 1900: 693900, 1904: 695361 };

/** A number as the sheet shows it, near enough: dates as dd/mm/yyyy, times as hh:mm. */
export function numberText(value: number, kind: NumberKind, isFrom1904: boolean): string {
  if (kind === "plain" || !(value >= 0 && value < 2958466)) {
    return plainText(value);
  }
  if (kind === "time" || value < 1) {
    const minutes = Math.floor((value % 1) * 1440 + 1e-6);
    return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  }
  return dateText(Math.floor(value), isFrom1904);
}

/** A double holds 15 digits for certain, and no sheet shows more. */
function plainText(value: number): string {
  const text = (isFinite(value) && String(value)) || "";
  return (text.length > 16 && String(Number(value.toPrecision(15)))) || text;
}

/** By years that begin in March, so that the day too many of leap years is their last. */
function dateText(serial: number, isFrom1904: boolean): string {
  // Excel takes 1900 for a leap year: before its 29 February it is a day ahead.
  const days =
    (isFrom1904 && serial + dayZero[1904]) || serial + dayZero[1900] - Number(serial > 60);
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const year = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return [
    twoDigits(day),
    twoDigits(((month + 2) % 12) + 1),
    String(era * 400 + year + Number(month > 9)),
  ].join("/");
}

function twoDigits(value: number): string {
  return `0${String(value)}`.slice(-2);
}
