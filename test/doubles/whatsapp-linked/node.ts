import type { BinaryNode } from '@whiskeysockets/baileys'

/** The first part of a node with this tag. */
export function childOf(node: BinaryNode | undefined, tag: string): BinaryNode | undefined {
  return childrenOf(node, tag)[0]
}

/** The parts of a node with this tag. */
export function childrenOf(node: BinaryNode | undefined, tag: string): readonly BinaryNode[] {
  return Array.isArray(node?.content) ? node.content.filter(child => child.tag === tag) : []
}

/** The bytes that a node holds. */
export function bytesIn(node: BinaryNode | undefined): Buffer {
  if (!(node?.content instanceof Uint8Array)) throw new Error(`no bytes in <${node?.tag}>`)
  return Buffer.from(node.content)
}

/** The number that a node holds in its bytes. */
export function numberIn(node: BinaryNode | undefined): number {
  const bytes = bytesIn(node)
  return bytes.readUIntBE(0, bytes.length)
}

/** The user part of a JID. */
export const userOf = (jid: string): string => jid.replace(/[:@].*$/, '')

/** A node, written shortly. */
export function node(
  tag: string,
  attrs: Record<string, string> = {},
  content?: BinaryNode['content'],
): BinaryNode {
  return { tag, attrs, ...(content !== undefined && { content }) }
}
