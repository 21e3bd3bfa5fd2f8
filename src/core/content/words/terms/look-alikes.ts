/** Everyday phrases that hold such words and tell of nobody. */
export const lookAlikes = "(artificial|business|threat) intelligence";
