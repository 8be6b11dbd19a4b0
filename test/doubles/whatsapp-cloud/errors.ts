/** What the Graph API answers instead of a result. */
export class GraphError extends Error {
  readonly status: number
  readonly code: number
  /** Seconds that the answer asks to wait, as a header. */
  readonly retryAfter: number | undefined

  constructor(status: number, code: number, title: string, retryAfter?: number) {
    super(title)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }

  /** The body of the HTTP answer. */
  body(): object {
    return {
      error: {
        message: `(#${this.code}) ${this.message}`,
        type: 'OAuthException',
        code: this.code,
        error_data: { messaging_product: 'whatsapp', details: this.message },
        fbtrace_id: 'A0double',
      },
    }
  }
}

/** 130429: more than the number may send in all. */
export const throughputReached = (retryAfter?: number) =>
  new GraphError(429, 130_429, 'Rate limit hit', retryAfter)

/** 131056: more than the number may send to one reader. */
export const pairRateReached = () =>
  new GraphError(400, 131_056, '(Business Account, Consumer Account) pair rate limit hit')

/** 131000: a fault of Meta's own. */
export const somethingWentWrong = () => new GraphError(500, 131_000, 'Something went wrong')

/** 131009: a value that the reference forbids; `what` says which. */
export const invalidParameter = (what: string) =>
  new GraphError(400, 131_009, `Parameter value is not valid: ${what}`)

/** 131026: nobody there can be reached. */
export const undeliverable = () => new GraphError(400, 131_026, 'Message undeliverable')
