/** The different values of a filter, each with a number, in the order in which they were met. */
export class ValueList {
  readonly #places = new Map<string, number>();
  readonly #values: { readonly value: string; readonly label: string }[] = [];

  /** How many there are. */
  get size(): number {
    return this.#values.length;
  }

  /** The values in lower case, and as each was first written. */
  get values(): readonly { readonly value: string; readonly label: string }[] {
    return this.#values;
  }

  /** The number of a value in any letter case; a new one for a new value. */
  place(label: string): number {
    const known = this.#places.get(label);
    if (known !== undefined) return known;
    const value = label.toLowerCase();
    const place = this.#places.get(value) ?? this.#values.push({ value, label }) - 1;
    this.#places.set(value, place);
    // Looking a spelling up is far cheaper than folding it anew for each of many thousand posts.
    this.#places.set(label, place);
    return place;
  }

  /** The number of a value in lower case; undefined where it is unknown. */
  find(value: string): number | undefined {
    return this.#places.get(value);
  }
}
