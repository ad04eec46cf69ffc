/** What `ranking` is asked with, but for the page. */
export interface RankingArgs {
  readonly by: string;
  readonly kinds?: readonly string[] | null;
  readonly place?: string | null;
  readonly at?: string | null;
  readonly links?: readonly string[] | null;
  readonly modalities?: readonly string[] | null;
  readonly minSources?: number | null;
}
