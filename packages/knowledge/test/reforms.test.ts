import {describe, expect, test} from 'vitest'
import {at} from '../src/index.js'

/** Each reform with its names before and after: date, name, id, and whether the thing exists on the day. */
const reforms = {
  'Party, April 2007': `
2007-04-01 Ban Tư tưởng - Văn hóa Trung ương | ban-tu-tuong-van-hoa-trung-uong current
2007-06-01 Ban Tư tưởng - Văn hóa Trung ương | ban-tu-tuong-van-hoa-trung-uong former
2007-06-01 Ban Tuyên giáo Trung ương         | ban-tuyen-giao-trung-uong current
2007-04-01 Ban Tài chính - Quản trị Trung ương | ban-tai-chinh-quan-tri-trung-uong current
2007-06-01 Ban Tài chính - Quản trị Trung ương | ban-tai-chinh-quan-tri-trung-uong former
2007-04-01 Ban Nội chính Trung ương          | ban-noi-chinh-trung-uong current
2007-06-01 Ban Nội chính Trung ương          | ban-noi-chinh-trung-uong former
2007-04-01 Ban Kinh tế Trung ương            | ban-kinh-te-trung-uong current
2007-06-01 Ban Kinh tế Trung ương            | ban-kinh-te-trung-uong former
2007-06-01 Văn phòng Trung ương Đảng         | van-phong-trung-uong-dang current`,
  'Government and Assembly, August 2007': `
2007-06-01 Bộ Công nghiệp                    | bo-cong-nghiep current
2008-01-01 Bộ Công nghiệp                    | bo-cong-nghiep former
2007-06-01 Bộ Thương mại                     | bo-thuong-mai current
2008-01-01 Bộ Thương mại                     | bo-thuong-mai former
2008-01-01 Bộ Công thương                    | bo-cong-thuong current
2007-06-01 Bộ Thủy sản                       | bo-thuy-san current
2008-01-01 Bộ Thủy sản                       | bo-thuy-san former
2007-06-01 Bộ Nông nghiệp và Phát triển nông thôn | bo-nong-nghiep-va-phat-trien-nong-thon current
2008-01-01 Bộ NN&PTNT                        | bo-nong-nghiep-va-phat-trien-nong-thon current
2007-06-01 Bộ Văn hóa - Thông tin            | bo-van-hoa-thong-tin current
2008-01-01 Bộ Văn hóa - Thông tin            | bo-van-hoa-thong-tin former
2008-01-01 Bộ VHTT&DL                        | bo-van-hoa-the-thao-va-du-lich current
2007-06-01 Bộ Bưu chính, Viễn thông          | bo-buu-chinh-vien-thong current
2008-01-01 Bộ Bưu chính, Viễn thông          | bo-buu-chinh-vien-thong former
2008-01-01 Bộ TT&TT                          | bo-thong-tin-va-truyen-thong current
2007-06-01 Ủy ban Dân số, Gia đình và Trẻ em | uy-ban-dan-so-gia-dinh-va-tre-em current
2008-01-01 Ủy ban Dân số, Gia đình và Trẻ em | uy-ban-dan-so-gia-dinh-va-tre-em former
2007-06-01 Ủy ban Kinh tế và Ngân sách       | uy-ban-kinh-te-va-ngan-sach current
2008-01-01 Ủy ban Kinh tế và Ngân sách       | uy-ban-kinh-te-va-ngan-sach former
2008-01-01 Ủy ban Kinh tế                    | uy-ban-kinh-te current
2008-01-01 Ủy ban Tư pháp                    | uy-ban-tu-phap current`,
  'Hà Nội, August 2008': `
2008-07-31 Hà Tây                            | ha-tay current
2008-08-02 Hà Tây                            | ha-tay former
2008-08-02 Hà Nội                            | ha-noi current`,
  'term of 2011': `
2011-03-09 Bộ Công thương                    | bo-cong-thuong current
2012-01-01 Bộ Công thương                    | bo-cong-thuong current
2011-03-09 Bộ KH-ĐT                          | bo-ke-hoach-va-dau-tu current
2012-01-01 Bộ KH&ĐT                          | bo-ke-hoach-va-dau-tu current
2011-03-09 Bộ Nội vụ                         | bo-noi-vu current
2012-01-01 Bộ Nội vụ                         | bo-noi-vu current
2011-03-09 Quân ủy T.Ư                       | quan-uy-trung-uong current
2012-01-01 Quân ủy Trung ương                | quan-uy-trung-uong current
2011-03-09 Ban Kinh tế Trung ương            | ban-kinh-te-trung-uong former
2011-03-09 Ban Nội chính Trung ương          | ban-noi-chinh-trung-uong former
2013-06-01 Ban Kinh tế Trung ương            | ban-kinh-te-trung-uong current
2013-06-01 Ban Nội chính T.Ư                 | ban-noi-chinh-trung-uong current
2011-03-09 Cục Cảnh sát biển                 | bo-tu-lenh-canh-sat-bien current
2014-01-01 Cảnh sát biển Việt Nam            | bo-tu-lenh-canh-sat-bien current`,
  'term of 2016': `
2016-01-01 Bộ Công Thương                    | bo-cong-thuong current
2016-09-01 Bộ Công Thương                    | bo-cong-thuong current
2016-01-01 Bộ GD&ĐT                          | bo-giao-duc-va-dao-tao current
2016-09-01 Bộ GD-ĐT                          | bo-giao-duc-va-dao-tao current
2016-01-01 Bộ LĐ-TB&XH                       | bo-lao-dong-thuong-binh-va-xa-hoi current
2016-09-01 Bộ LĐTBXH                         | bo-lao-dong-thuong-binh-va-xa-hoi current
2016-01-01 Tổng cục Cảnh sát                 | tong-cuc-canh-sat current
2019-01-01 Tổng cục Cảnh sát                 | tong-cuc-canh-sat former
2016-09-01 Ban Kinh tế TƯ                    | ban-kinh-te-trung-uong current
2016-09-01 TAND tối cao                      | toa-an-nhan-dan-toi-cao current`,
  'term of 2021': `
2021-01-01 Bộ Công Thương                    | bo-cong-thuong current
2021-10-01 Bộ Công Thương                    | bo-cong-thuong current
2021-01-01 Bộ Nội vụ                         | bo-noi-vu current
2021-10-01 Bộ Nội vụ                         | bo-noi-vu current
2021-01-01 Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | uy-ban-quan-ly-von-nha-nuoc-tai-doanh-nghiep current
2021-10-01 Ủy ban Pháp luật                  | uy-ban-phap-luat current
2021-10-01 Ban Tuyên giáo Trung ương         | ban-tuyen-giao-trung-uong current
2020-06-01 Phú Quốc                          | -
2020-06-01 huyện đảo Phú Quốc                | kien-giang/h-phu-quoc current
2021-06-01 huyện đảo Phú Quốc                | kien-giang/tp-phu-quoc current
2020-06-01 Thủ Đức                           | ho-chi-minh/q-thu-duc current
2021-06-01 Thủ Đức                           | ho-chi-minh/tp-thu-duc current`,
  'Party, State and Assembly, March 2025': `
2025-02-01 Ban Tuyên giáo Trung ương         | ban-tuyen-giao-trung-uong current
2025-03-15 Ban Tuyên giáo Trung ương         | ban-tuyen-giao-trung-uong former
2025-02-01 Ban Dân vận Trung ương            | ban-dan-van-trung-uong current
2025-03-15 Ban Dân vận Trung ương            | ban-dan-van-trung-uong former
2025-03-15 Ban Tuyên giáo và Dân vận T.Ư     | ban-tuyen-giao-va-dan-van-trung-uong current
2025-02-01 Ban Đối ngoại Trung ương          | ban-doi-ngoai-trung-uong current
2025-03-15 Ban Đối ngoại Trung ương          | ban-doi-ngoai-trung-uong former
2025-02-01 Ban Kinh tế Trung ương            | ban-kinh-te-trung-uong current
2025-03-15 Ban Chính sách, chiến lược Trung ương | ban-kinh-te-trung-uong current
2025-02-01 Đảng ủy Khối các cơ quan Trung ương | dang-uy-khoi-cac-co-quan-trung-uong current
2025-03-15 Đảng ủy Khối các cơ quan Trung ương | dang-uy-khoi-cac-co-quan-trung-uong former
2025-03-15 Đảng ủy các cơ quan Đảng Trung ương | dang-uy-cac-co-quan-dang-trung-uong current
2025-03-15 Đảng ủy Quốc hội                  | dang-uy-quoc-hoi current
2025-02-01 Bộ Giao thông vận tải             | bo-giao-thong-van-tai current
2025-03-15 Bộ GTVT                           | bo-giao-thong-van-tai former
2025-03-15 Bộ Xây dựng                       | bo-xay-dung current
2025-02-01 Bộ Lao động - Thương binh và Xã hội | bo-lao-dong-thuong-binh-va-xa-hoi current
2025-03-15 Bộ Lao động - Thương binh và Xã hội | bo-lao-dong-thuong-binh-va-xa-hoi former
2025-02-01 Bộ Tài nguyên và Môi trường       | bo-tai-nguyen-va-moi-truong current
2025-03-15 Bộ TN&MT                          | bo-tai-nguyen-va-moi-truong former
2025-02-01 Bộ Nông nghiệp và Phát triển nông thôn | bo-nong-nghiep-va-phat-trien-nong-thon current
2025-03-15 Bộ Nông nghiệp và Phát triển nông thôn | bo-nong-nghiep-va-phat-trien-nong-thon former
2025-03-15 Bộ Nông nghiệp và Môi trường      | bo-nong-nghiep-va-moi-truong current
2025-02-01 Bộ Thông tin và Truyền thông      | bo-thong-tin-va-truyen-thong current
2025-03-15 Bộ TT&TT                          | bo-thong-tin-va-truyen-thong former
2025-02-28 Bộ Kế hoạch và Đầu tư             | bo-ke-hoach-va-dau-tu current
2025-03-01 Bộ Kế hoạch và Đầu tư             | bo-ke-hoach-va-dau-tu former
2025-02-01 Ủy ban Dân tộc                    | uy-ban-dan-toc current
2025-03-15 Ủy ban Dân tộc                    | uy-ban-dan-toc former
2025-03-15 Bộ Dân tộc và Tôn giáo            | bo-dan-toc-va-ton-giao current
2025-03-15 Ủy ban Quản lý vốn nhà nước tại doanh nghiệp | uy-ban-quan-ly-von-nha-nuoc-tai-doanh-nghiep former
2025-02-01 Tổng cục Thuế                     | tong-cuc-thue current
2025-03-15 Cục Thuế                          | tong-cuc-thue current
2025-03-15 Cục Hải quan                      | tong-cuc-hai-quan current
2025-03-15 Cục Thống kê                      | tong-cuc-thong-ke current
2025-02-01 Ủy ban Kinh tế                    | uy-ban-kinh-te current
2025-03-15 Ủy ban Kinh tế và Tài chính       | uy-ban-kinh-te-va-tai-chinh current
2025-03-15 Ủy ban Pháp luật và Tư pháp       | uy-ban-phap-luat-va-tu-phap current
2025-03-15 Ủy ban Văn hóa và Xã hội          | uy-ban-van-hoa-va-xa-hoi current
2025-02-01 Ủy ban Đối ngoại                  | uy-ban-doi-ngoai current
2025-03-15 Ủy ban Đối ngoại                  | uy-ban-doi-ngoai former`,
  'provinces and districts, July 2025': `
2025-06-30 Bình Dương                        | binh-duong current
2025-07-01 Bình Dương                        | binh-duong former
2025-06-30 Bà Rịa - Vũng Tàu                 | ba-ria-vung-tau current
2025-07-01 Bà Rịa Vũng Tàu                   | ba-ria-vung-tau former
2025-06-30 TP.HCM                            | ho-chi-minh current
2025-07-01 TP.HCM                            | ho-chi-minh-2025 current
2025-06-30 Hà Giang                          | ha-giang current
2025-07-01 Hà Giang                          | ha-giang former
2025-06-30 Hải Dương                         | hai-duong current
2025-07-01 Hải Dương                         | hai-duong former
2025-07-01 Hải Phòng                         | hai-phong-2025 current
2025-06-30 Gia Lai                           | gia-lai current
2025-07-01 Gia Lai                           | gia-lai-2025 current
2025-06-30 An Giang                          | an-giang current
2025-07-01 An Giang                          | an-giang-2025 current
2025-07-01 Kiên Giang                        | kien-giang former
2025-06-30 Huế                               | hue current
2025-07-01 Huế                               | hue current
2025-07-01 Hà Nội                            | ha-noi current
2025-06-30 Đà Lạt                            | lam-dong/tp-da-lat current
2025-07-01 Đà Lạt                            | lam-dong/tp-da-lat former
2025-06-30 Hạ Long                           | quang-ninh/tp-ha-long current
2025-07-01 Hạ Long                           | quang-ninh/tp-ha-long former
2025-06-30 Buôn Ma Thuột                     | dak-lak/tp-buon-ma-thuot current
2025-06-30 huyện đảo Lý Sơn                  | quang-ngai/h-ly-son current
2025-07-01 đặc khu Lý Sơn                    | quang-ngai-2025/dk-ly-son current
2025-06-30 đặc khu Phú Quốc                  | an-giang-2025/dk-phu-quoc future
2025-07-01 đặc khu Phú Quốc                  | an-giang-2025/dk-phu-quoc current
2025-07-01 đặc khu Thổ Châu                  | an-giang-2025/dk-tho-chau current
2025-07-01 đặc khu Trường Sa                 | khanh-hoa-2025/dk-truong-sa current`,
  'cities of 2026': `
2026-04-29 Đồng Nai                          | dong-nai-2025 current
2026-04-30 Đồng Nai                          | dong-nai-2026 current
2026-08-31 Quảng Ninh                        | quang-ninh current
2026-09-01 Quảng Ninh                        | quang-ninh-2026 current
2026-09-19 Bắc Ninh                          | bac-ninh-2025 current
2026-09-20 Bắc Ninh                          | bac-ninh-2026 current`
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', expected = ''] = row.slice(11).split('|')
      return [row.slice(0, 10), name.trim(), expected.trim()]
    })
}

