import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnsOf, formatOfHeader, project } from '../../../src/alias/import/columns.ts'
import { csvFormats, importFormats } from '../../../src/alias/import/index.ts'
import { pickJson, shapeOf } from '../../../src/alias/import/json.ts'

/** Headers as the programs write them, older and newer ones. */
const headers = [
  ['simplelogin', 'alias,note,enabled,mailboxes'],
  ['simplelogin-template', 'alias,note,mailboxes'],
  [
    'addy',
    'id,user_id,aliasable_id,aliasable_type,local_part,extension,domain,email,active,description,emails_forwarded,emails_blocked,emails_replied,emails_sent,created_at,updated_at,deleted_at',
  ],
  ['addy-template', 'alias,description,recipients'],
  ['proton-pass', 'type,name,url,email,username,password,note,totp,createTime,modifyTime,vault'],
  ['proton-pass', 'type,name,url,email,username,password,note,totp'],
  [
    'bitwarden',
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp',
  ],
  ['1password', 'Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes'],
  ['keepassxc', 'Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created'],
  ['keepassxc', 'Group,Title,Username,Password,URL,Notes'],
  ['keepass', 'Account,Login Name,Password,Web Site,Comments'],
  [
    'firefox',
    'url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged',
  ],
  ['chromium', 'name,url,username,password,note'],
  ['chromium', 'name,url,username,password'],
  ['apple', 'Title,URL,Username,Password,Notes,OTPAuth'],
  ['lastpass', 'url,username,password,totp,extra,name,grouping,fav'],
  ['dashlane', 'username,username2,username3,title,password,note,url,category,otpUrl'],
  ['dashlane', 'username,username2,username3,title,password,note,url,category,otpSecret'],
  [
    'nordpass',
    'name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,type,custom_fields',
  ],
] as const

for (const [id, text] of headers) {
  const header = text.split(',')
  test(`${id} is told by: ${text.slice(0, 60)}, in any order, with columns added`, () => {
    for (const names of [
      header,
      header.toReversed(),
      ['new', ...header, 'other'],
      [`\ufeff${header[0]}`, ...header.slice(1)],
    ])
      assert.equal(formatOfHeader(names, csvFormats)?.id, id)
  })
  test(`${id} keeps no column of ${text.slice(0, 60)} that it says it never reads`, () => {
    const format = csvFormats.find((one) => one.id === id)
    assert.ok(format !== undefined)
    const columns = columnsOf(header, format)
    const kept = project(header, columns).map((name) => name.toLowerCase())
    assert.deepEqual(
      kept,
      columns.kept.map(({ name }) => name),
    )
    assert.ok(kept.length > 0)
    for (const name of kept) assert.doesNotMatch(name, /passw|totp|otp|pin|cvc|card|secret|notes|fields/)
    if (text.toLowerCase().includes('password'))
      assert.ok(columns.secret.includes('password') || columns.secret.includes('login_password'))
  })
}

test('every table has a header in these tests, and every format another id', () => {
  assert.deepEqual(new Set(headers.map(([id]) => id)), new Set(csvFormats.map(({ id }) => id)))
  assert.equal(new Set(importFormats.map(({ id }) => id)).size, importFormats.length)
})

test('a row of another number of cells than the header is not read', () => {
  const chromium = csvFormats.find(({ id }) => id === 'chromium')
  assert.ok(chromium !== undefined)
  const columns = columnsOf(['name', 'url', 'username', 'password'], chromium)
  assert.deepEqual(project(['a', 'b', 'c', 'd'], columns), ['a', 'b', 'c'])
  assert.deepEqual(project(['a', 'b', 'c', 'd', 'e'], columns), [])
  assert.deepEqual(project(['a', 'b', 'c'], columns), [])
})

test('the shape of JSON holds none of its words, and a pick only what is kept', () => {
  const text = JSON.stringify({
    a: 'canary',
    b: [{ c: 'canary', d: 7, e: true }],
    f: { a: 'kept', g: 'canary' },
  })
  assert.deepEqual(shapeOf(text), { a: null, b: [{ c: null, d: null, e: true }], f: { a: null, g: null } })
  assert.deepEqual(
    pickJson(text, (key) => ['b', 'd', 'f', 'a'].includes(key) && key !== 'c'),
    {
      a: 'canary',
      b: [{ d: 7 }],
      f: { a: 'kept' },
    },
  )
})
