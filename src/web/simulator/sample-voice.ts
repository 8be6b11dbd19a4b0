import type { NewMedia } from '../../bots/simulator/sending.ts'

/** Samples a second of the recording, each one byte: what a telephone has always sounded like. */
const RATE = 8_000
const SECONDS = 2
const WAVE_HEADER = 44

/**
 * A voice note as the page's microphone records it. Nobody's voice is recorded: who shows the simulator is in a room
 * with others. It is a tone that rises and falls, which every browser can play.
 */
export function sampleVoice(): NewMedia {
  const samples = RATE * SECONDS
  const content = new Uint8Array(WAVE_HEADER + samples)
  writeHeader(new DataView(content.buffer), samples)
  for (let place = 0; place < samples; place++) {
    const at = place / RATE
    const pitch = 180 + 40 * Math.sin(2 * Math.PI * 3 * at)
    content[WAVE_HEADER + place] = 128 + Math.round(60 * Math.sin(2 * Math.PI * pitch * at))
  }
  return { media: 'voice', content, mime: 'audio/wav', seconds: SECONDS }
}

/** The head of a WAV file: one channel of unsigned bytes. */
function writeHeader(view: DataView, samples: number): void {
  const word = (at: number, letters: string): void => {
    for (const [place, letter] of [...letters].entries()) view.setUint8(at + place, letter.charCodeAt(0))
  }
  word(0, 'RIFF')
  view.setUint32(4, WAVE_HEADER - 8 + samples, true)
  word(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, RATE, true)
  view.setUint32(28, RATE, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  word(36, 'data')
  view.setUint32(40, samples, true)
}
