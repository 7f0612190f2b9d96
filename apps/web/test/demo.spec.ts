import {readFileSync} from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import {expect, type Locator, type Page, test} from '@playwright/test'
import {type Article, parse} from 'thoisu'

const read = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')

const text = read('party-meeting.txt')
const {publishedAt, outlet} = JSON.parse(read('party-meeting.json'))
const article: Article = parse(text, {publishedAt, outlet})

/** Words of the text at the places of mentions, as the page should light them. */
const slices = (ids: readonly string[]) =>
  article.mentions
    .filter(({id}) => ids.includes(id))
    .map(({position}) => text.slice(position.start.offset, position.end.offset))

/** Puts the article into the editor, with its date and outlet, and has it read. */
async function paste(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', {name: 'Your own text'}).click()
  await page.getByLabel('Paste or write one article').fill(text)
  await page.getByLabel('Published').fill(publishedAt)
  await page.getByLabel('Outlet').fill(outlet)
  await page.getByRole('button', {name: 'Read it'}).click()
  await expect(page.getByRole('status')).toContainText(`${text.length.toLocaleString('en')} characters, read in`)
  // Away from the marks, which are lit where the pointer is.
  await page.mouse.move(0, 0)
}

const finding = (page: Page, heading: string): Locator => page.getByRole('region', {name: new RegExp(`^${heading}`)})

test('shows who and what is in an article', async ({page}) => {
  await paste(page)
  const people = finding(page, 'People')
  await expect(people.getByRole('listitem').filter({hasText: 'Lê Hữu Thạch'})).toContainText('Bí thư Thành ủy Hà Nội')
  await expect(people.getByRole('listitem').filter({hasText: 'Vũ Đình Lộc'})).toContainText('Thiếu tướng')
  await expect(finding(page, 'Documents')).toContainText('Nghị quyết 25-NQ/TW')
  await expect(finding(page, 'Documents')).toContainText('Chỉ thị 03-CT/TW')
  await expect(finding(page, 'Who said what').getByRole('listitem')).toHaveCount(article.statements.length)
  await expect(finding(page, 'Who said what')).toContainText('Dân đã góp ý thì phải có người trả lời')
  await expect(finding(page, 'What happened')).toContainText('hội nghị')
  await expect(finding(page, 'Abbreviations')).toContainText('giải phóng mặt bằng')
})

test('shows the words of the text and no others', async ({page}) => {
  await paste(page)
  const shown = (await page.getByRole('article').textContent()) ?? ''
  expect(shown.replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim())
})

test('lights the place in the text of what is pointed at', async ({page}) => {
  await paste(page)
  const person = article.entities.find((entity) => entity.type === 'person' && entity.name === 'Lê Hữu Thạch')
  await finding(page, 'People').getByRole('button', {name: 'Lê Hữu Thạch'}).hover()
  const lit = page.locator('#article .is-lit')
  await expect(lit.first()).toBeVisible()
  expect(new Set(await lit.allTextContents())).toEqual(new Set(slices(person?.mentions ?? [])))

  await page.mouse.move(0, 0)
  await expect(lit).toHaveCount(0)

  const [statement] = article.statements
  await finding(page, 'Who said what').getByRole('button').first().focus()
  const [content] = statement?.contents ?? []
  await expect(lit.first()).toHaveText(text.slice(content?.start.offset, content?.end.offset))
})

test('lights the finding of what is pointed at in the text', async ({page}) => {
  await paste(page)
  await page.locator('#article mark[data-type="document"]').first().hover()
  await expect(finding(page, 'Documents').locator('.is-lit')).toContainText('Nghị quyết 25-NQ/TW')
})

test('marks only the kinds that are switched on', async ({page}) => {
  await paste(page)
  const ink = () =>
    page
      .locator('#article mark[data-type="person"]')
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderBottomColor)
  const before = await ink()
  const people = page.getByRole('button', {name: /^People \d/u})
  await people.click()
  await expect(people).toHaveAttribute('aria-pressed', 'false')
  expect(await ink()).not.toBe(before)
})

test('saves the model that the library gives', async ({page}) => {
  await paste(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', {name: 'json', exact: true}).click()
  const path = await (await downloading).path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(article)))
})

test('opens a file, also in an older encoding', async ({page}) => {
  const text = 'Sáng nay, tại Hà Nội, ông Lê Văn Mận đã họp với đại diện các trường học ở thành phố.'
  await page.goto('./')
  for (const buffer of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    await page.locator('#file').setInputFiles({name: 'a.txt', mimeType: 'text/plain', buffer})
    await expect(page.getByRole('article')).toHaveText(text)
  }
})

test('takes text as text', async ({page}) => {
  await page.goto('./')
  await page.getByRole('button', {name: 'Your own text'}).click()
  await page.getByLabel('Paste or write one article').fill('<img src=x onerror=alert(1)> <b>Ngày 8-3</b>')
  await page.getByRole('button', {name: 'Read it'}).click()
  await expect(page.getByRole('article')).toHaveText('<img src=x onerror=alert(1)> <b>Ngày 8-3</b>')
})

test('works without a network after the first visit', async ({page, context}) => {
  await page.goto('./')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true})
      )
    }
  })
  await context.setOffline(true)
  await page.reload()
  await expect(finding(page, 'People').getByRole('listitem').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({colorScheme})

    test('has nothing that shuts out readers', async ({page}) => {
      await page.goto('./')
      await expect(finding(page, 'People')).toBeVisible()
      expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
      await page.getByRole('button', {name: 'Your own text'}).click()
      expect((await new AxeBuilder({page}).analyze()).violations).toEqual([])
    })
  })
}
