import {parse} from 'thoisu'
import {describe, expect, test} from 'vitest'

/** The title of the first document of a text. */
function title(text: string): string | undefined {
  const mention = parse(text).mentions.find(({type}) => type === 'document')
  return mention?.type === 'document' ? mention.title : undefined
}

describe('where titles end', () => {
  test.each([
    // A word that ends as a verb of the outer sentence begins.
    ['Nghị định 36/2016/NĐ-CP về quản lý trang thiết bị y tế, đang đi vào cuộc sống.', 'quản lý trang thiết bị y tế'],
    ['Nghị định 9/2020/NĐ-CP về chuẩn bị đầu tư công có nhiều điểm mới.', 'chuẩn bị đầu tư công'],
    // Marks in the German manner.
    ['Chỉ thị 15-CT/TW về „phòng, chống lãng phí“ có hiệu lực.', 'phòng, chống lãng phí'],
    ['Chỉ thị 16-CT/TW về “sử dụng “vốn mồi” có trọng điểm” đã ban hành.', 'sử dụng “vốn mồi” có trọng điểm'],
    // What the title rules out belongs to it.
    [
      'Thông tư 2/2017/TT-BYT quy định giá khám bệnh, chữa bệnh không thuộc phạm vi bảo hiểm được góp ý.',
      'quy định giá khám bệnh, chữa bệnh không thuộc phạm vi bảo hiểm'
    ],
    // Clauses without a subject of their own take nothing from the title.
    [
      'Nghị định 37/2009/NĐ-CP quy định mục tiêu về kinh tế, văn hóa, xã hội do cảnh sát canh gác.',
      'quy định mục tiêu về kinh tế, văn hóa, xã hội'
    ],
    ['Nghị định 1/2017/NĐ-CP về thủ tục đất đai chính thức có hiệu lực.', 'thủ tục đất đai'],
    // An office in the name of a body.
    [
      'Kết luận 11-KL/TW về thực hiện Chỉ thị 08-CT/TW của Ban Bí thư về an toàn thực phẩm.',
      'thực hiện Chỉ thị 08-CT/TW của Ban Bí thư về an toàn thực phẩm'
    ],
    [
      'Quyết định 18/QĐ-TTg ban hành định mức cho các tỉnh Hà Tĩnh, Quảng Bình, Quảng Trị bị thiệt hại.',
      'ban hành định mức cho các tỉnh Hà Tĩnh, Quảng Bình, Quảng Trị'
    ],
    ['Nghị quyết 5-NQ/TW về kinh tế tư nhân, Chính phủ giao các bộ triển khai.', 'kinh tế tư nhân'],
    ['Nghị định 15/2018/NĐ-CP về an toàn thực phẩm, doanh nghiệp được tự công bố.', 'an toàn thực phẩm'],
    // `quy định` as the verb of the outer sentence, and as a noun of the title.
    [
      'Nghị định 87/2015/NĐ-CP về giám sát vốn nhà nước quy định cơ quan chủ quản lập báo cáo.',
      'giám sát vốn nhà nước'
    ],
    ['Nghị quyết 4/NQ-CP về rà soát các quy định của luật được gửi các bộ.', 'rà soát các quy định của luật'],
    [
      'Nghị định 53/2017/NĐ-CP quy định giấy tờ về đất để cấp phép xây dựng. Nay',
      'quy định giấy tờ về đất để cấp phép xây dựng'
    ],
    [
      'Nghị quyết 5/NQ-HĐND về quan hệ giữa luật sư và người được bào chữa có hiệu lực.',
      'quan hệ giữa luật sư và người được bào chữa'
    ],
    ['Quyết định 7/QĐ-TTg về việc thay đổi Tổ trưởng Tổ công tác nhà ở.', 'thay đổi Tổ trưởng Tổ công tác nhà ở'],
    ['Thông tư 2/2017/TT-BYT quy định giá của 1.930 dịch vụ được góp ý.', 'quy định giá của 1.930 dịch vụ'],
    // Quotations inside quotations, with marks that do not say where they open.
    [
      'Nghị quyết 04-NQ/TW về "Ngăn chặn những biểu hiện "xa dân" trong nội bộ" được học.',
      'Ngăn chặn những biểu hiện "xa dân" trong nội bộ'
    ],
    ['Kết luận 9-KL/TW về “Giữ gìn "tài liệu mật" của cơ quan” được quán triệt.', 'Giữ gìn "tài liệu mật" của cơ quan'],
    // What stands behind a comma and has no subject of its own belongs to the title.
    [
      'Chỉ thị 48-CT/TW của Bộ Chính trị (khóa X) về phòng, chống tội phạm trong tình hình mới đã tạo chuyển biến.',
      'phòng, chống tội phạm trong tình hình mới'
    ],
    ['Chỉ thị 8-CT/TU về trồng rừng, các huyện đã giao chỉ tiêu.', 'trồng rừng'],
    ['Chỉ thị 8-CT/TU về trồng rừng, hai huyện miền núi cần làm trước.', 'trồng rừng'],
    ['Quy định 9-QĐ/TU về những việc đảng viên không được làm đã ban hành.', 'những việc đảng viên không được làm'],
    // The offices of the person whom the title is about.
    [
      'Quyết định 4-QĐ/TU về việc tiếp nhận ông Lê Văn Hòa, Chủ tịch UBND huyện Ba Bể, giữ chức Giám đốc Sở Nội vụ.',
      'tiếp nhận ông Lê Văn Hòa, Chủ tịch UBND huyện Ba Bể, giữ chức Giám đốc Sở Nội vụ'
    ],
    [
      'Quyết định 4/QĐ-TTg về việc bổ nhiệm bà Trần Thị Minh, Phó Chủ nhiệm Văn phòng Chính phủ, làm Thứ trưởng Bộ Nội vụ.',
      'bổ nhiệm bà Trần Thị Minh, Phó Chủ nhiệm Văn phòng Chính phủ, làm Thứ trưởng Bộ Nội vụ'
    ],
    [
      'Quyết định 4-QĐ/TU chuẩn y ông Vũ Hải, Bí thư Huyện ủy. Quyết định 5-QĐ/TU về cán bộ, Chủ tịch UBND tỉnh yêu cầu làm rõ.',
      undefined
    ],
    ['Quyết định 4-QĐ/TU về công tác cán bộ, Chủ tịch UBND tỉnh yêu cầu làm rõ.', 'công tác cán bộ'],
    // A second issuer.
    ['Kết luận 12-KL/TW của Bộ Chính trị, Ban Bí thư về sắp xếp bộ máy.', 'sắp xếp bộ máy'],
    ['Kết luận 12-KL/TW của Bộ Chính trị, Ban Bí thư yêu cầu các tỉnh về đích.', undefined],
    ['Nghị định 3/2011/NĐ-CP về kỷ luật công chức, cuộc họp sau đó sẽ bàn.', 'kỷ luật công chức'],
    ['Nghị quyết 26-NQ/TW về nông nghiệp, nông thôn,… việc sửa luật là cần.', 'nông nghiệp, nông thôn'],
    ['Nghị quyết 80-NQ/TW về phát triển văn hóa, nêu rõ nhiệm vụ.', 'phát triển văn hóa'],
    ['Nghị quyết 222/2025/QH15 về trung tâm tài chính tại Việt Nam.', 'trung tâm tài chính tại Việt Nam'],
    ['Nghị định 38/2012/NĐ-CP về an toàn thực phẩm với lý do luật không nêu.', 'an toàn thực phẩm'],
    ['Quyết định 12/QĐ-TTg do Thủ tướng Chính phủ ban hành.', undefined],
    ['Nghị định 15/2018/NĐ-CP không còn phù hợp.', undefined]
  ])('%s', (text, expected) => expect(title(text)).toBe(expected))
})
