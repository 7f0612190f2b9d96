import type {EventRole} from '../model/event.js'
import {Phrases} from '../recognise/phrases.js'

/** What a verb makes of its subject and of the people right behind it. */
export interface Frame {
  readonly verbs: Phrases
  readonly subject: EventRole
  readonly object?: EventRole
  /** Whether the people behind the verb were there whoever stands before it: `Quốc vương Bhutan hội đàm với ông A`. */
  readonly mutual?: true
  /** What must stand within a few words behind the verb: `ký biên bản` is a ceremony, `ký hợp đồng` daily work. */
  readonly complement?: Phrases
}

/** Verbs of presence and of acts that only those present do. */
export const frames: readonly Frame[] = [
  // It is done for the dead.
  {
    verbs: new Phrases(
      'dâng hương, dâng hoa, thắp hương, đặt vòng hoa, đặt hoa, đặt lẵng hoa, viếng, vào Lăng viếng, tưởng niệm, tưởng nhớ'
    ),
    subject: 'attendee'
  },
  {
    verbs: new Phrases(
      'dự, tham dự, đến dự, tới dự, về dự, cùng dự, có mặt, đi bầu cử, tham gia bầu cử, bỏ phiếu, đi bỏ phiếu, tham gia bỏ phiếu, bỏ lá phiếu, dự khai mạc, dự và chỉ đạo, dự và phát biểu, chứng kiến, tới tham dự, đến tham dự, dự họp'
    ),
    subject: 'attendee'
  },
  {
    verbs: new Phrases('tham gia'),
    subject: 'attendee',
    complement: new Phrases(
      `đoàn, lễ, buổi, cuộc, phiên, hội nghị, hội thảo, tọa đàm, diễn đàn, chương trình, sự kiện, kỳ họp, đại hội, hoạt động, chuyến, tiếp,
      thảo luận, phát biểu, trả lời, cùng`
    )
  },
  {
    verbs: new Phrases(
      `phát biểu, phát biểu tại, phát biểu khai mạc, phát biểu bế mạc, phát biểu chỉ đạo, phát biểu kết luận, phát biểu chào mừng, khai mạc,
      bế mạc, kết luận, đọc, trình bày, báo cáo, công bố, giới thiệu, thông báo, tuyên bố, trả lời chất vấn, trả lời, giải trình, chất vấn,
      thảo luận, góp ý, ôn lại, đọc diễn văn, điều hành, tham luận, trao đổi`
    ),
    subject: 'speaker'
  },
  {
    verbs: new Phrases(
      `trao, trao tặng, trao quyết định, tặng hoa, tặng quà, tặng hoa chúc mừng, chúc mừng, tặng, gắn biển, cắt băng, cắt băng khánh thành, ấn nút, bấm nút,
      đánh trống, gióng trống, trồng cây, kiểm tra, thị sát, đón nhận, nhận, vinh dự đón nhận, vinh dự nhận, biểu dương, phát động, chúc tết`
    ),
    subject: 'attendee',
    object: 'attendee'
  },
  {
    verbs: new Phrases(
      `tiếp, tiếp và làm việc với, tiếp và hội đàm với, đón, đón tiếp, tiếp đón, đón và hội đàm với, đón và tiếp, tiếp kiến, chủ trì lễ đón,
      gặp mặt, chiêu đãi, mở tiệc chiêu đãi, chủ trì tiệc chiêu đãi`
    ),
    subject: 'host',
    object: 'guest',
    mutual: true
  },
  {
    verbs: new Phrases(
      `hội đàm, hội đàm với, hội kiến, hội kiến với, làm việc với, có cuộc gặp với, có buổi làm việc với, có cuộc làm việc với, có cuộc hội đàm với, có buổi trò chuyện với, trò chuyện với,
      điện đàm, điện đàm với, chào xã giao, đàm phán với`
    ),
    subject: 'attendee',
    object: 'attendee',
    mutual: true
  },
  {
    verbs: new Phrases(
      `làm việc tại, làm việc, gặp, gặp gỡ, gặp gỡ với, có buổi tiếp, có cuộc gặp, có buổi làm việc, tiếp xúc, tiếp xúc với, tiếp xúc cử tri, đối thoại với,
      họp với, ký kết`
    ),
    subject: 'attendee',
    object: 'attendee'
  },
  {
    verbs: new Phrases('ký'),
    subject: 'attendee',
    object: 'attendee',
    complement: new Phrases(
      'biên bản, bản ghi nhớ, thỏa thuận, hiệp định, hiệp ước, tuyên bố, tuyên bố chung, quy chế phối hợp, chương trình, sổ, lưu bút, giao ước'
    )
  },
  {
    verbs: new Phrases(
      `thăm, đến thăm, tới thăm, thăm hỏi, thăm và làm việc, thăm chính thức, sang thăm, về thăm, thăm và chúc tết, thăm và tặng quà, tham quan,
      rời, lên đường, dẫn đầu, làm trưởng đoàn, bắt đầu chuyến thăm, kết thúc chuyến thăm, kết thúc tốt đẹp chuyến thăm, thực hiện chuyến thăm,
      tiến hành chuyến thăm, có chuyến thăm, bắt đầu chuyến công tác, kết thúc chuyến công tác`
    ),
    subject: 'attendee',
    object: 'host'
  }
]
