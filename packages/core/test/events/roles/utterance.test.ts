import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('whose words were told above', () => {
  rows(
    [
      [
        'Đó là khẳng định của ông Trần Văn Lực, Phó Chủ tịch UBND tỉnh, tại [kỳ họp] chiều 19/7.',
        {kind: 'kỳ họp', time: '2021-07-19', participants: {speaker: ['Trần Văn Lực']}, plover: 'CONSULT'}
      ],
      [
        'Đây là một trong những chỉ đạo của Bí thư Tỉnh ủy Trần Văn Lực trong [buổi khảo sát] tuyến đê.',
        {
          kind: 'buổi làm việc',
          name: 'buổi khảo sát tuyến đê',
          participants: {speaker: ['Trần Văn Lực']},
          plover: 'CONSULT'
        }
      ],
      [
        'Thông tin trên được Bí thư Tỉnh ủy Trần Văn Lực đưa ra tại [buổi gặp mặt] các cơ quan báo chí.',
        {
          kind: 'gặp mặt',
          name: 'buổi gặp mặt các cơ quan báo chí',
          participants: {speaker: ['Trần Văn Lực']}
        }
      ],
      [
        'Đề nghị được ông Trần Văn Lực nêu trong [điện đàm] với Thủ tướng Jan Novak.',
        {kind: 'điện đàm', participants: {speaker: ['Trần Văn Lực'], attendee: ['Jan Novak']}, plover: 'CONSULT'}
      ],
      [
        'Báo Hà Giang giới thiệu toàn văn bài phát biểu của Bí thư Tỉnh ủy Trần Văn Lực tại [đại hội].',
        {kind: 'đại hội', participants: {speaker: ['Trần Văn Lực']}}
      ],
      [
        'Chủ tịch UBND tỉnh Lê Thị Hoa nêu yêu cầu này tại [hội nghị].',
        {kind: 'hội nghị', participants: {speaker: ['Lê Thị Hoa']}, plover: 'CONSULT'}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('words of other days, of nobody by name, of no event', () => {
  rejects(
    [
      'Đó là khẳng định của nhiều đại biểu tại kỳ họp.',
      'Đó là lời dặn của ông Trần Văn Lực với con cháu.',
      'Thực hiện chỉ đạo của ông Trần Văn Lực tại hội nghị lần trước, các xã đã rà soát.',
      'Quán triệt phát biểu của ông Trần Văn Lực tại hội nghị lần trước, các xã đã rà soát.',
      'Thông tin trên được nhiều báo đưa tại hội nghị.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
