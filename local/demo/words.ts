import { type LocalDate, weekdayOf } from '../../shared/domain/time.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `2 Mar` */
export const shortDate = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** `Mon  2 Mar` */
export const dayName = (date: LocalDate): string => `${WEEKDAYS[weekdayOf(date) - 1]} ${shortDate(date).padStart(6)}`;
