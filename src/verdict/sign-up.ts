/** Subjects by which services confirm an address, an account or a first order, in the languages of western Europe. */
const beginning = new RegExp(
  [
    String.raw`\bwelcome\b|\bconfirm|\bactivat(?:e|ion)\b|\bverify\b|\bverification\b|\bregistration\b|\bsign(?:ing)?[ -]?up\b|\bsubscription\b`,
    String.raw`\byour (?:new |first )?(?:account|order|registration|password)\b|\border (?:received|no|number|#)`,
    String.raw`\bbienvenue\b|\binscription\b|\bactive[rz]\b|\bvalide[rz]\b|\bvalidation\b|\bvérifie[rz]\b|\babonnement\b|\bidentifiants?\b`,
    String.raw`\b(?:création|ouverture) de (?:votre|ton|la|mon) (?:compte|espace)|\bvotre (?:compte|commande|espace)\b|\bcommande n`,
    String.raw`\bwillkommen\b|\bbestätig|\bregistrierung\b|\banmeldung\b|\bbestellung\b`,
    String.raw`\bbenvenut[oi]\b|\bconferma\b|\bbienvenid[oa]s?\b|\bconfirma|\bwelkom\b|\bbevestig`,
  ].join('|'),
  'iu',
)

/** Whether a subject reads like the beginning of an account, a subscription or an order. */
export function looksLikeSignUp(subject: string | null): boolean {
  return subject !== null && beginning.test(subject.slice(0, 300))
}
