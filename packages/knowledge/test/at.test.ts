import {describe, expect, test} from 'vitest'
import {at} from '../src/index.js'

/** What a name means across the reforms: date, name, id, and whether the body exists on the day. */
const bodies = `
1960       Bộ Nội vụ                                  bo-noi-vu-cu                              current
1980       Bộ Nội vụ                                  bo-cong-an                                current
1990-05-01 Bộ Nội vụ                                  bo-cong-an                                current
1997-06-01 Bộ Nội vụ                                  bo-cong-an                                current
2003-01-01 Bộ Nội vụ                                  bo-noi-vu                                 current
2011-03-09 Bộ Nội vụ                                  bo-noi-vu                                 current
2026-03-01 Bộ Nội vụ                                  bo-noi-vu                                 current
1999-01-01 Bộ Công an                                 bo-cong-an                                current
2011-03-08 Bộ CA                                      bo-cong-an                                current
1999-01-01 Ban Tổ chức - Cán bộ Chính phủ             bo-noi-vu                                 current
1985-01-01 Ủy ban Kế hoạch Nhà nước                   uy-ban-ke-hoach-nha-nuoc                  current
1994-01-01 Ủy ban Kế hoạch Nhà nước                   uy-ban-ke-hoach-nha-nuoc                  current
2000-01-01 Ủy ban Kế hoạch Nhà nước                   uy-ban-ke-hoach-nha-nuoc                  former
1996-01-01 Bộ Kế hoạch và Đầu tư                      bo-ke-hoach-va-dau-tu                     current
2011-03-09 Bộ Kế hoạch và Đầu tư                      bo-ke-hoach-va-dau-tu                     current
2025-02-28 Bộ Kế hoạch và Đầu tư                      bo-ke-hoach-va-dau-tu                     current
2025-03-01 Bộ Kế hoạch và Đầu tư                      bo-ke-hoach-va-dau-tu                     former
2026-05-01 Bộ KH&ĐT                                   bo-ke-hoach-va-dau-tu                     former
1990-01-01 Bộ Kế hoạch và Đầu tư                      bo-ke-hoach-va-dau-tu                     future
2011-03-09 Bộ Tài chính                               bo-tai-chinh                              current
2026-03-09 Bộ Tài chính                               bo-tai-chinh                              current
1980       Bộ Nông nghiệp                             bo-nong-nghiep                            current
2011-03-09 Bộ Nông nghiệp                             bo-nong-nghiep-va-phat-trien-nong-thon    current
2025-06-01 Bộ Nông nghiệp                             bo-nong-nghiep-va-moi-truong              current
2017-05-20 Bộ NN-PTNT                                 bo-nong-nghiep-va-phat-trien-nong-thon    current
2025-06-01 Bộ NN&PTNT                                 bo-nong-nghiep-va-phat-trien-nong-thon    former
2005-01-01 Bộ Thủy sản                                bo-thuy-san                               current
2010-01-01 Bộ Thuỷ sản                                bo-thuy-san                               former
2017-05-20 Bộ TN&MT                                   bo-tai-nguyen-va-moi-truong               current
2026-01-01 Bộ Tài nguyên và Môi trường                bo-tai-nguyen-va-moi-truong               former
1980       Bộ Giáo dục                                bo-giao-duc                               current
2017-05-20 Bộ Giáo dục                                bo-giao-duc-va-dao-tao                    current
2017-05-20 Bộ GD – ĐT                                 bo-giao-duc-va-dao-tao                    current
2026-01-01 Bộ GDĐT                                    bo-giao-duc-va-dao-tao                    current
2000-01-01 Bộ Công nghiệp                             bo-cong-nghiep                            current
2000-01-01 Bộ Thương mại                              bo-thuong-mai                             current
2010-01-01 Bộ Công thương                             bo-cong-thuong                            current
2010-01-01 Bộ Công nghiệp                             bo-cong-nghiep                            former
1999-01-01 Bộ Khoa học, Công nghệ và Môi trường       bo-khoa-hoc-va-cong-nghe                  current
2017-05-20 Bộ KH-CN                                   bo-khoa-hoc-va-cong-nghe                  current
2026-01-01 Bộ Khoa học và Công nghệ                   bo-khoa-hoc-va-cong-nghe                  current
2005-01-01 Bộ Bưu chính, Viễn thông                   bo-buu-chinh-vien-thong                   current
2017-05-20 Bộ TT&TT                                   bo-thong-tin-va-truyen-thong              current
2025-06-01 Bộ Thông tin và Truyền thông               bo-thong-tin-va-truyen-thong              former
2005-01-01 Bộ Văn hóa - Thông tin                     bo-van-hoa-thong-tin                      current
2017-05-20 Bộ Văn hóa, Thể thao và Du lịch            bo-van-hoa-the-thao-va-du-lich            current
2017-05-20 Bộ VH-TT-DL                                bo-van-hoa-the-thao-va-du-lich            current
2017-05-20 Bộ LĐ-TB&XH                                bo-lao-dong-thuong-binh-va-xa-hoi         current
2025-06-01 Bộ Lao động, Thương binh và Xã hội         bo-lao-dong-thuong-binh-va-xa-hoi         former
1980       Bộ Lao động                                bo-lao-dong                               current
2017-05-20 Bộ GTVT                                    bo-giao-thong-van-tai                     current
2025-06-01 Bộ Giao thông Vận tải                      bo-giao-thong-van-tai                     former
2025-06-01 Bộ Xây dựng                                bo-xay-dung                               current
1998-01-01 Ủy ban Dân tộc và Miền núi                 uy-ban-dan-toc                            current
2017-05-20 Ủy ban Dân tộc                             uy-ban-dan-toc                            current
2025-06-01 Bộ Dân tộc và Tôn giáo                     bo-dan-toc-va-ton-giao                    current
1988-01-01 Hội đồng Bộ trưởng                         chinh-phu                                 current
1988-01-01 Hội đồng Nhà nước                          hoi-dong-nha-nuoc                         current
2011-03-09 Chính phủ                                  chinh-phu                                 current
1999-01-01 Thanh tra Nhà nước                         thanh-tra-chinh-phu                       current
2017-05-20 Tổng cục Thuế                              tong-cuc-thue                             current
2025-06-01 Cục Thuế                                   tong-cuc-thue                             current
2017-05-20 Ủy ban Kinh tế                             uy-ban-kinh-te                            current
2025-06-01 Ủy ban Kinh tế và Tài chính                uy-ban-kinh-te-va-tai-chinh               current
2017-05-20 Ủy ban Pháp luật                           uy-ban-phap-luat                          current
2025-06-01 Ủy ban Pháp luật và Tư pháp                uy-ban-phap-luat-va-tu-phap               current
2005-01-01 Ban Tư tưởng - Văn hóa Trung ương          ban-tu-tuong-van-hoa-trung-uong           current
2017-05-20 Ban Tuyên giáo T.Ư                         ban-tuyen-giao-trung-uong                 current
2025-06-01 Ban Tuyên giáo và Dân vận Trung ương       ban-tuyen-giao-va-dan-van-trung-uong      current
2025-06-01 Ban Tuyên giáo Trung ương                  ban-tuyen-giao-trung-uong                 former
2017-05-20 Ban Kinh tế TƯ                             ban-kinh-te-trung-uong                    current
2026-01-01 Ban Chính sách, chiến lược Trung ương      ban-kinh-te-trung-uong                    current
2005-01-01 Đảng ủy Quân sự Trung ương                 quan-uy-trung-uong                        current
2017-05-20 Quân uỷ Trung ương                         quan-uy-trung-uong                        current
2026-01-01 Đảng ủy Chính phủ                          dang-uy-chinh-phu                         current
1980       Tổng Công đoàn Việt Nam                    tong-lien-doan-lao-dong-viet-nam          current
2017-05-20 Phòng Thương mại và Công nghiệp Việt Nam   lien-doan-thuong-mai-va-cong-nghiep-viet-nam current
2026-01-01 VCCI                                       lien-doan-thuong-mai-va-cong-nghiep-viet-nam current
2020-01-01 Quân đoàn 1                                quan-doan-1                               current
2025-01-01 Quân đoàn 1                                quan-doan-1                               former
2025-01-01 Quân đoàn 12                               quan-doan-12                              current
2011-03-09 LHQ                                        lien-hop-quoc                             current
`

