const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 4.3: zones by name that old software still writes, in minutes from UTC. */
const NAMED_ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const DATE =
  /^(?:\p{L}{2,12}[.,]{0,2}\s*)?(\d{1,2})[\s-]+(\p{L}{3})\p{L}*[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[a-z]{1,5})?/iu;

/**
 * The Date header as an instant, or null when it cannot be read. Never the present time: a parser that says "now" for
 * what it cannot read would invent a fact.
 */
export function mailDate(value: string): string | null {
  const read = DATE.exec(value.trim());
  if (read === null) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '0', zone = 'z'] = read;
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const offset = zoneMinutes(zone);
  if (month < 0 || offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const fullYear = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
  const local = new Date(Date.UTC(fullYear, month, Number(day), Number(hour), Number(minute), Number(second)));
  // 31 February rolls over into March: no such date was written by a clock.
  if (local.getUTCDate() !== Number(day) && Number(second) < 60) return null;
  if (fullYear < 1970) return null;
  return new Date(local.getTime() - offset * 60_000).toISOString();
}

function zoneMinutes(zone: string): number | null {
  const numeric = /^([+-])(\d{2})(\d{2})$/u.exec(zone);
  if (numeric === null) return NAMED_ZONES[zone.toLowerCase()] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return minutes > 24 * 60 ? null : numeric[1] === '-' ? -minutes : minutes;
}
