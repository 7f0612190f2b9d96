import {describe} from 'vitest'
import {sentenceRows} from '../anatomy.js'

describe('list', () => {
  describe('one sentence per line', () => {
    sentenceRows([
      'Kỳ họp bàn ba việc:|\n- Kế hoạch năm 2018|\n- Đầu tư công|\n- Công tác nhân sự',
      'Kỳ họp bàn ba việc:|\n• Kế hoạch năm 2018;|\n• Đầu tư công;|\n• Công tác nhân sự.',
      'Kỳ họp bàn hai việc:|\n+ Kế hoạch năm 2018.|\n+ Đầu tư công.',
      'Nội dung:|\n1. Kế hoạch năm 2018|\n2. Đầu tư công|\n3. Nhân sự',
      'Nội dung:|\n1) Kế hoạch năm 2018|\n2) Đầu tư công',
      'Nội dung:|\na) Kế hoạch năm 2018;|\nb) Đầu tư công.',
      'Danh sách khen thưởng:|\n1. Ông Lê Văn Tám.|\n2. Bà Trần Thị Chín.',
      'I. Tình hình chung|\nSáu tháng qua, kinh tế khá lên.|\nII. Nhiệm vụ',
      'Điều 1. Phạm vi điều chỉnh|\nLuật này quy định về phí.',
      'Các đơn vị được khen:|\n- Sở Nội vụ;|\n- Sở Tài chính;|\n- UBND huyện Ba Vì.'
    ])
  })

  describe('inside one line', () => {
    sentenceRows([
      'Có hai nhiệm vụ: 1. Giữ rừng; 2. Trồng rừng.',
      'Có hai nhiệm vụ: a. Giữ rừng; b. Trồng rừng.',
      'Có hai nhiệm vụ: (1) Giữ rừng; (2) Trồng rừng.',
      'Có hai nhiệm vụ: 1) Giữ rừng, 2) Trồng rừng.',
      'Có hai nhiệm vụ: I. Giữ rừng; II. Trồng rừng.',
      'Một là, giữ rừng; hai là, trồng rừng; ba là, sống được với rừng.',
      'Điều 5. Quyền của người tố cáo',
      'Chương II. Quyền và nghĩa vụ'
    ])
  })

  describe('each item a sentence', () => {
    sentenceRows([
      '1. Giữ rừng tận gốc.| 2. Trồng rừng mới.| 3. Chia lợi ích cho dân.',
      'Thứ nhất, giữ rừng.| Thứ hai, trồng rừng.',
      'Một là, giữ rừng.| Hai là, trồng rừng.',
      '- Giữ rừng.| - Trồng rừng.',
      'Có hai việc cần làm ngay.| 1. Giữ rừng.| 2. Trồng rừng.',
      'Hội nghị kết luận.| (1) Giữ rừng.| (2) Trồng rừng.'
    ])
  })
})
