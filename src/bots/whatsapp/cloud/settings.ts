import { z } from 'zod'
import { apiRoot, ownSecret, type PartSettings } from '../../../platform/settings.ts'

/** The number of ours at Meta, the secrets that go with it, and the names of its templates. */
export interface CloudConfig {
  readonly phoneNumberId: string
  readonly accessToken: string
  readonly appSecret: string
  readonly verifyToken: string
  readonly apiRoot: string | undefined
  readonly templates: TemplateNames
}

/** The names under which an operator had the templates of docs/whatsapp.md approved. */
export interface TemplateNames {
  readonly notice: string | undefined
  readonly family: string | undefined
  readonly desk: string | undefined
  readonly number: string | undefined
}

const templateName = z
  .string()
  .regex(/^[a-z\d_]{1,512}$/, 'is not the name of a template: small letters, digits and _')

const cloudShape = {
  AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d{6,20}$/, "is not Meta's id of a number: digits, shown beside the number under API Setup")
    .optional(),
  AVISA_WHATSAPP_CLOUD_TOKEN: z
    .string()
    .regex(/^\S{20,}$/, 'is not an access token: a long word that a system user of yours was given')
    .optional(),
  AVISA_WHATSAPP_CLOUD_APP_SECRET: z
    .string()
    .regex(/^[\da-f]{32}$/i, 'is not an app secret: 32 digits and letters a to f')
    .optional(),
  AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN: ownSecret.optional(),
  AVISA_WHATSAPP_CLOUD_API_ROOT: apiRoot('https://graph.facebook.com/v23.0').optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_NOTICE: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_FAMILY: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK: templateName.optional(),
  AVISA_WHATSAPP_CLOUD_TEMPLATE_NUMBER: templateName.optional(),
}

/** Settings that the Cloud API cannot do without: all of these or none. */
const NEEDED = [
  'AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID',
  'AVISA_WHATSAPP_CLOUD_TOKEN',
  'AVISA_WHATSAPP_CLOUD_APP_SECRET',
  'AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN',
] as const

/** The settings of the bot on the Cloud API: four of them together turn it on. */
export const cloudSettings: PartSettings<typeof cloudShape, CloudConfig> = {
  shape: cloudShape,
  read(set) {
    const [phoneNumberId, accessToken, appSecret, verifyToken] = NEEDED.map(name => set[name])
    if (!(phoneNumberId && accessToken && appSecret && verifyToken)) return undefined
    return {
      phoneNumberId,
      accessToken,
      appSecret,
      verifyToken,
      apiRoot: set.AVISA_WHATSAPP_CLOUD_API_ROOT,
      templates: {
        notice: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_NOTICE,
        family: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_FAMILY,
        desk: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_DESK,
        number: set.AVISA_WHATSAPP_CLOUD_TEMPLATE_NUMBER,
      },
    }
  },
  contradictions(set) {
    const missing = NEEDED.filter(name => set[name] === undefined)
    const isAsked = Object.values(set).some(value => value !== undefined)
    if (!isAsked || missing.length === 0) return []
    return [
      `The Cloud API of WhatsApp also needs ${missing.join(', ')}: set all four, or leave AVISA_WHATSAPP_CLOUD_… out.`,
    ]
  },
}
