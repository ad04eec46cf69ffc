/** What an argument of that name is, wherever it is not said otherwise, with an example. */
export const ARGUMENT_WORDS: Readonly<Record<string, string>> = {
  id: "An id, such as university-hrbust.",
  ids: "Ids, such as [university-hrbust, enterprise-shagang].",
  of: "The id of the thing that is asked about, such as university-hrbust.",
  at: "A day, month or year, such as 2024-05: keeps what may have been so then.",
  knownAt:
    "A moment in UTC, such as 2026-03-01T00:00:00Z: answers by what had been recorded by then and not taken back, merged or parted since. The whole request is of one moment.",
  since: "A moment in UTC, such as 2026-01-31T00:00:00Z.",
  until: "A moment in UTC, such as 2026-02-28T00:00:00Z; until now where it is left out.",
  first: "Rows of a page, from 1 to 1000.",
  after: "Goes on behind a page: its `pageInfo { endCursor }`.",
  kinds: "Only these kinds, such as [UNIVERSITY, ENTERPRISE].",
  links: "Only links of these kinds, such as [LEADS, MEMBER_OF].",
  queries: "One for each row of a list.",
  depth: "Steps, from 1 to 4.",
  from: "The id of one end, such as university-hrbust.",
  to: "The id of the other end, such as enterprise-huawei.",
  maxLength: "Steps that a way may have, from 1 to 10.",
  by: "What is compared.",
  place: "Only what lies in this place or in one within it: its id, such as place-heilongjiang.",
  modalities: "Only statements meant so, such as [ASSERTED]; all four, unless told.",
  minSources: "Links with at least so many independent sources; 0 takes those too that no source prints.",
  text: "A name or a part of one, such as 沙钢 or sha gang. Plain text: no operators.",
  rows: "The dimension of the rows.",
  columns: "The dimension of the columns; without it there is one, TOTAL.",
  where: 'Keeps what fits all of it, such as { name: { contains: "大学" } }.',
  sort: "The order, such as [{ name: ASC }]; by id without one. What has no value comes last.",
  limit: "Rows at most, from 1 to 1000; 100 where it is left out.",
  offset: "Rows to skip, up to 10000. A connection pages on at the same cost at any depth.",
};

/** The same where two fields have arguments of one name that mean different things. */
export const ARGUMENTS_OF_FIELDS: Readonly<Record<string, string>> = {
  "timeline.from": "The first day, month or year, such as 2023-06.",
  "timeline.to": "The last day, month or year, such as 2024.",
  "statistics.of": "The kinds of the things that are counted, such as [UNIVERSITY].",
};

/** What a comparison in a filter means. */
export const COMPARISON_WORDS: Readonly<Record<string, string>> = {
  eq: "Is this; null finds what has none.",
  in: "Is one of these.",
  contains: "Holds these words, as they are written.",
  startsWith: "Begins so.",
  endsWith: "Ends so.",
  includes: "Has this among its values.",
  gt: "Is greater, later, or further on in the order of letters.",
  gte: "Is this or greater.",
  lt: "Is less, earlier, or before it in the order of letters.",
  lte: "Is this or less.",
  AND: "All of these.",
  OR: "At least one of these.",
  NOT: "Not this.",
  all: "All that it leads to fit; so do things that lead to nothing.",
  some: "At least one that it leads to fits; {} for any.",
  none: "Nothing that it leads to fits, by what the sources say.",
  single: "Just one that it leads to fits.",
  node: "The thing at the other end.",
  edge: "The link itself.",
  properties: "The link itself.",
};

/** Fields of pages. */
export const PAGE_WORDS: Readonly<Record<string, string>> = {
  edges: "The rows of this page, each with its cursor.",
  totalCount: "On all pages together.",
  pageInfo: "Whether there is more, and where to go on.",
  cursor: "Where this row stands: `after` goes on behind it.",
  node: "The thing.",
  properties: "The link that leads there, with what supports it.",
  hasNextPage: "Whether rows follow.",
  hasPreviousPage: "Whether rows stand before it. Pages are read forwards.",
  startCursor: "The first row's.",
  endCursor: "The last row's: `after` for the next page.",
};
