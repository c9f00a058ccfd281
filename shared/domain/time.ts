/**
 * Instants and calendar dates. The only file of the domain that may name `Date`, and only to convert: none of these
 * functions reads a clock. Zones are IANA names (`Europe/Copenhagen`); local times are right from 1970 on.
 */
// biome-ignore-all lint/style/noRestrictedGlobals: conversion only, see above
import { zoneOffset } from './zone-offset.ts';

/** ISO 8601 instant in UTC with `Z`, e.g. `2026-11-21T08:15:00.000Z`. Sorts as text. */
export type Instant = string;

/** Calendar date `YYYY-MM-DD`, at the controller's seat unless said otherwise. Sorts as text. */
export type LocalDate = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Dates kept in each map below, some 55 years of them. Past it they are forgotten and built anew. */
const DATES_KEPT = 20_000;

export const toEpoch = (instant: Instant): number => Date.parse(instant);

export const fromEpoch = (epochMilliseconds: number): Instant => new Date(epochMilliseconds).toISOString();

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  fromEpoch(toEpoch(instant) + minutes * MINUTE);

/** Calendar date on the wall of the zone. */
export const localDateAt = (instant: Instant, zone: string): LocalDate =>
  dateOfDay(Math.floor(wallAt(instant, zone) / DAY));

/** Time on the wall of the zone, `HH:MM` from 00:00 to 23:59, seconds cut off. */
export function localTimeAt(instant: Instant, zone: string): string {
  const wall = wallAt(instant, zone);
  const minutes = Math.floor((wall - Math.floor(wall / DAY) * DAY) / MINUTE);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * Instant at which the wall of the zone shows a date and time.
 *
 * A time that occurs twice (autumn) means the first; a time that is skipped (spring) means the instant as far after the
 * change as it would have been, like `compatible` in the Temporal proposal.
 *
 * @param time `HH:MM`, `HH:MM:SS` or with a fraction of a second; from 00:00 to 23:59:59.999
 */
export const instantAt = (date: LocalDate, time: string, zone: string): Instant =>
  whenWallShows(Date.parse(`${date}T${time}Z`), zone);

/** 24:00 local at the end of a date: the first instant of the next one. */
export const endOfDay = (date: LocalDate, zone: string): Instant => whenWallShows((dayOfDate(date) + 1) * DAY, zone);

/** True for a date that stands in the calendar: `2028-02-29` but not `2027-02-29`. */
export function isLocalDate(text: string): boolean {
  const found = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return false;
  const month = Number(found[1]);
  const day = Number(found[2]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayOfDate(date) + days);

/** Same date `months` later, or the last day of that month where it lacks the date. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whole days from one date to another; negative when `to` lies earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayOfDate(to) - dayOfDate(from);

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts them. */
export const weekdayOf = (date: LocalDate): number => ((((dayOfDate(date) + 3) % 7) + 7) % 7) + 1;

/** The earlier of two instants, or of two dates. Both sort as text; `Math.min` would make numbers of them. */
export function earlierOf(one: string, other: string): string {
  if (other < one) return other;
  return one;
}

/** The later of two instants, or of two dates. */
export function laterOf(one: string, other: string): string {
  if (other > one) return other;
  return one;
}

/** What the wall shows, as if the zone were UTC. NaN, and so a RangeError where it is used, for what is no instant. */
function wallAt(instant: Instant, zone: string): number {
  const epoch = toEpoch(instant);
  return epoch + zoneOffset(epoch, zone);
}

/** @param wall the wall's date and time, as if the zone were UTC */
function whenWallShows(wall: number, zone: string): Instant {
  const offsetBefore = zoneOffset(wall - DAY, zone);
  const offsetAfter = zoneOffset(wall + DAY, zone);
  const first = wall - offsetBefore;
  if (offsetBefore === offsetAfter || zoneOffset(first, zone) === offsetBefore) return fromEpoch(first);
  const second = wall - offsetAfter;
  return fromEpoch(zoneOffset(second, zone) === offsetAfter ? second : first);
}

// Few dates are in use at a time and each is asked for often; converting through `Date` each time is what took long.
const dates = new Map<number, LocalDate>();
const days = new Map<LocalDate, number>();

/** @param day days since 1 January 1970 */
function dateOfDay(day: number): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  if (dates.size >= DATES_KEPT) dates.clear();
  dates.set(day, date);
  return date;
}

function dayOfDate(date: LocalDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = Date.parse(date) / DAY;
  if (days.size >= DATES_KEPT) days.clear();
  days.set(date, day);
  return day;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