const places = `
1985       Hà Sơn Bình          ha-son-binh          current
1990-01-01 Hà Nam Ninh          ha-nam-ninh          current
1994-01-01 Nam Hà               nam-ha               current
2000-01-01 Nam Định             nam-dinh             current
1995-01-01 Vĩnh Phú             vinh-phu             current
1998-01-01 Vĩnh Phúc            vinh-phuc            current
2007-06-01 Hà Tây               ha-tay               current
2009-06-01 Hà Tây               ha-tay               former
2009-06-01 Hà Nội               ha-noi               current
1995-01-01 Quảng Nam - Đà Nẵng  quang-nam-da-nang    current
2000-01-01 Đà Nẵng              da-nang              current
2026-01-01 Đà Nẵng              da-nang-2025         current
1995-01-01 Đắk Lắk              dak-lak-1976         current
2017-05-20 Đăk Lăk              dak-lak              current
2017-05-20 Bà Rịa – Vũng Tàu    ba-ria-vung-tau      current
2026-01-01 BR-VT                ba-ria-vung-tau      former
2024-05-01 Bình Dương           binh-duong           current
2026-05-01 Bình Dương           binh-duong           former
2011-03-09 TP.HCM               ho-chi-minh          current
2026-03-09 TPHCM                ho-chi-minh-2025     current
2017-05-20 Thừa Thiên - Huế     thua-thien-hue       current
2025-03-01 Thừa Thiên Huế       thua-thien-hue       former
2025-08-01 Đồng Nai             dong-nai-2025        current
2026-06-01 Đồng Nai             dong-nai-2026        current
2024-01-01 Bắc Giang            bac-giang            current
2026-01-01 Bắc Ninh             bac-ninh-2025        current
1995-01-01 Cần Thơ              can-tho-1992         current
2010-01-01 Cần Thơ              can-tho              current
1985-01-01 Liên Xô              country/su           current
2011-03-09 Liên Xô              country/su           former
2011-03-09 Căm-pu-chia          country/kh           current
2011-03-09 Quận 1               ho-chi-minh/q-1      current
2012-01-01 Từ Liêm              ha-noi/h-tu-liem     current
2015-01-01 Bắc Từ Liêm          ha-noi/q-bac-tu-liem current
`

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => [
      row.slice(0, 10).trim(),
      ...row
        .slice(11)
        .split(/ {2,}| (?=current|former|future)/)
        .filter(Boolean)
    ])
}

