/** Slots are doubled when this share of them is taken. */
const FULLEST = 0.6;

/**
 * A set of X's ids for hundreds of thousands of them: 16 to 30 bytes each, where strings in a `Set` take a hundred and
 * keep the collector busy.
 */
export class IdSet {
  #slots = new BigUint64Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * @param id digits, up to 19 of them, not zero.
   * @returns whether it is new.
   */
  add(id: string): boolean {
    if (this.#size >= this.#slots.length * FULLEST) this.#grow();
    const value = BigInt(id);
    const place = placeOf(this.#slots, value);
    if (this.#slots[place] === value) return false;
    this.#slots[place] = value;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const slots = new BigUint64Array(this.#slots.length * 2);
    for (const value of this.#slots) if (value !== 0n) slots[placeOf(slots, value)] = value;
    this.#slots = slots;
  }
}

/** The slot of a value, or the free one where it belongs. */
function placeOf(slots: BigUint64Array, value: bigint): number {
  const mask = slots.length - 1;
  // The lowest bits of an id tell little; the time stands above the 22nd (dossier x-web-client 11.7).
  const mixed = Math.imul(Number(value & 0xff_ff_ff_ffn) ^ Number((value >> 22n) & 0xff_ff_ff_ffn), 0x9e_37_79_b1);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (slots[place] !== 0n && slots[place] !== value) place = (place + 1) & mask;
  return place;
}
