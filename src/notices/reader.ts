import type { Recipient } from '../domain/alert/alert.ts'

/** The one who reads an update: the person themself, or one who is told of the alert, perhaps at a bare number alone. */
export type Reader = 'person' | 'number' | Recipient['role']