describe('bodies', () => {
  test.each(rows(bodies))('%s %s', (date, name, id, standing) => {
    const found = at(date as string).organization(name as string)
    expect([found?.record.id, found?.standing]).toEqual([id, standing])
  })
})

describe('places', () => {
  test.each(rows(places))('%s %s', (date, name, id, standing) => {
    const found = at(date as string).place(name as string)
    expect([found?.record.id, found?.standing]).toEqual([id, standing])
  })
})

test('should have at least a hundred rows', () => {
  expect(rows(bodies).length + rows(places).length).toBeGreaterThanOrEqual(100)
})

test('should give the name of the day', () => {
  expect(at('1988-01-01').organization('Chính phủ')?.name.text).toBe('Hội đồng Bộ trưởng')
  expect(at('2003-01-01').organization('Quân ủy Trung ương')?.name.text).toBe('Đảng ủy Quân sự Trung ương')
})

test('should show what became of a body, and what it came from', () => {
  const former = at('2026-05-01').organization('Bộ Kế hoạch và Đầu tư')
  expect(former?.successors.map(({id}) => id)).toEqual(['bo-tai-chinh'])
  expect(former?.predecessors.map(({id}) => id)).toContain('uy-ban-ke-hoach-nha-nuoc')
  expect(
    at('2026-05-01')
      .place('Bình Dương')
      ?.successors.map(({id}) => id)
  ).toEqual(['ho-chi-minh-2025'])
})

test.each([
  ['2011-03-09', 'quận Thủ Đức', 'ho-chi-minh/q-thu-duc'],
  ['2011-03-09', 'Q.Thủ Đức', 'ho-chi-minh/q-thu-duc'],
  ['2022-03-09', 'TP. Thủ Đức', 'ho-chi-minh/tp-thu-duc'],
  ['2005-03-09', 'tỉnh Hà Tây', 'ha-tay'],
  ['2026-03-09', 'TỈNH LÂM ĐỒNG', 'lam-dong-2025'],
  ['2011-03-09', 'huyện Phú Quốc', 'kien-giang/h-phu-quoc'],
  ['2026-03-09', 'đảo Phú Quốc', 'island/phu-quoc'],
  ['2011-03-09', 'huyện Hoàn Kiếm', undefined],
  ['2011-03-09', 'sông Hà Tây', undefined],
  ['2011-03-09', 'tỉnh', undefined],
  ['2011-03-09', 'TP.', undefined]
])('on %s %s is %s, told by the word before the name', (date, name, id) => {
  expect(at(date).place(name)?.record.id).toBe(id)
  expect(at(date).places(name)[0]?.record.id).toBe(id)
})

