import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../src/report/say.ts'
import { stateReasonText } from '../../src/report/state-reason.ts'

for (const [detail, told] of [
  [
    'used again on 2022-10-01, 200 days after the mail before',
    'used again on 1 Oct 2022, 200 days after the mail before',
  ],
  [
    'dismissed on 2022-10-01: they told me on 2022-09-30: fine',
    'dismissed on 1 Oct 2022: they told me on 2022-09-30: fine',
  ],
] as const) {
  test(`a reason of an incident tells its day as people write it: ${detail}`, () => {
    assert.equal(stateReasonText({ code: 'dismissed', detail }, english), told)
  })
}
