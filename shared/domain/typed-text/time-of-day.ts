const DAY_IN_FIGURES = /(?<!\d)\d{1,2}\. ?\d{1,2}\. ?\d{4}(?!\d)/u;
const SHORT_DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/u;
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/u;

/** Is there a time of day beside the date? `04.05.2026` alone is none, though `04.05` looks like one. */
export function namesTime(text: string): boolean {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text);
  return TIME.test(text.replace(year ? DAY_IN_FIGURES : SHORT_DAY, ' '));
}
