/** Something to know about a case beside its state. */
export interface CaseNote {
  readonly code: keyof typeof noteWords
  /** ISO day it is about. */
  readonly on: string
  readonly words: string
}

/** The words of each note; a day in them is ISO. */
export const noteWords = {
  returned: (on: string) => `the letter came back on ${on}; no period runs until it is sent another way`,
  'sending-unknown': () =>
    'something came back, but no letter is recorded as sent: the period cannot be counted',
  'identity-open': (on: string) =>
    `asked on ${on} who you are; whether such a question stops the period is disputed, so none is counted until you answer`,
  'suspension-disputed': (on: string) =>
    `the period is counted anew from ${on}, when you showed who you are; whether the question stopped it is disputed (EDPB Guidelines 01/2022, §159)`,
  'late-identity': (on: string) =>
    `asked on ${on} who you are, when the period was over: that does not stop it`,
  'late-extension': (on: string) =>
    `more time was asked for on ${on}, when the period was over: the first month stands (GDPR art. 12(3))`,
  'no-reasons': (on: string) =>
    `more time was asked for on ${on} without reasons: the first month stands (GDPR art. 12(3))`,
  'second-extension': (on: string) =>
    `more time was asked for again on ${on}: three months in all is the most (GDPR art. 12(3))`,
  'early-reminder': (on: string) =>
    `the reminder of ${on} went out while the period ran; it begins no other period`,
  'country-unknown': (on: string) =>
    `the country is not known, so only weekends are left out; a complaint is proposed after ${on}, three days later than counted`,
  'answered-after-complaint': (on: string) =>
    `an answer came on ${on}, after the complaint: tell the authority`,
  'reply-unread': (on: string) => `something that may be an answer came on ${on} and waits to be read`,
  'mail-after-objection': (on: string) => `the last message after the objection came on ${on}`,
  'no-news': (on: string) =>
    `no news of the complaint since ${on}; after three months GDPR art. 78(2) provides for a judicial remedy`,
} as const satisfies Record<string, (on: string) => string>

/** The note of a code, for a day. */
export function note(code: CaseNote['code'], on: string): CaseNote {
  return { code, on, words: noteWords[code](on) }
}
