import type { Phrases } from './phrase.ts';

/** Hurry. */
export const PRESSURE: Phrases = {
  zh: /限时|限量|先到先得|数量有限|手慢无|最后(?:一天|机会|\d{1,9}[天小])|仅限今[日天]|马上(?:领取|抢|过期)|即将(?:过期|停机|清零|失效)|即将(?:过期|停机|归零|失效)|今日(?:到期|截止)|将(?:被)?(?:停机|清零|注销)|尽快(?:处理|兑换|领取)|名额有限|(?:停机|停用|停话|注销|冻结|封锁)|逾期|欠费|实名(?:认证)?(?:已)?失效|今日内|24小时内/gu,
  en: /\blimited[- ](?:time|offer|stock|slots?|spots?)|\b(?:today|tonight) only\b|\blast (?:chance|day|reminder|notice)\b|\bact (?:now|fast|today|immediately)\b|\bhurry\b|\bwhile (?:stocks?|supplies) last|\bfirst come,? first|\bfinal (?:notice|reminder)\b|\bexpir(?:e|es|ing|ed) (?:today|tonight|tomorrow|soon|shortly|in \d{1,9} (?:hours?|days?|minutes?))|\b(?:will be|is about to be|has been|is being) (?:suspended|disconnected|deactivated|forfeited|cancell?ed|terminated|locked|interrupted)|\bimmediately\b|\bwithin (?:24|48|12) hours|\bbefore (?:they|it|your points?) (?:expire|disappear)|\bavoid (?:suspension|disconnection|deactivation|losing|late fees?)|\b(?:unpaid|overdue|past[- ]due|outstanding) (?:bill|balance|amount|invoice|fee|customs)|\b(?:has been|was|is) (?:blocked|declined|locked|restricted|deactivated|charged|on hold)|\bcould not be (?:delivered|processed)|\bas soon as possible\b|\bkeep your (?:number|line) active|\babout to be (?:cleared|lost|reset|removed)/giu,
  es: /\btiempo limitado\b|\bsolo (?:por )?hoy\b|(?<!\p{L})[uú]ltim[oa] (?:aviso|oportunidad|d[ií]a|recordatorio)\b|\bact[uú]a (?:ya|ahora)\b|\bantes de que (?:venza|expire|caduque)n?|\b(?:vence|expira|caduca)n? (?:hoy|ma[nñ]ana|pronto|en \d{1,9})|\bser[aá] (?:suspendid|cancelad|desactivad|cortad)[oa]|\bcupos limitados\b|\binmediatamente\b|\bhasta agotar existencias|\bser[aá] (?:suspendid|cancelad|desactivad|bloquead)[oa]|\bevitar la (?:suspensi[oó]n|cancelaci[oó]n|desconexi[oó]n)|\bpago pendiente\b|\bpague ahora\b|\b(?:fue|est[aá]|ha sido) (?:suspendid|cancelad|bloquead|rechazad)[oa]/giu,
  ru: /сгор(?:ят|ает)|будет (?:заблокирован|отключ[её]н|приостановлен)|истека(?:ет|ют)|срочно|последн\p{L}{0,12} (?:предупреждение|день|шанс)|в течение 24 часов|просрочен/giu,
  vi: /(?:sẽ |sắp )?hết hạn|bị (?:khóa|khoá|cắt|chặn)|hôm nay|trong (?:vòng )?24 giờ|quá hạn/giu,
  ko: /만료|정지|해지|미납|연체|오늘까지|24시간 ?이내|즉시/gu,
};

