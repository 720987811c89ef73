/** A day of a month, and the tokens that print it. */
export interface DayOfMonth {
  day: number;
  first: number;
  last: number;
}

/** One or more days of a month: "Dec. 17, 2024", "24 and 25 April". */
export interface CalendarDate {
  month: number;
  days: DayOfMonth[];
  year: number | null;
  /** Whether the year was counted: "March 3 last year". */
  relative: boolean;
  first: number;
  /** One past its last token. */
  last: number;
}
