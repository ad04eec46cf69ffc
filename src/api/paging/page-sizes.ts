/** Rows of a list for which no limit is given. */
export const UNASKED_PAGE = 100;
/** Rows of a page for which `first` is not given. */
export const DEFAULT_FIRST = 20;
/** Most rows of any list or page. */
export const MAX_PAGE = 1000;
