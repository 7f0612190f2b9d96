import {readdirSync} from 'node:fs'
import {knowledge} from '@thoisu/knowledge'
import {describe, expect, test} from 'vitest'
import {checkOutlet, habitsOf, outlets} from '../../src/outlets/index.js'
import {segmentText} from '../segment/anatomy.js'

const rest = '\nHội nghị nghe ba báo cáo về ngân sách, xây dựng và văn hóa. Đại biểu nêu nhiều ý kiến.'
const lead = 'Sáng nay, Thị ủy Hồng Lĩnh sơ kết công tác quý một và bàn nhiều việc.'

/** A story of ours in each outlet's manner: its tag or its signature must tell whose it is. */
const stories: Record<string, string> = {
  'an-ninh-thu-do': `(ANTĐ) - ${lead}${rest}`,
  'bao-tin-tuc': `Thị ủy họp phiên đầu năm\n${lead}${rest} TTXVN/Tin tức`,
  'bao-ve-phap-luat': `(BVPL) - ${lead}${rest}`,
  'binh-duong': `(BDO) ${lead}${rest}`,
  bnews: `Thị ủy họp phiên đầu năm\n${lead}${rest} Lê Hòa/BNEWS/TTXVN`,
  chinhphu: `(Chinhphu.vn) - ${lead}${rest}`,
  'cong-an-tp-hcm': `(CAO) ${lead}${rest}`,
  'dai-bieu-nhan-dan': `ĐBND - ${lead}${rest}`,
  'dan-tri': `(Dân trí) - ${lead}${rest}`,
  'dan-viet': `(Dân Việt) - ${lead}${rest}`,
  'dong-khoi': `BDK.VN - ${lead}${rest}`,
  'gia-lai': `(GLO)- ${lead}${rest}`,
  'giao-duc-thoi-dai': `GD&TĐ - ${lead}${rest}`,
  'ha-noi-moi': `(HNM) - ${lead}${rest}`,
  infonet: `(Infonet) - ${lead}${rest}`,
  'kinh-te-do-thi': `Kinhtedothi - ${lead}${rest}`,
  'lang-son': `LSO-${lead}${rest}`,
  'lao-dong': `(LĐO) - ${lead}${rest}`,
  'nguoi-lao-dong': `(NLĐO)- ${lead}${rest}`,
  'nhan-dan': `NDO - ${lead}${rest}`,
  'phap-luat-tp-hcm': `(PLO)- ${lead}${rest}`,
  'phap-luat-viet-nam': `(PLVN) - ${lead}${rest}`,
  'phu-nu-thu-do': `(PNTĐ) -${lead}${rest}`,
  'quan-doi-nhan-dan': `QĐND - ${lead}${rest}`,
  'sai-gon-giai-phong': `(SGGPO).– ${lead}${rest}`,
  'thanh-nien': `TNO - ${lead}${rest}`,
  'tien-phong': `TPO - ${lead}${rest}`,
  ttxvn: `Thị ủy họp phiên đầu năm\n${lead}${rest.slice(0, -1)}./. Lê Hòa (TTXVN)`,
  'tuoi-tre': `TTO - ${lead}${rest}`,
  vietnamnet: `Thị ủy họp phiên đầu năm\n${lead} Trao đổi với PV VietNamNet, ông Minh nói rõ.${rest}`,
  vietnamplus: `Thị ủy họp phiên đầu năm\n${lead}${rest} (TTXVN/Vietnam+)`,
  vneconomy: `(VnEconomy) - ${lead}${rest}`,
  vnexpress: `Thị ủy họp phiên đầu năm\n${lead} Trả lời phóng viên VnExpress, ông Minh nói rõ.${rest}`,
  vov: `Thị ủy họp phiên đầu năm\n${lead}${rest.slice(0, -1)}./. PV/VOV.VN`,
  'vtc-news': `(VTC News) - ${lead}${rest}`,
  vtv: `VTV.vn - ${lead}${rest}`,
  znews: `Thị ủy họp phiên đầu năm\n${lead} Trả lời Zing.vn, ông Minh nói rõ.${rest}`
}

