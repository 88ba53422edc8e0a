/**
 * Links by which whoever holds them can switch an alias off or see its owner's account: relays put them into what they
 * forward. DuckDuckGo's works without a login (duckduckgo-help-pages issue 249, read 2026-11-21).
 */
const CONTROL_LINKS: readonly RegExp[] = [
  // SimpleLogin app/handler/unsubscribe_generator.py; Proton Pass uses the same. Own servers keep the paths.
  /^https?:\/\/(?:[\w-]+\.)?simplelogin\.(?:io|co)\/\S{6}/i,
  /^mailto:unsubscribe[\w.+-]{0,40}@(?:[\w-]+\.)?simplelogin\.(?:io|co|com)\b/i,
  /^https?:\/\/[^/?#]+\/(?:dashboard\/)?(?:unsubscribe\/encoded|dashboard\/unsubscribe|encoded_unsubscribe|block_contact)\b/i,
  /^https?:\/\/[^/?#]+\/dashboard\/unsubscribe\b/i,
  // addy.io routes/web.php: signed links; own servers keep the paths.
  /^https?:\/\/(?:[\w-]+\.)?(?:addy\.io|anonaddy\.com)\/\S{6}/i,
  /^https?:\/\/[^/?#]+\/(?:deactivate(?:-post|-one-click)?|delete|block-email|block-domain)\/[0-9a-f-]{36}\b/i,
  /^https?:\/\/(?:[\w-]+\.)?duckduckgo\.com\/email\b/i,
  /^https?:\/\/(?:[\w-]+\.)?duck\.com\/\S{6}/i,
  /^https?:\/\/relay\.firefox\.com\/\S{6}/i,
  /^https?:\/\/(?:[\w-]+\.)?mailx\.net\/\S{6}/i,
]

/** Whether whoever opens this link can switch an alias off or see its settings. */
export function isControlLink(url: string): boolean {
  return CONTROL_LINKS.some((pattern) => pattern.test(url))
}

const LINK = /(?:https?:\/\/|mailto:)[^\s<>"'`()[\]{}\\^|]{1,2000}/gi

/** Every link of a text, each once, as it stands. */
export function linksOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(LINK)].map(([link]) => link.replace(/[.,;:!?]$/, '')))]
}
