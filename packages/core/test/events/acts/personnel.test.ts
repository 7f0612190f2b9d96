import {rejects, rows} from '@thoisu/testing/events'
import {describe} from 'vitest'

describe('offices given and taken', () => {
  rows(
    [
      [
        'Bộ Chính trị quyết định [phân công] ông Đinh Văn Thắng giữ chức Bí thư Tỉnh ủy.',
        {kind: 'phân công', participants: {organizer: ['Bộ Chính trị'], appointee: ['Đinh Văn Thắng']}}
      ],
      [
        'Ông Lê Minh Trung được [bổ nhiệm] làm Giám đốc Sở Y tế.',
        {kind: 'bổ nhiệm', participants: {appointee: ['Lê Minh Trung']}}
      ],
      [
        'Thủ tướng Lê Hoàng Sơn [bổ nhiệm lại] ông Vũ Đức Minh giữ chức Thứ trưởng Bộ Tài chính.',
        {kind: 'bổ nhiệm', participants: {appointee: ['Vũ Đức Minh']}}
      ],
      [
        'Hội đồng nhân dân tỉnh [bầu] bà Lê Thị Hoa giữ chức Chủ tịch UBND tỉnh.',
        {kind: 'bầu', participants: {organizer: ['Hội đồng nhân dân tỉnh'], appointee: ['Lê Thị Hoa']}}
      ],
      [
        'Quốc hội [miễn nhiệm] chức vụ Bộ trưởng đối với ông Nguyễn Hữu Tài.',
        {kind: 'miễn nhiệm', participants: {organizer: ['Quốc hội'], appointee: ['Nguyễn Hữu Tài']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('who gives and who gets', () => {
  rows(
    [
      [
        'Ông Lê Minh Trung được Quốc hội [bầu] làm Chủ nhiệm Ủy ban Pháp luật.',
        {kind: 'bầu', participants: {organizer: ['Quốc hội'], appointee: ['Lê Minh Trung']}}
      ],
      ['Bà Lê Thị Hoa [từ chức].', {kind: 'từ chức', participants: {appointee: ['Lê Thị Hoa']}}]
    ],
    {publishedAt: '2021-07-20'}
  )
  rejects(['Giám đốc Tạ Văn Hải bổ nhiệm con trai làm phó khoa.', 'Ông Tạ Văn Hải kỷ luật nhiều nhân viên.'], {
    parse: {publishedAt: '2021-07-20'}
  })
})

describe('discipline', () => {
  rows(
    [
      [
        'Ủy ban Kiểm tra Trung ương [kỷ luật cảnh cáo] ông Tạ Văn Hải.',
        {kind: 'cảnh cáo', participants: {organizer: ['Ủy ban Kiểm tra Trung ương'], disciplined: ['Tạ Văn Hải']}}
      ],
      ['Ông Tạ Văn Hải bị [khai trừ khỏi Đảng].', {kind: 'khai trừ', participants: {disciplined: ['Tạ Văn Hải']}}],
      [
        'Cơ quan Cảnh sát điều tra Bộ Công an [khởi tố bị can] Tạ Văn Hải.',
        {
          kind: 'khởi tố bị can',
          participants: {organizer: ['Cơ quan Cảnh sát điều tra Bộ Công an'], disciplined: ['Tạ Văn Hải']},
          plover: 'COERCE'
        }
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
})

describe('work with personnel in general, plans', () => {
  rejects(
    [
      'Công tác bổ nhiệm cán bộ của tỉnh còn nhiều sai sót.',
      'Việc kỷ luật cán bộ phải đúng quy trình.',
      'Ông Tạ Văn Hải chưa bị kỷ luật.',
      'Ông Tạ Văn Hải bắt đầu làm việc từ sớm.',
      'Tỉnh phân công nhiệm vụ cho từng sở.'
    ],
    {parse: {publishedAt: '2021-07-20'}}
  )
})

describe('several people', () => {
  rows(
    [
      [
        'HĐND tỉnh Hà Giang đã [bầu] ông Trần Văn Lực, ông Phan Văn Đức và bà Lê Thị Hoa làm Phó Chủ tịch UBND tỉnh.',
        {
          kind: 'bầu',
          participants: {
            organizer: ['Hội đồng nhân dân tỉnh Hà Giang'],
            appointee: ['Trần Văn Lực', 'Phan Văn Đức', 'Lê Thị Hoa']
          }
        }
      ],
      [
        'Trao nghị quyết [bầu] ông Trần Văn Lực, Bí thư Tỉnh ủy Lê Thị Hoa yêu cầu rà soát.',
        {kind: 'bầu', participants: {appointee: ['Trần Văn Lực']}}
      ]
    ],
    {publishedAt: '2021-07-20'}
  )
  rejects(['Ông Trần Văn Lực phụ trách bầu cử ở cơ sở.'], {parse: {publishedAt: '2021-07-20'}})
})