describe('outlets', () => {
  test('list every file, sorted by id', () => {
    const files = readdirSync(new URL('../../src/outlets', import.meta.url)).map((file) => file.replace('.ts', ''))
    const profiles = files.filter((file) => !['index', 'outlet', 'check-outlet'].includes(file))
    expect(outlets.map(({id}) => id).sort()).toEqual(profiles.sort())
    expect(outlets.map(({id}) => id)).toEqual(outlets.map(({id}) => id).sort())
    expect(Object.keys(stories)).toEqual(expect.arrayContaining(profiles))
  })

  test.each(outlets.map((outlet) => [outlet.id, outlet] as const))('%s has a profile that holds', (id, profile) => {
    expect(() => checkOutlet(profile, new Set(knowledge.outlets.map((record) => record.id)))).not.toThrow()
    expect(segmentText(stories[id]!).habits).toBe(profile.habits[profile.habits.length - 1])
  })

  test.each(Object.entries(stories))('%s is recognised by its tag, its signature or its own words', (id, story) => {
    const segmented = segmentText(story)
    expect(segmented.outlet).toBe(id)
    const untagged = ['bao-tin-tuc', 'bnews', 'ttxvn', 'vietnamnet', 'vietnamplus', 'vnexpress', 'vov', 'znews']
    expect(segmented.spans[0]?.type).toBe(untagged.includes(id) ? undefined : 'agencyTag')
  })

  test('habits hold at their time', () => {
    expect(habitsOf('ha-noi-moi', '2011-03-09')?.byline).toBeUndefined()
    expect(habitsOf('ha-noi-moi', '2024-08-17')?.byline).toBe('top')
    expect(habitsOf('ha-noi-moi')?.byline).toBe('top')
    expect(habitsOf('chinhphu', '2017-05-18')?.captions).toBe('closed')
    expect(habitsOf('chinhphu', '2024-08-17')?.captions).toBe('open')
    expect(habitsOf('no-such-paper')).toBeUndefined()
  })
})

/** Short tags that are abbreviations of other things too need their brackets or dash, like all others. */
describe('tags of the knowledge', () => {
  const tags = knowledge.outlets.flatMap(({id, tags: own = []}) => own.map((tag) => [tag, id] as const))

  test.each(tags)('%s opens a story of %s', (tag, id) => {
    for (const opening of [`(${tag}) - `, `(${tag}) `, `${tag} - `]) {
      const {outlet, spans} = segmentText(`${opening}${lead}${rest}`)
      expect([opening, outlet, spans[0]?.type]).toEqual([opening, id, 'agencyTag'])
    }
  })

  test.each(tags)('%s inside the story says nothing', (tag) => {
    expect(segmentText(`Thị ủy họp\n${lead} Một lần nữa ${tag} được nhắc tới.${rest}`).outlet).toBeUndefined()
  })
})

const say = (words: string) => `Thị ủy họp\n${lead} ${words}${rest}`

