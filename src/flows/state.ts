/** Where a conversation stands: plain data with a version, kept between messages, restarts and deploys. */
export type State = { readonly version: 1; readonly at: 'idle' }
