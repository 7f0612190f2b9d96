/**
 * A linear-chain conditional random field over two states, apart and joined. Learnt by AdaGrad on one sequence after
 * the other, in an order that only the seed decides.
 */
export interface Sequence {
  /** For each place the numbers of its features; the first has none, for it is always apart. */
  readonly features: readonly Int32Array[]
  /** What is right for each place: 1 or 0. */
  readonly joined: readonly number[]
}

export interface Settings {
  readonly epochs: number
  /** Step of AdaGrad. */
  readonly rate: number
  /** Strength of the pull of weights towards zero. */
  readonly decay: number
  readonly seed: number
}

export interface Weights {
  readonly features: Float64Array
  /** Apart–apart, apart–joined, joined–apart, joined–joined. */
  readonly transitions: Float64Array
}

/**
 * Learn.
 *
 * @param sequences
 *   The examples.
 * @param size
 *   How many features there are.
 * @param settings
 *   How to learn.
 */
export function learn(sequences: readonly Sequence[], size: number, settings: Settings): Weights {
  const features = new Float64Array(size)
  const transitions = new Float64Array(4)
  const squares = new Float64Array(size).fill(1e-8)
  const transitionSquares = new Float64Array(4).fill(1e-8)
  const random = generator(settings.seed)
  const order = sequences.map((_, index) => index)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) step(sequences[index] as Sequence)
  }
  return {features, transitions}

  function step(sequence: Sequence): void {
    const {joined} = sequence
    const {inside, pairs} = expectations(sequence, {features, transitions})
    for (let at = 1; at < joined.length; at++) {
      const error = (joined[at] as number) - (inside[at] as number)
      for (const feature of sequence.features[at] as Int32Array) {
        const slope = error - settings.decay * (features[feature] as number)
        squares[feature] = (squares[feature] as number) + slope * slope
        features[feature] = (features[feature] as number) + (settings.rate * slope) / Math.sqrt(squares[feature])
      }
      const right = (joined[at - 1] as number) * 2 + (joined[at] as number)
      pairs[right] = (pairs[right] as number) - 1
    }
    for (let pair = 0; pair < 4; pair++) {
      const slope = -(pairs[pair] as number)
      transitionSquares[pair] = (transitionSquares[pair] as number) + slope * slope
      const change = (settings.rate * slope) / Math.sqrt(transitionSquares[pair] as number)
      transitions[pair] = (transitions[pair] as number) + change
    }
  }
}

/** Probability of being joined at each place and expected number of each transition, by forward–backward. */
function expectations({features}: Sequence, weights: Weights): {inside: Float64Array; pairs: Float64Array} {
  const {length} = features
  const [stayApart, join, leave, stayJoined] = weights.transitions as unknown as [number, number, number, number]
  const score = features.map((list) => list.reduce((sum, feature) => sum + (weights.features[feature] as number), 0))
  const forward = Array.from({length}, () => [0, Number.NEGATIVE_INFINITY] as [number, number])
  const backward = Array.from({length}, () => [0, 0] as [number, number])
  for (let at = 1; at < length; at++) {
    const [apart, inside] = forward[at - 1] as [number, number]
    forward[at] = [
      logSum(apart + stayApart, inside + leave),
      (score[at] as number) + logSum(apart + join, inside + stayJoined)
    ]
  }
  for (let at = length - 2; at >= 0; at--) {
    const [apart, then] = backward[at + 1] as [number, number]
    const inside = then + (score[at + 1] as number)
    backward[at] = [logSum(stayApart + apart, join + inside), logSum(leave + apart, stayJoined + inside)]
  }
  const total = logSum(...(forward[length - 1] as [number, number]))
  const inside = new Float64Array(length)
  const pairs = new Float64Array(4)
  for (let at = 1; at < length; at++) {
    const [apartBefore, insideBefore] = forward[at - 1] as [number, number]
    const [apart, then] = backward[at] as [number, number]
    const joined = then + (score[at] as number)
    const ways = [
      apartBefore + stayApart + apart,
      apartBefore + join + joined,
      insideBefore + leave + apart,
      insideBefore + stayJoined + joined
    ].map((way) => Math.exp(way - total))
    for (const [pair, way] of ways.entries()) pairs[pair] = (pairs[pair] as number) + way
    inside[at] = (ways[1] as number) + (ways[3] as number)
  }
  return {inside, pairs}
}

function logSum(one: number, other: number): number {
  const larger = Math.max(one, other)
  return larger === Number.NEGATIVE_INFINITY
    ? larger
    : larger + Math.log(Math.exp(one - larger) + Math.exp(other - larger))
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator). */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = list[last] as number
    list[last] = list[other] as number
    list[other] = held
  }
}
