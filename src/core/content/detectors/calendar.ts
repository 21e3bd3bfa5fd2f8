const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month has such a day. Two digits will do for the year, since 2000 was a leap year. */
export function isDay(year: number, month: number, day: number): boolean {
  return day > 0 && day <= (daysIn[month - 1] || 0) && (month !== 2 || day < 29 || year % 4 === 0);
}

/** The number that some digits of a text write. */
export function numberAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let place = at; place < at + digits; place += 1) {
    value = value * 10 + text.charCodeAt(place) - 48;
  }
  return value;
}
