/** Maximum number of days that a queue's figures cover. */
export const FIGURES_DAYS_AT_MOST = 92;