describe('the outlet of a text', () => {
  test.each([
    ['Hà Nội Mới', 'ha-noi-moi'],
    ['ha-noi-moi', 'ha-noi-moi'],
    ['HNM', 'ha-noi-moi'],
    ['hanoimoi.vn', 'ha-noi-moi'],
    ['tuoi-tre', 'tuoi-tre'],
    ['Báo của tôi', 'Báo của tôi']
  ])('given as %s', (outlet, id) => expect(segmentText(lead, {outlet}).outlet).toBe(id))

  describe('is one that was there on the day', () => {
    test.each([
      ['a tag', `(BPO) - ${lead}${rest}`],
      ['a signature', `Thị ủy họp\n${lead}${rest}\nLê Hòa/Báo Bình Phước`],
      ['its own words', say('Phóng viên Báo Bình Phước đã liên hệ với thị xã.')]
    ])('by %s', (_, text) => {
      expect(segmentText(text).outlet).toBe('binh-phuoc')
      expect(segmentText(text, {publishedAt: '2025-06-30'}).outlet).toBe('binh-phuoc')
      expect(segmentText(text, {publishedAt: '2025-07-01'}).outlet).toBeUndefined()
      expect(segmentText(text, {publishedAt: '2025-07-01', outlet: 'binh-phuoc'}).outlet).toBe('binh-phuoc')
    })
  })

  test('given wins over the tag', () => {
    expect(segmentText(`(HNM) - ${lead}`, {outlet: 'TTO'}).outlet).toBe('tuoi-tre')
  })

  test.each([
    ['a tag before the signature', `(HNM) - ${lead} Lê Hòa (TTXVN)`, 'ha-noi-moi'],
    ['the second of a signature', `Thị ủy họp\n${lead}${rest} TTXVN/Tin tức`, 'bao-tin-tuc'],
    ['speaking of itself', `Thị ủy họp\n${lead} Như Dân trí đã thông tin, chợ đã xong.${rest}`, 'dan-tri'],
    [
      'who is talked to',
      `Thị ủy họp\n${lead} Trao đổi với VietNamNet chiều nay, ông Minh nói rõ.${rest}`,
      'vietnamnet'
    ],
    ['who is answered', `Thị ủy họp\n${lead} Trả lời Tuổi Trẻ, ông Minh nói rõ.${rest}`, 'tuoi-tre'],
    ['who asked around', `Thị ủy họp\n${lead} Theo tìm hiểu của Tiền Phong, chợ đã xong.${rest}`, 'tien-phong'],
    ['its reporters', `Thị ủy họp\n${lead} Phóng viên báo Tiền Phong đã liên hệ với thị xã.${rest}`, 'tien-phong'],
    ['its own reporter beside a surname', `Thị ủy họp\n${lead}${rest} Cao Thái - Dân trí`, 'dan-tri'],
    [
      'a reporter of a paper that says what it is',
      say('Trao đổi với PV báo điện tử Người Đưa Tin, ông nói rõ.'),
      'nguoi-dua-tin'
    ],
    ['who is answered, by its kind', say('Xác nhận với báo Tiền Phong trưa nay, ông Minh nói rõ.'), 'tien-phong'],
    ['who is answered, by its host', say('Đại diện thị xã đã trả lời Zing.vn nhiều câu hỏi.'), 'znews'],
    ['its sources', say('Theo một số nguồn tin đáng tin cậy của Dân Việt, chợ đã xong.'), 'dan-viet'],
    ['what it printed before', say('Trước đó, báo Tiền Phong đã thông tin, chợ chưa xong.'), 'tien-phong'],
    ['what it printed many times', say('Trước đó, Dân trí đã nhiều lần phản ánh việc này.'), 'dan-tri'],
    ['what it printed, in brackets', say('Chợ mới vẫn đóng cửa (Tuổi Trẻ đã thông tin).'), 'tuoi-tre'],
    ['what it will print', say('Lao Động sẽ tiếp tục thông tin về việc này.'), 'lao-dong'],
    ['what it goes on to print', say('Dân Việt tiếp tục cập nhật.'), 'dan-viet'],
    ['what it presents', say('Tuổi Trẻ xin trân trọng giới thiệu toàn văn bài viết.'), 'tuoi-tre'],
    ['whom it asked', say('Pháp Luật TP.HCM đã trao đổi với hai cán bộ của thị xã.'), 'phap-luat-tp-hcm'],
    ['its mailbox', say('Thư gửi về hộp thư bandoc@dantri.com.vn.'), 'dan-tri'],
    [
      'its turns in an interview',
      say('- Zing.vn: Thưa ông, chợ xong chưa? - Xong rồi. - Zing.vn: Xin cảm ơn ông!'),
      'znews'
    ],
    [
      'the page that an aggregator shows',
      `Thị ủy họp\n${lead}${rest}\nNguồn VOV: https://vov.vn/thi-uy-hop-post1.vov`,
      'vov'
    ],
    ['an author and a paper', `Thị ủy họp\n${lead}${rest}\nLê Hòa/Báo Tin tức`, 'bao-tin-tuc']
  ])('%s', (_, text, id) => expect(segmentText(text).outlet).toBe(id))

  test.each([
    ['a source', `Thị ủy họp\n${lead}${rest} Theo TTXVN`],
    ['a credit', `Thị ủy họp\n${lead}${rest} Đại biểu dự họp. Ảnh: Lê Hòa/TTXVN Chiều nay, đoàn về.`],
    ['a paper in the story', `Thị ủy họp\n${lead} Báo Tuổi Trẻ đã đăng tin này.${rest}`],
    ['a body that has done something', `Thị ủy họp\n${lead} Như Quốc hội đã đề ra, chợ phải xong.${rest}`],
    ['a body that is talked to', `Thị ủy họp\n${lead} Trao đổi với Bộ Công an, ông Minh nói rõ.${rest}`],
    ['a surname', `Thị ủy họp\n${lead}${rest}\nCao Thái`],
    ['a source on a line of its own', `Thị ủy họp\n${lead}${rest}\nLê Hòa\nTTXVN`],
    ['a story taken over', `Thị ủy họp\n${lead} Trả lời PV Tiền Phong, ông nói rõ.${rest} Theo Lê Hòa (Tuổi Trẻ)`],
    ['a gathered story', `Thị ủy họp\n${lead} Trả lời Tiền Phong, ông Minh nói rõ.${rest} Lê Hòa (tổng hợp)`],
    ['two papers', `Thị ủy họp\n${lead} Trả lời Tiền Phong, ông nói rõ. Trả lời Dân trí, ông nói thêm.${rest}`],
    ['a reporter of the agency abroad', `Thị ủy họp\n${lead} Theo phóng viên TTXVN tại Tokyo, mưa to.${rest}`],
    ['a prize for a reporter', `Thị ủy họp\n${lead} Giải ba trao cho phóng viên báo VietNamNet.${rest}`],
    ['workers', `Thị ủy họp\n${lead} Bà Lan trả lời Lao động tự do của xã.${rest}`],
    ['an old number', say('Ông Minh nói khi trả lời báo Pháp Luật TP.HCM hồi năm 2012.')],
    ['another paper', say('Trước đó, báo Tiền Phong cho biết chợ chưa xong.')],
    ['inspectors', say('Thanh tra đã trao đổi với hai cán bộ của thị xã.')],
    ['a body that goes on', say('Bộ Công an sẽ tiếp tục thông tin về việc này.')],
    ['a paper that is praised', say('Ông Minh mong Báo Hà Nội Mới tiếp tục hỗ trợ thị xã.')],
    ['a prize for a paper', say('Giải nhất thuộc về báo Tuổi Trẻ (Tiền Phong đoạt giải nhì).')],
    ['one turn', say('VOV: Đài của mọi nhà.')],
    ['one turn before a deed', say('Zing.vn: Ông đã liên hệ với thị xã chưa?')],
    ['a mailbox elsewhere', say('Thư gửi về hộp thư bandoc@honglinh.gov.vn.')],
    ['a source with its page', say('Theo Dân trí https://dantri.com.vn/thi-uy-hop.htm')],
    ['a page in the story', say('Danh sách đăng tại địa chỉ http://www.quochoi.vn từ hôm nay.')],
    ['no sign', `Thị ủy họp\n${lead}${rest}`]
  ])('not from %s', (_, text) => expect(segmentText(text).outlet).toBeUndefined())
})
