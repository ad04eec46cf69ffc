/** The address at which GraphiQL opens with this question in it. */
export function printGraphiqlLink(query: string, variables: unknown): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, undefined, 2) }).toString()}`;
}
