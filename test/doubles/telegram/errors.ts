/** What the Bot API answers instead of a result, in the words that its server uses. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }

  constructor(code: number, description: string, parameters: ApiError['parameters'] = {}) {
    super(description)
    this.code = code
    this.parameters = parameters
  }

  /** The body of the HTTP answer. */
  body(): object {
    const parameters = Object.keys(this.parameters).length > 0 && { parameters: this.parameters }
    return { ok: false, error_code: this.code, description: this.message, ...parameters }
  }
}

/** 429, with the wait in whole seconds. */
export const tooMany = (seconds: number) =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
