import type { FinalRefusal } from '../../shared/final-refusal.ts'

const REFERENCE =
  'developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes (May 2026)'

/**
 * Meta's last words, by their codes. It has none for a reader who blocked us. 131050 is not among them: it holds back what Meta takes
 * for advertising, and lets what is none through.
 */
export const CLOUD_FINALS: readonly FinalRefusal<number>[] = [
  { word: 131_021, means: 'gone', source: `${REFERENCE}, "Recipient cannot be sender"` },
  { word: 131_026, means: 'gone', source: `${REFERENCE}, "Message undeliverable"` },
  { word: 131_030, means: 'forbidden', source: `${REFERENCE}, "Recipient phone number not in allowed list"` },
]