/** Points or a prize that run out. */
export const POINTS: Phrases = {
  zh: /(?:积分|点数|奖励|礼品|红利|里程|话费券)[^。\n]{0,24}(?:过期|到期|清零|归零|失效|兑换|领取)|(?:过期|到期|清零|失效)[^。\n]{0,12}(?:积分|点数|奖励)|(?:恭喜|您已)(?:获得|中奖|被选中)/gu,
  en: /\b(?:points?|rewards?|bonus(?:es)?|loyalty (?:credit|balance)|credits?|gifts?|prizes?|perks)\b[^.\n]{0,50}\b(?:expir\w*|redeem\w*|claim\w*|forfeit\w*|exchange\w*|run(?:ning)? out|lapse|unclaimed|unused)\b|\b(?:redeem|claim|exchange|use)\b[^.\n]{0,30}\b(?:points?|rewards?|prizes?|gifts?|bonus)\b|\b(?:remaining|accumulated|outstanding) points\b|\b(?:you(?:'ve| have)|you were) (?:won|been selected|been chosen|selected|qualif\w+)|\bcongratulations\b[^\n]{0,80}\bwon\b|\bpoints\b[^.\n]{0,40}\bcleared\b/giu,
  es: /\b(?:puntos|recompensas?|premios?|bonos?|regalos?)\b[^.\n]{0,50}\b(?:venc\w*|expir\w*|caduc\w*|canje\w*|reclam\w*|perder)|\b(?:canjea|reclama|usa)\b[^.\n]{0,30}\b(?:puntos|recompensas?|premios?|regalos?)|\bhas (?:ganado|sido seleccionad)|\b(?:le|te) regala\b|\bpuntos?\b[^.\n]{0,40}\bcanj[eé]\w*|\bfelicidades\b/giu,
  ru: /балл[ыаов]{0,2}[^.\n]{0,40}(?:сгор|истека|обменя)|вы выиграли|ваш (?:приз|подарок)|обменя\p{L}{0,12} [^.\n]{0,20}(?:приз|подар)/giu,
  vi: /điểm (?:thưởng|tích lũy)|đổi (?:quà|thưởng)|trúng thưởng|phần thưởng/giu,
  ko: /포인트[^.\n]{0,20}(?:만료|소멸|교환)|당첨|경품|사은품/gu,
};

/** Something for nothing. */
export const FREE_BAIT: Phrases = {
  zh: /免费(?:领|送|得|获取|使用)[^。\n]{0,10}(?:流量|esim|话费|卡|号码)|免费(?:领|送|得)[^。\n]{0,10}(?:流量|esim|话费|卡|号码)|(?:流量|话费|esim)免费(?:领|送)|送话费|无限流量免费|永久免费/giu,
  en: /\bfree (?:\d{1,9} ?gb )?(?:global |unlimited |lifetime )?(?:e-?sim|data|internet|refill|top[- ]?up|airtime|recharge|phone number|minutes)\b|\b(?:unlimited|lifetime) free\b|\bno credit card\b|\b(?:refill|top[- ]?up|airtime|data|pin) generator\b|\bgenerator\b[^.\n]{0,30}\bnumber\b|\bfree data\b|\bfree for life\b|\bhack(?:ed)? (?:data|sim|refill)/giu,
  es: /\b(?:e-?sim|datos|internet|recargas?|saldo|megas) gratis\b|\bgratis (?:para siempre|de por vida|ilimitad)|\bgenerador de (?:saldo|recargas?|pines)/giu,
};

/** Wants a password, a PIN, a one-time code. */
export const ASKS_SECRET: Phrases = {
  zh: /(?<!不要|切勿|勿|别|不会|绝不|从不)(?:发给|发到|告诉|提供给|报给|回复给|转发给|给)(?:我|我们|客服|卖家)[^。\n]{0,10}(?:验证码|密码|PIN|卡密)|(?:验证码|密码|PIN)[^。\n]{0,6}(?:发给|告诉|提供给|报给)(?:我|我们|客服|卖家)/giu,
  en: /(?<!never |not |n't |won't |cannot )\b(?:send|give|tell|forward|share|reply with|provide|text)\b[^.\n]{0,20}\b(?:(?:the|your|me|us)\b[^.\n]{0,12}\b(?:verification code|one[- ]time (?:code|pin)|otp|passcode|password|pin(?: code| number)?|security code|card (?:number|details)|cvv))|\breply with (?:the|your|that) (?:\d-digit )?(?:code|pin)\b|(?<!never |not |n't )\b(?:tell|give|send|read) (?:me|us) the (?:\w+ ){0,2}code\b/giu,
  es: /(?<!\bno |nunca |jam[aá]s )\b(?:env[ií]a|manda|dime|danos|comparte|reenv[ií]a)(?:me|nos)?\b[^.\n]{0,20}\b(?:c[oó]digo (?:de verificaci[oó]n|que|sms)?|contrase[nñ]a|pin)\b/giu,
};

/** Wants a card, a PIN or a password typed in. */
export const ASKS_DETAILS: Phrases = {
  zh: /(?:填写|输入|提供)[^。\n]{0,8}(?:银行卡|信用卡|卡号|密码|验证码)/gu,
  en: /(?<!never |not |n't )\b(?:enter|confirm|verify|update|provide|submit)\b[^.\n]{0,24}\b(?:pin|password|passcode|ssn|social security|card (?:number|details)|last 4)\b/giu,
  es: /\b(?:ingres|introduzc|confirm|verifi[cq]u?)\w*\b[^.\n]{0,24}\b(?:tarjeta|pin|contrase[nñ]a|seguro social)\b/giu,
  ru: /(?:введите|сообщите|отправьте|подтвердите)[^.\n]{0,24}(?:код|пароль|пин|данные карты|номер карты)/giu,
  vi: /(?:nhập|cung cấp|gửi)[^.\n]{0,16}(?:mã (?:otp|pin|xác)|mật khẩu|số thẻ)/giu,
  ko: /(?:인증번호|비밀번호|카드 ?(?:번호|정보)|핀 ?번호)[^.\n]{0,10}(?:입력|보내|알려|회신)/gu,
};

/** Speaks as the carrier. */
export const AS_CARRIER =
  /(?:^|\n)\s{0,4}(?:\[|【|\(|<)?\s?(?:t-?\s?mobile|tmo|metro by t-?mobile|mint mobile|ultra mobile)(?:\s?(?:usa|us|rewards?|support|team|alerts?|notice|notification|reminder|security|billing|fraud|service|customer|care|free|msg|message|tuesdays|aviso|alerta|客服|通知|提醒|示|公告|уведомление|thông báo|안내|알림|고객센터)){0,3}(?:\]|】|\)|>)?\s?[:：,，-]|\b(?:dear|hello|hi) (?:valued |loyal )?t-?mobile (?:customer|user|member|subscriber)|\bthis is t-?mobile\b|\bt-?mobile (?:support|security|team|fraud team|billing) here\b|\b(?:this is|from|the) (?:the )?t-?mobile (?:team|support|fraud|security|rewards?|customer (?:care|service)|loyalty|billing)\b|(?:尊敬的|亲爱的)\s?t-?mobile\s?(?:用户|客户|会员)|\b(?:estimado|querido|hola),? (?:cliente|usuario) (?:de )?t-?mobile|\byour t-?mobile (?:account|points|rewards?|bill|line|service|plan|statement|e-?sim|sim|number|parcel|package|order|refund|autopay)\b|\b(?:a|as a) (?:loyal|valued|long[- ]time) t-?mobile (?:customer|user|member|subscriber)|\b(?:congratulations|congrats|felicidades)\b[^.\n]{0,30}\bt-?mobile\b|\b(?:tu|su) cuenta (?:de )?t-?mobile\b|您的\s?t-?mobile\s?(?:账户|账号|积分|账单)|您的\s?t-?mobile\s?(?:号码|sim|手机|话费)|(?:уважаем|дорог)\p{L}{0,12} (?:клиент|абонент|пользовател)\p{L}{0,12} t-?mobile|ваш(?:а|и|у)?\s(?:[\p{L}]{1,12}\s)?t-?mobile|quý khách (?:hàng )?(?:của )?t-?mobile|(?:thuê bao|tài khoản) t-?mobile(?: của (?:bạn|quý khách))?|t-?mobile\s?(?:고객|회원)님|고객님의\s?t-?mobile|t-?mobile\s?(?:미납|요금|포인트|안내)[^.\n]{0,12}(?:있습니다|만료|정지)/giu;

/** Wants the phone number. */
export const ASKS_NUMBER: Phrases = {
  zh: /(?:请)?(?:输入|填写|提供|回复|回覆)[^。，\n]{0,6}(?:手机号|电话号码|门号|号码)/gu,
  en: /\b(?:enter|type|submit|provide|send|fill in)\b[^.\n]{0,16}\b(?:mobile|phone|cell)? ?number\b/giu,
  es: /\b(?:ingresa|introduce|escribe|pon|env[ií]a)\b[^.\n]{0,16}\bn[uú]mero\b/giu,
};

/** Money to come back. */
export const REFUND: Phrases = {
  zh: /退款|退费|补偿/gu,
  en: /\b(?:refund|reimbursement|overpayment|rebate)s?\b/giu,
  es: /\b(?:reembolso|devoluci[oó]n)\b/giu,
  ru: /возврат (?:средств|денег|плат)|к возврату|компенсаци/giu,
  vi: /hoàn (?:tiền|phí)/giu,
  ko: /환급|환불/gu,
};
