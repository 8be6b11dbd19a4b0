import type { AlertEvent } from '../../domain/alert/events.ts'

const SILENT = ['kept-on', 'withdrawn', 'redirected', 'turned-real', 'hushed', 'unhushed'] as const

/** True for what nobody is told of. */
export function isSilent(
  event: AlertEvent,
): event is AlertEvent & { readonly kind: (typeof SILENT)[number] } {
  return SILENT.some(kind => kind === event.kind)
}
