/** What the user knows and thinks of a practice for sale. Part of the plan's format. */

/** What a seller must disclose when the post is advertised, and the asking price. kr a year unless said. */
export interface SellersFigures {
  readonly listLength: number | null;
  readonly operatingCosts: number | null;
  readonly refusjon: number | null;
  readonly egenandel: number | null;
  /** kr once. */
  readonly askingInventory: number | null;
  /** kr once. */
  readonly askingGoodwill: number | null;
}

export interface Purchase {
  readonly seller: SellersFigures;
}
