/** An entry of Have I Been Pwned's list as its API writes it, of a shop that does not exist. */
export function hibpEntry(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    Name: 'Cyclable',
    Title: 'Cyclable',
    Domain: 'cyclable.example',
    BreachDate: '2019-03-04',
    AddedDate: '2020-01-02T03:04:05Z',
    ModifiedDate: '2020-01-02T03:04:05Z',
    PwnCount: 4711,
    Description: 'In March 2019, <em>Cyclable</em> &hellip;',
    LogoPath: 'https://logos.example/Cyclable.png',
    DataClasses: ['Email addresses', 'Passwords'],
    IsVerified: true,
    IsFabricated: false,
    IsSensitive: false,
    IsRetired: false,
    IsSpamList: false,
    IsMalware: false,
    ...changes,
  }
}
