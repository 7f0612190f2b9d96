import {describe, expect, test} from 'vitest'
import {anatomyRows, segmentText} from '../anatomy.js'

describe('agency tag', () => {
  describe('with brackets or a dash', () => {
    anatomyRows(
      ['agencyTag', 'dateline'],
      [
        '[(HNM)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nHội nghị kéo dài.',
        '[(Chinhphu.vn)]{agencyTag} – Thủ tướng yêu cầu các bộ làm ngay.\nViệc này gấp.',
        '[(NLĐO)]{agencyTag}- Tổng Bí thư tiếp dân.\nViệc này gấp.',
        '[(SGGPO)]{agencyTag}.– Sáng 17-11, HĐND họp.\nViệc này gấp.',
        '[(CAO)]{agencyTag} Trước khi họp, đoàn thăm chợ.\nViệc này gấp.',
        'Thị ủy họp phiên quý một\n[GD&TĐ]{agencyTag} - Bộ trưởng ký chỉ thị mới.\nViệc này gấp.',
        '[TTO]{agencyTag} - Sáng 10/1, đoàn về.\nViệc này gấp.',
        '[VOV.VN]{agencyTag} -Dù khó, tỉnh vẫn làm.\nViệc này gấp.',
        '[LSO]{agencyTag}-Ngày 27/4/2011, huyện họp.\nViệc này gấp.',
        '[QĐND Online]{agencyTag} - Ngày 12-4, tại Hà Nội, quân đội họp.\nViệc này gấp.',
        '[Hà Nội ]{dateline}[(TTXVN)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.'.replace(
          'Hà Nội ]{dateline}',
          'Hà Nội]{dateline} '
        ),
        '[Hà Nội]{dateline}, 8/3 [(TTXVN)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[Nam Định]{dateline}, ngày 8/3 [(TTXVN)]{agencyTag} – Sáng nay, Tỉnh ủy họp.\nViệc này gấp.',
        '[Hà Nội]{dateline} [(TTXVN 8/3)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[(Kiến Thức)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[(Petrotimes)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[(Xây dựng)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[(Báo Quảng Ngãi)]{agencyTag}- Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[(VOV5)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[\\[Dân trí\\]]{agencyTag} Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '[ICTnews]{agencyTag} – Thủ tướng yêu cầu các bộ làm ngay.\nViệc này gấp.',
        '[BNEWS]{agencyTag} Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'Thị ủy họp phiên quý một\n[Online]{agencyTag} – Sáng 1-6, Thị ủy họp.\nViệc này gấp.',
        '[(XYZO)]{agencyTag} - Ngày 8-3, Thành ủy họp.\nHội nghị kéo dài.'
      ]
    )
  })

  describe('again, and inside flattened text', () => {
    anatomyRows(
      ['agencyTag'],
      [
        'Thị ủy họp phiên quý một\n[(BVPL)]{agencyTag} - Ngày 8-3, Thành ủy họp.\n[(BVPL)]{agencyTag} - Ngày 8-3, Thành ủy họp tại hội trường lớn.\nViệc này gấp.',
        'Thị ủy họp phiên quý một\nSáng nay, Thị ủy họp. Chợ mới mở cửa [(HNM)]{agencyTag} - Năm nay, chợ mới mở cửa sớm.',
        'Thị ủy họp phiên quý một\n(BVPL) tặng quà - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'Thị ủy họp phiên quý một\nSáng nay, Thị ủy họp. Bài của Lê Hòa (TTXVN) - Ngày 8-3, chợ mở cửa.',
        'Thị ủy họp phiên quý một\nSáng nay, Thị ủy họp. Đoạn qua làng Mai (Ninh Bình) - Bãi Vọt đã xong.',
        'Thị ủy họp phiên quý một\nSáng nay, Thị ủy họp. Đó là lời của bạn đồng minh (LDP) - Công minh.',
        'Thị ủy họp phiên quý một\nSáng nay, Thị ủy họp. Tin của đài (VOV) cho biết chợ mở cửa.'
      ]
    )
  })

  describe('no tag', () => {
    anatomyRows(
      ['agencyTag'],
      [
        'UBND tỉnh - Cơ quan thường trực - họp.\nViệc này gấp.',
        'GS.TS Lê Hòa - nguyên Bộ trưởng - dự họp.\nViệc này gấp.',
        '(Ảnh: Lê Hòa) - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'HĐND TP - UBND TP họp liên tịch.\nViệc này gấp.',
        'TP.HCM - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '(Hồng Lĩnh) là thị xã nhỏ.\nViệc này gấp.',
        '(Tiếp theo kỳ trước) - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'COP26 - Hội nghị lớn của năm - khai mạc.\nViệc này gấp.',
        '(Còn nữa) - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        '\\[Video\\] - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'BNEWS: Xin ông nói rõ hơn.\nViệc này gấp.',
        'Thị ủy họp Online - Sáng 1-6, Thị ủy họp.\nViệc này gấp.',
        '(Video) - Ngày 8-3, Thành ủy họp.\nViệc này gấp.',
        'Hà Nội, 8/3 (thứ Sáu) - Thành ủy họp.\nViệc này gấp.',
        'Thành ủy (HNM đưa tin) - hôm qua họp.\nViệc này gấp.'
      ]
    )
  })

  test('tells the outlet', () => {
    expect(segmentText('(HNM) - Ngày 8-3, Thành ủy họp.').outlet).toBe('ha-noi-moi')
    expect(segmentText('TTO - Ngày 8-3, Thành ủy họp.').outlet).toBe('tuoi-tre')
  })
})
