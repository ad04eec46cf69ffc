/** Where to listen. */
export interface Address {
  readonly host: string;
  /** 0 means any free one. */
  readonly port: number;
}
