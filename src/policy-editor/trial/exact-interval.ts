/** Least and greatest share. */
export type Interval = readonly [least: number, most: number];

/** What each end may be wrong by, for 95 % in all. */
const tail = 0.025;

/**
 * The shares that so many hits in so many tries may stand for: exact binomial interval of 95 %, after
 * Clopper and Pearson (Biometrika 26, 1934). Its ends are where as many hits, or as few, would be seen
 * once in forty times; they are found by halving.
 */
export function exactInterval(hits: number, tries: number): Interval {
  return [
    hits === 0 ? 0 : halved((share) => 1 - atMost(hits - 1, tries, share) < tail),
    hits === tries ? 1 : halved((share) => atMost(hits, tries, share) > tail),
  ];
}

/** The share up to which it holds. */
function halved(holds: (share: number) => boolean): number {
  let [least, most] = [0, 1];
  for (let step = 0; step < 50; step += 1) {
    const middle = (least + most) / 2;
    if (holds(middle)) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}

/** The chance of so many hits or fewer. In logarithms: a thousand factors would vanish. */
function atMost(hits: number, tries: number, share: number): number {
  const [yes, no] = [Math.log(share), Math.log1p(-share)];
  let ways = 0;
  let sum = 0;
  for (let count = 0; count <= hits; count += 1) {
    sum += Math.exp(ways + count * yes + (tries - count) * no);
    ways += Math.log(tries - count) - Math.log(count + 1);
  }
  return sum;
}
