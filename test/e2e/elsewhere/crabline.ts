import { createHmac } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTelegramServer, startWhatsAppServer } from '@openclaw/crabline'
import { z } from 'zod'
import { CLOUD_WEBHOOK_PATH } from '../../../src/bots/whatsapp/cloud/cloud-bot.ts'
import { sentByBot } from './bot-api.ts'
import type { Elsewhere, Told } from './elsewhere.ts'

/** Crabline's Bot API server. It hands on words alone, knows no pins, and shows what it was sent. */
export async function crablineTelegram(): Promise<Elsewhere> {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-crabline-'))
  const told: Told[] = []
  const news = new EventEmitter()
  const server = await startTelegramServer({
    recorderPath: join(folder, 'events.jsonl'),
    onEvent({ body, path }) {
      const read = /\/(?:sendMessage|editMessageText)$/i.test(path) ? sentByBot.safeParse(body) : undefined
      if (!read?.success) return
      told.push(read.data)
      news.emit('more')
    },
  })
  const { adminToken, botToken, endpoints } = server.manifest
  return {
    settings: { AVISA_TELEGRAM_TOKEN: botToken, AVISA_TELEGRAM_API_ROOT: endpoints.apiRoot },
    async say(chat, text) {
      const from = { chatId: Number(chat), fromId: Number(chat), fromName: 'Vecina' }
      await admit(endpoints.adminInboundUrl, adminToken, { ...from, text })
    },
    told: () => told,
    more: () => once(news, 'more'),
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const APP_SECRET = '0123456789abcdef0123456789abcdef'
const cloudSent = z.object({ to: z.string(), text: z.object({ body: z.string() }) })
const admitted = z.object({ webhook: z.unknown() })

/**
 * Crabline's server of the Cloud API. It takes words alone, and calls buttons a wrong parameter. It calls no webhook: what it
 * would bring is handed on as Meta signs it.
 */
export async function crablineCloud(): Promise<Elsewhere> {
  const folder = mkdtempSync(join(tmpdir(), 'avisa-crabline-'))
  const told: Told[] = []
  const news = new EventEmitter()
  const server = await startWhatsAppServer({
    recorderPath: join(folder, 'events.jsonl'),
    onEvent(event) {
      const read =
        'accepted' in event && event.accepted === true ? cloudSent.safeParse(event.body) : undefined
      if (!read?.success) return
      told.push({ chat: read.data.to, text: read.data.text.body, taps: [] })
      news.emit('more')
    },
  })
  const { adminToken, accessToken, endpoints, phoneNumberId } = server.manifest
  return {
    settings: {
      AVISA_WHATSAPP_CLOUD_PHONE_NUMBER_ID: phoneNumberId,
      AVISA_WHATSAPP_CLOUD_TOKEN: accessToken,
      AVISA_WHATSAPP_CLOUD_APP_SECRET: APP_SECRET,
      AVISA_WHATSAPP_CLOUD_VERIFY_TOKEN: 'verify_token_for_tests',
      AVISA_WHATSAPP_CLOUD_API_ROOT: endpoints.apiRoot,
    },
    async say(chat, text, service) {
      const jid = `${chat}@s.whatsapp.net`
      const answer = await admit(endpoints.adminInboundUrl, adminToken, {
        chatJid: jid,
        senderJid: jid,
        text,
      })
      const body = JSON.stringify(admitted.parse(await answer.json()).webhook)
      const signature = `sha256=${createHmac('sha256', APP_SECRET).update(body).digest('hex')}`
      const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature }
      const taken = await fetch(`${service}${CLOUD_WEBHOOK_PATH}`, { method: 'POST', headers, body })
      if (!taken.ok) throw new Error(`the webhook was not taken: ${taken.status}`)
    },
    told: () => told,
    more: () => once(news, 'more'),
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function admit(url: string, adminToken: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-crabline-admin-token': adminToken }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`crabline took no message: ${await answer.text()}`)
  return answer
}
