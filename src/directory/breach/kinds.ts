/** Kinds of personal data that a breach can let out, as the announcements name them. */
export const dataKinds = [
  'name',
  'email',
  'postal-address',
  'phone',
  'birth-date',
  'nationality',
  'social-security-number',
  'customer-number',
  'job-seeker-status',
  'public-profile',
  'password',
  'bank-details',
  'identity-document',
] as const
export type DataKind = (typeof dataKinds)[number]

/** What each kind is called, for people. */
export const dataKindWords: Record<DataKind, string> = {
  name: 'name',
  email: 'e-mail address',
  'postal-address': 'postal address',
  phone: 'phone number',
  'birth-date': 'date of birth',
  nationality: 'nationality',
  'social-security-number': 'social security number',
  'customer-number': 'customer number',
  'job-seeker-status': 'status as a job seeker',
  'public-profile': 'what stands on a profile',
  password: 'password',
  'bank-details': 'bank details',
  'identity-document': 'identity document',
}
