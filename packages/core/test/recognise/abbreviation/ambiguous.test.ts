import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** What the abbreviations of a text are taken for; several readings where it leaves them open. */
function readings(text: string): string[] {
  return parse(text, {publishedAt: '2017-05-20'}).mentions.flatMap((mention) => {
    if (mention.type !== 'abbreviation') return []
    const {start, end} = mention.position
    const meant = mention.expansion ?? mention.expansions?.join(' / ')
    return [`${text.slice(start.offset, end.offset)} = ${meant}`]
  })
}

describe('words around choose a reading', () => {
  test.each([
    ['Ông Nam, CT UBND huyện, phát biểu.', 'CT = chủ tịch'],
    ['Góp vốn vào CT cổ phần Sông Xanh.', 'CT = công ty'],
    ['Lãnh đạo Bộ CT trả lời về giá điện.', 'CT = công thương'],
    ['Chiều nay, BCH quân sự tỉnh họp bàn.', 'BCH = ban chỉ huy'],
    ['Chiều nay, BCH Đảng bộ tỉnh họp.', 'BCH = ban chấp hành'],
    ['Theo UBKT của Quốc hội, tăng trưởng chậm.', 'UBKT = Ủy ban Kinh tế'],
    ['Các thành viên UBKT huyện ủy có mặt.', 'UBKT = ủy ban kiểm tra'],
    ['Bà Lê Thu Hà, TBT báo Tin Xóm, chia sẻ.', 'TBT = tổng biên tập'],
    ['Sáng nay, TBT thăm đồng bào.', 'TBT = Tổng Bí thư'],
    ['Anh Minh là BTV đài truyền hình.', 'BTV = biên tập viên'],
    ['Các đồng chí trong BTV huyện ủy dự họp.', 'BTV = ban thường vụ'],
    ['Mưa lớn làm QL 1A bị ngập.', 'QL = quốc lộ'],
    ['Xe tải nối đuôi trên QL qua xã.', 'QL = quốc lộ'],
    ['Tăng cường công tác QL đất đai.', 'QL = quản lý'],
    ['Dự án mở rộng ĐT 741 chậm tiến độ.', 'ĐT = đường tỉnh'],
    ['Giải ngân vốn ĐT công còn thấp.', 'ĐT = đầu tư'],
    ['Cầu trên ĐH 12 đã xuống cấp.', 'ĐH = đường huyện'],
    ['Khai mạc ĐH Đảng bộ huyện.', 'ĐH = đại hội'],
    ['Nhiều sinh viên ĐH ra trường.', 'ĐH = đại học'],
    ['Bệnh nhân tới TT Y tế huyện.', 'TT = trung tâm'],
    ['Điểm bưu điện ở các xã, TT trong huyện.', 'TT = thị trấn'],
    ['Em học ở Trường CĐ Sư phạm.', 'CĐ = cao đẳng'],
    ['Chủ tịch CĐ ngành phát biểu.', 'CĐ = công đoàn'],
    ['Hội ND tỉnh tặng quà.', 'ND = nông dân'],
    ['Đời sống ND được nâng lên.', 'ND = nhân dân'],
    ['Mỗi ca nghỉ CN hằng tuần.', 'CN = chủ nhật'],
    ['Công ty CP Sông Xanh nợ thuế.', 'CP = cổ phần'],
    ['Nghị quyết của CP về giải ngân.', 'CP = Chính phủ'],
    ['Quân chủng HQ diễn tập.', 'HQ = hải quân'],
    ['Tổng cục HQ siết kiểm tra.', 'HQ = hải quan'],
    ['Lũ về muộn ở ĐB sông Cửu Long.', 'ĐB = đồng bằng'],
    ['Các ĐB thảo luận sôi nổi.', 'ĐB = đại biểu'],
    ['Hai bên ký HĐ lao động mới.', 'HĐ = hợp đồng'],
    ['Thành viên HĐ chấm thi có mặt.', 'HĐ = hội đồng'],
    ['Lực lượng phòng chống TP ra quân.', 'TP = tội phạm'],
    ['Người dân TP đồng tình.', 'TP = thành phố'],
    ['Trình tự theo PL.', 'PL = pháp luật'],
    ['Xuất khẩu LĐ tăng mạnh.', 'LĐ = lao động'],
    ['Bảo vệ MT là cấp bách.', 'MT = môi trường'],
    ['Vốn từ NS tỉnh còn ít.', 'NS = ngân sách'],
    ['Mức TB đạt 5%.', 'TB = trung bình']
  ])('%s', (text, expected) => {
    expect(readings(text)).toContain(expected)
  })

  test('the kind of name decides, the date too', () => {
    expect(readings('UBND TP Hà Nội họp.')).toContain('TP = thành phố')
    const later = parse('VCCI công bố chỉ số.', {publishedAt: '2023-05-20'}).mentions
    expect(later).toContainEqual(expect.objectContaining({expansion: 'Liên đoàn Thương mại và Công nghiệp Việt Nam'}))
    expect(readings('VCCI công bố chỉ số.')).toEqual(['VCCI = Phòng Thương mại và Công nghiệp Việt Nam'])
  })

  test('the long form in the article decides', () => {
    expect(readings('Trẻ ham xem tivi, điện thoại. Nhiều em có ĐT riêng.')).toEqual(['ĐT = điện thoại'])
    expect(readings('Ngành thể thao họp. Hoạt động TT phát triển.')).toEqual(['TT = thể thao'])
  })
})

describe('what nothing settles stays open', () => {
  test.each([
    ['Hoạt động TT của tỉnh phát triển.', 'TT = Thủ tướng / thể thao / truyền thông'],
    ['Đội ngũ CN của tỉnh tăng.', 'CN = cử nhân / công nhân / công nghệ'],
    ['Trên sân, ĐT đã tập.', 'ĐT = đầu tư / điện thoại / đội tuyển'],
    ['Mọi TCT đều phải báo cáo.', 'TCT = tổng công ty'],
    ['Cần đổi mới công tác LĐ.', 'LĐ = lao động / lãnh đạo'],
    ['Số liệu TB của năm.', 'TB = thương binh / trung bình'],
    ['Về PL, ông có ý kiến.', 'PL = pháp lệnh / pháp luật'],
    ['Đảng ủy UBND tỉnh họp.', 'UBND = ủy ban nhân dân']
  ])('%s', (text, expected) => {
    expect(readings(text)).toContain(expected)
  })
})

describe('no reading', () => {
  test.each([
    'Thực hiện CT số 05-CT/TW.',
    'Theo KH số 25/KH-UBND.',
    'tt, ct và nd viết thường.',
    'Xe biển số 29A-TT 123.'
  ])('of what is no abbreviation in %s', (text) => {
    expect(readings(text).filter((reading) => /^(?:CT|KH|tt|ct|nd) = /u.test(reading))).toEqual([])
  })
})
