/** A list of numbers below 2³² that grows, at four bytes each. */
export interface GrowingList {
  readonly push: (value: number) => void;
  /** What was pushed; a view that is good until the next push. */
  readonly view: () => Uint32Array;
}

export function createGrowingList(capacity = 1_024): GrowingList {
  let values = new Uint32Array(capacity);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    view: () => values.subarray(0, length),
  };
}