test('should abstain where a name leaves several things open', () => {
  expect(at('2011-03-09').organization('BCT')).toBeUndefined()
  expect(
    at('2011-03-09')
      .organizations('BCT')
      .map(({record}) => record.id)
  ).toEqual(expect.arrayContaining(['bo-chinh-tri', 'bo-cong-thuong']))
  expect(at('2011-03-09').place('Châu Thành')).toBeUndefined()
  expect(at('2011-03-09').places('Châu Thành').length).toBeGreaterThan(5)
})

test('should not find what it does not know', () => {
  for (const name of ['', ' ', 'Bộ Hòa bình', 'ông', 'Bộ', '\ud800']) {
    expect(at('2011-03-09').organization(name)).toBeUndefined()
    expect(at('2011-03-09').place(name)).toBeUndefined()
  }
  expect(at('2011-03-09').documents('Nghị quyết 99999')).toEqual([])
  expect(at('1900').officeHolder('Thủ tướng')).toBeUndefined()
})

test.each([
  ['2011-03-09', 'Bí thư Thành ủy', 'Hà Nội', 'Phạm Quang Nghị'],
  ['2026-05-01', 'Thủ tướng', undefined, 'Lê Minh Hưng'],
  ['2016-04-07', 'Thủ tướng Chính phủ', undefined, 'Nguyễn Xuân Phúc'],
  ['2012-01-01', 'Tổng Bí thư', undefined, 'Nguyễn Phú Trọng'],
  ['2025-12-01', 'Bí thư Thành ủy', 'TP.HCM', 'Trần Lưu Quang'],
  ['2018-01-01', 'Thống đốc', undefined, 'Lê Minh Hưng'],
  ['2017-05-20', 'Chánh án TAND tối cao', undefined, 'Nguyễn Hòa Bình']
])('on %s the %s of %s is %s', (date, office, where, person) => {
  expect(at(date).officeHolder(office, where)?.person).toBe(person)
})

test.each([
  ['1988-05-02', 'Chủ tịch Quốc hội', undefined, 'Lê Quang Đạo'],
  ['1990-05-02', 'Tổng Bí thư', undefined, 'Nguyễn Văn Linh'],
  ['1995-05-02', 'Thủ tướng', undefined, 'Võ Văn Kiệt'],
  ['1999-05-02', 'Phó Chủ tịch nước', undefined, 'Nguyễn Thị Bình'],
  ['2003-05-02', 'Bí thư Thành ủy', 'TP.HCM', 'Nguyễn Minh Triết'],
  ['2004-05-02', 'Bộ trưởng', 'Bộ Bưu chính, Viễn thông', 'Đỗ Trung Tá'],
  ['2009-05-02', 'Bộ trưởng', 'Bộ KH&CN', 'Hoàng Văn Phong'],
  ['2012-05-02', 'Thống đốc', 'NHNN', 'Nguyễn Văn Bình'],
  ['2018-10-01', 'Chủ tịch nước', undefined, 'Đặng Thị Ngọc Thịnh'],
  ['2018-11-01', 'Chủ tịch nước', undefined, 'Nguyễn Phú Trọng'],
  ['2011-03-09', 'Thống đốc', undefined, undefined],
  ['2006-06-01', 'Bộ trưởng, Chủ nhiệm', 'Ủy ban Dân tộc', 'Ksor Phước'],
  ['2007-06-01', 'Bộ trưởng, Chủ nhiệm', 'Ủy ban Dân tộc', undefined],
  ['2000-08-01', 'Bí thư Thành ủy', 'TP.HCM', undefined],
  ['1985-05-02', 'Tổng Bí thư', undefined, undefined]
])('on %s the %s of %s was %s, nobody where the day of the change is not known', (date, office, where, person) => {
  expect(at(date).officeHolder(office, where)?.person).toBe(person)
})

test('should give documents as candidates, the latest first, none before its day', () => {
  const ids = (date: string, name: string) =>
    at(date)
      .documents(name)
      .map(({id}) => id)
  expect(ids('2026', 'Nghị quyết 57')).toEqual(['party/tw/nq/57@2024'])
  expect(ids('2024', 'Luật Đất đai').slice(0, 2)).toEqual(['state/luat/qh15/31/2024', 'state/luat/qh13/45/2013'])
  expect(ids('2013-01-01', 'Luật Đất đai')[0]).toBe('state/luat/qh11/13/2003')
  expect(ids('2011-03-09', '48-CT/TƯ')).toEqual(['party/tw/ct/48@2010'])
  expect(ids('2010-01-01', '48-CT/TW')).toEqual([])
})
