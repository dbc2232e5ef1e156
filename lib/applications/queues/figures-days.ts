/** The figures of a queue are of so many days at most. */
export const FIGURES_DAYS_AT_MOST = 92;