describe.each(Object.entries(reforms))('%s', (_, table) => {
  test.each(rows(table))('%s %s: %s', (date, name, expected) => {
    const view = at(date as string)
    const found = view.organization(name as string) ?? view.place(name as string)
    expect(found ? `${found.record.id} ${found.standing}` : '-').toBe(expected)
  })
})

test('the tables have at least a hundred rows', () => {
  expect(Object.values(reforms).flatMap(rows).length).toBeGreaterThanOrEqual(100)
})

describe('a law by its name', () => {
  test.each([
    ['1995-01-01', 'Luật Đất đai', '24-L/CTN'],
    ['2011-03-09', 'Luật Đất đai', '13/2003/QH11'],
    ['2017-05-20', 'Luật Đất đai', '45/2013/QH13'],
    ['2025-05-20', 'Luật Đất đai', '31/2024/QH15'],
    ['2012-06-01', 'Luật Lưu trữ', '01/2011/QH13'],
    ['2025-01-01', 'Luật Lưu trữ', '33/2024/QH15'],
    ['2013-01-01', 'Luật Thủ đô', '25/2012/QH13'],
    ['2024-12-01', 'Luật Thủ đô', '39/2024/QH15'],
    ['2010-01-01', 'Luật Cán bộ, công chức', '22/2008/QH12'],
    ['2025-08-01', 'Luật Cán bộ, công chức', '80/2025/QH15'],
    ['2012-01-01', 'Luật Bảo vệ quyền lợi người tiêu dùng', '59/2010/QH12'],
    ['2023-07-01', 'Luật Bảo vệ quyền lợi người tiêu dùng', '19/2023/QH15']
  ])('on %s %s is %s', (date, name, symbol) => {
    expect(at(date).documents(name)[0]?.symbol).toBe(symbol)
  })

  test.each(['Luật Biểu tình', 'Luật Về hội', 'Luật Chuyển đổi giới tính', 'Luật Cấp, thoát nước'])(
    '%s is a bill',
    (name) => {
      expect(at('2026').documents(name)).toEqual([expect.objectContaining({status: 'bill'})])
    }
  )

  test('no law that was issued is a bill', () => {
    expect(
      at('2026')
        .documents('Luật Đất đai')
        .some(({status}) => status === 'bill')
    ).toBe(false)
    expect(at('2011-03-09').documents('Luật Thủ đô')).toEqual([])
  })
})

test('says which item of Wikidata a thing is, where that is confirmed', () => {
  expect(at('2011').place('Việt Nam')?.record.wikidata).toBe('Q881')
  expect(at('2011').place('Hà Nội')?.record.wikidata).toBe('Q1858')
  expect(at('2011').organization('LHQ')?.record.wikidata).toBe('Q1065')
  expect(at('2011').organization('Bộ Công an')?.record.wikidata).toBeUndefined()
})
