import type { Breach } from './breach.ts'

/** The notice was a few lines: no number of persons, no detail, and the press offices added none. */
export const amazon2018: Breach = {
  id: 'amazon-2018',
  organisations: ['Amazon'],
  domains: ['amazon.com', 'amazon.fr', 'amazon.de', 'amazon.co.uk', 'amazon.es', 'amazon.it'],
  domainPattern: null,
  manner: 'error',
  processor: null,
  from: null,
  to: '2018-11-21',
  newestData: null,
  announcedOn: '2018-11-21',
  kinds: ['name', 'email'],
  notAmong: [],
  persons: null,
  sources: [
    {
      title: 'TechCrunch, 21 November 2018',
      url: 'https://techcrunch.com/2018/11/21/amazon-admits-it-exposed-customer-email-addresses-doubles-down-on-secrecy/',
      readOn: '2026-11-21',
    },
    {
      title: 'Information Security Media Group, “Amazon Snafu Exposed Customers’ Names and Email Addresses”',
      url: 'https://gdpr.inforisktoday.com/amazon-snafu-exposed-customers-names-email-addresses-a-11723',
      readOn: '2026-11-21',
    },
  ],
  note: 'Amazon wrote of a technical error that was fixed, and told neither how many persons nor who got the data. Which of its sites it concerned was not said; customers in several countries were written to.',
}
