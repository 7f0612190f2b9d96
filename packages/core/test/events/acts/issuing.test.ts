import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('who signs, issues, adopts', () => {
  rows(
    [
      [
        'Thủ tướng Lê Hoàng Sơn vừa [ký] Chỉ thị 12/CT-TTg về phòng chống thiên tai.',
        {kind: 'ký', participants: {signatory: ['Lê Hoàng Sơn']}, documents: {issued: ['12/CT-TTg']}}
      ],
      [
        'Bộ Chính trị [ban hành] Nghị quyết số 52-NQ/TW về cách mạng công nghiệp lần thứ tư.',
        {kind: 'ban hành', participants: {organizer: ['Bộ Chính trị']}, documents: {issued: ['52-NQ/TW']}}
      ],
      [
        'Sáng 19-7, Quốc hội đã [thông qua] Luật Đất đai năm 2013.',
        {kind: 'thông qua', participants: {organizer: ['Quốc hội']}, documents: {adopted: ['Luật Đất đai 2013']}}
      ],
      [
        'Ông Trần Văn Lực [ký ban hành]{1} Quyết định 1205/QĐ-UBND và [phê duyệt]{2} Quyết định 1206/QĐ-UBND.',
        {kind: 'ban hành', participants: {signatory: ['Trần Văn Lực']}, documents: {issued: ['1205/QĐ-UBND']}},
        {kind: 'phê duyệt', participants: {signatory: ['Trần Văn Lực']}, documents: {issued: ['1206/QĐ-UBND']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('plans, passives, rules in force', () => {
  rejects(
    [
      'Chính phủ sẽ ban hành Nghị định 15/2020/NĐ-CP.',
      'Theo Nghị định 15/2020/NĐ-CP, mức phạt tăng gấp đôi.',
      'Các xã thực hiện nghiêm Chỉ thị 12/CT-TTg.',
      'Tỉnh ra quân làm sạch bãi biển.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})
