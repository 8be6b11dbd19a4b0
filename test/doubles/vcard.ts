/** A contact card as WhatsApp's clients write it. */
export function vcardOf(name: string, phone: string): string {
  const tel = `TEL;type=CELL;waid=${phone.replaceAll(/\D/g, '')}:${phone}`
  return ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, tel, 'END:VCARD'].join('\n')
}
