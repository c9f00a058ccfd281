import type { Language } from './language.ts';
import { type LocalDate, weekdayOf } from './time.ts';

interface DateWords {
  /** January first. Finnish in the partitive, as a date demands. */
  readonly months: readonly string[];
  /** Monday first, as the subject of a sentence. */
  readonly weekdays: readonly string[];
}

const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  da: {
    months: words('januar februar marts april maj juni juli august september oktober november december'),
    weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  },
  sv: {
    months: words('januari februari mars april maj juni juli augusti september oktober november december'),
    weekdays: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
  },
  nb: {
    months: words('januar februar mars april mai juni juli august september oktober november desember'),
    weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  },
  nn: {
    months: words('januar februar mars april mai juni juli august september oktober november desember'),
    weekdays: words('måndag tysdag onsdag torsdag fredag laurdag søndag'),
  },
  en: {
    months: words('January February March April May June July August September October November December'),
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  },
  de: {
    months: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  },
  fi: {
    months: words(
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ),
    weekdays: words('maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'),
  },
};

/**
 * A calendar date in words, as it stands in a letter: `21. november 2026`, `den 21 november 2026`, `21 November 2026`,
 * `21. marraskuuta 2026`. Swedish brings its article; Danish takes one from the sentence (`senest den …`).
 */
export function formatDate(date: LocalDate, language: Language): string {
  const day = Number(date.slice(8));
  const month = DATE_WORDS[language].months[Number(date.slice(5, 7)) - 1];
  const year = Number(date.slice(0, 4));
  if (language === 'en') return `${day} ${month} ${year}`;
  return language === 'sv' ? `den ${day} ${month} ${year}` : `${day}. ${month} ${year}`;
}

/**
 * A date with its weekday, to say on which day something happens: `lørdag den 21. november 2026`, `lördagen den 21
 * november 2026`, `Saturday 21 November 2026`, `Samstag, dem 21. November 2026` (after "am"), `lauantaina 21.
 * marraskuuta 2026`.
 */
export function formatDay(date: LocalDate, language: Language): string {
  const weekday = weekdayName(date, language);
  const plain = formatDate(date, language);
  switch (language) {
    case 'da':
      return `${weekday} den ${plain}`;
    case 'sv':
      return `${weekday}en ${plain}`;
    case 'de':
      return `${weekday}, dem ${plain}`;
    case 'fi':
      return `${weekday}na ${plain}`;
    default:
      return `${weekday} ${plain}`;
  }
}

/** Weekday as the subject of a sentence, without article: `lørdag`, `Samstag`, `lauantai`. */
export function weekdayName(date: LocalDate, language: Language): string {
  return DATE_WORDS[language].weekdays[weekdayOf(date) - 1] ?? '';
}

/** When on a day something happens, from `HH:MM`: `kl. 09.05`, `klo 9.05`, `at 09:05`, `um 09:05 Uhr`. */
export function formatTime(time: string, language: Language): string {
  switch (language) {
    case 'en':
      return `at ${time}`;
    case 'de':
      return `um ${time} Uhr`;
    case 'fi':
      return `klo ${time.replace(/^0/, '').replace(':', '.')}`;
    default:
      return `kl. ${time.replace(':', '.')}`;
  }
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
