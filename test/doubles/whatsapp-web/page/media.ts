import type { WhatsAppFile } from '../../../../src/bots/whatsapp/linked/media.ts'
import type { PageSocket } from './socket.ts'

/** Bytes as the program hands them around; the library asks whether something is one of these. */
class OpaqueData {
  readonly #blob: Blob

  constructor(blob: Blob) {
    this.#blob = blob
  }

  static async createFromData(data: Blob): Promise<OpaqueData> {
    return new OpaqueData(data)
  }

  get blob(): Blob {
    return this.#blob
  }

  url(): string {
    return 'blob:double'
  }

  autorelease(): void {}

  formData(): Blob {
    return this.#blob
  }
}

/** The fields of a recording or a file that is about to be sent. */
class MediaData {
  readonly type: string
  readonly mimetype: string
  readonly filehash: string
  readonly size: number
  readonly filename: string | undefined
  mediaBlob: OpaqueData

  constructor(made: Pick<MediaData, 'type' | 'mimetype' | 'filehash' | 'size' | 'filename' | 'mediaBlob'>) {
    this.type = made.type
    this.mimetype = made.mimetype
    this.filehash = made.filehash
    this.size = made.size
    this.filename = made.filename
    this.mediaBlob = made.mediaBlob
  }

  set(fields: object): void {
    Object.assign(this, fields)
  }

  toJSON(): object {
    const { mediaBlob: _, ...fields } = this
    return fields
  }
}

interface Wishes {
  readonly isPtt?: boolean
  readonly asDocument?: boolean
}

/** Which kind of message a file becomes, as the program decides it. */
function typeOf(mime: string, { isPtt, asDocument }: Wishes): string {
  const [kind = ''] = mime.split('/')
  if (asDocument) return 'document'
  if (kind === 'audio') return isPtt ? 'ptt' : 'audio'
  return kind === 'image' || kind === 'video' ? kind : 'document'
}

async function hashOf(blob: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}

/** WhatsApp's four kinds, by which its servers keep files. */
const STORED_AS: Readonly<Record<string, WhatsAppFile['type']>> = {
  ptt: 'audio',
  audio: 'audio',
  image: 'image',
  video: 'video',
}

/** The modules by which whatsapp-web.js 1.34.7 sends a recording or a file (`processMediaData`). */
export function mediaModules(socket: PageSocket): Readonly<Record<string, object>> {
  const prepared = new Map<string, { readonly data: MediaData; readonly blob: Blob }>()
  const prepare = async ({ blob }: OpaqueData, wishes: Wishes): Promise<MediaData> => {
    const filename = blob instanceof File ? blob.name : undefined
    const made = { type: typeOf(blob.type, wishes), mimetype: blob.type, size: blob.size, filename }
    const data = new MediaData({ ...made, filehash: await hashOf(blob), mediaBlob: new OpaqueData(blob) })
    prepared.set(data.filehash, { data, blob })
    return data
  }
  const objectOf = (filehash: string) => ({
    filehash,
    type: prepared.get(filehash)?.data.type,
    size: prepared.get(filehash)?.data.size,
    contentInfo: {},
    consolidate() {},
  })
  const uploadMedia = async ({ mediaObject }: { readonly mediaObject: { readonly filehash: string } }) => {
    const { data, blob } = prepared.get(mediaObject.filehash) ?? {}
    if (!data || !blob) return {}
    const bytes = [...new Uint8Array(await blob.arrayBuffer())]
    const type = STORED_AS[data.type] ?? 'document'
    return { mediaEntry: await socket.ask({ what: 'upload', type, bytes }) }
  }
  return {
    WAWebMediaOpaqueData: OpaqueData,
    WAWebPrepRawMedia: {
      prepRawMedia: (data: OpaqueData, wishes: Wishes) => ({ waitForPrep: () => prepare(data, wishes) }),
    },
    WAWebMediaStorage: { getOrCreateMediaObject: objectOf },
    WAWebMmsMediaTypes: {
      msgToMediaType: ({ type }: { readonly type: string }) => type,
      castToV4: (type: string) => type,
    },
    WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
    WAWebMediaMmsV4Upload: { uploadMedia },
  }
}
