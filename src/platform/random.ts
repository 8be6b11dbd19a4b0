import { randomBytes } from 'node:crypto'

/** Unpredictable bytes, for ids, codes and nonces. */
export interface Random {
  bytes(length: number): Uint8Array
}

/** The machine's random source. */
export const systemRandom: Random = { bytes: length => randomBytes(length) }
