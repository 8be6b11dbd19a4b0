/** A step of a linking, to be shown to the one who holds the phone. */
export type LinkEvent =
  /** A text to show as a QR code, in place of the one before. */
  | { readonly kind: 'qr'; readonly text: string }
  /** Eight characters to type on the phone, under "Link with phone number instead". */
  | { readonly kind: 'code'; readonly code: string }
  /** The phone has taken us in; the first login is under way. */
  | { readonly kind: 'taken' }

/** How a linking ended. */
export type LinkOutcome =
  | { readonly kind: 'linked'; readonly number: string | undefined }
  /** Nobody scanned in time, or WhatsApp ended it with `code`. */
  | { readonly kind: 'ended'; readonly code: number }
  /** A code was typed on the phone, and the phone did not take us in: it was not the code that we showed. */
  | { readonly kind: 'wrong-code' }
  | { readonly kind: 'not-installed' }
  /** The library needs a browser, and there is none. */
  | { readonly kind: 'no-chromium' }
  /** The folder for the device cannot be made, or is open to others. */
  | { readonly kind: 'bad-folder' }
  | { readonly kind: 'given-up' }
