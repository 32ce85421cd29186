import { type Example, examples } from './example.ts';

/** Lures in the voice of the carrier. Names, numbers and addresses are invented. */
export const LURES: readonly Example[] = [
  ...examples(
    ['imitation'],
    'zh-CN',
    `
    【T-Mobile】您的账户有 8650 积分即将到期，请尽快兑换礼品：https://t-mobile.wnkqp.icu/pay
    T-Mobile 提醒：您的话费券即将失效，点击领取 https://t-rnobile.com/quan
    尊敬的T-Mobile用户，您的号码将于今日停机，请立即登录 http://tmobile-cn.top 验证身份
    【T-Mobile】您的积分将于今日过期，请尽快兑换礼品：https://t-mobile.zzqwe.cc/pay
    T-Mobile 通知：您的账单逾期未付，SIM 卡将于 24 小时内停用，请立即点击 https://t-mobile-cn.vip/pay 处理
    尊敬的T-Mobile用户，您有一笔退款 $36.50 待领取，请点击 https://tmobile-tuikuan.com 填写银行卡信息
    [Web发信] T-Mobile：您有 9800 积分未使用，今晚清零，兑换地址 t-mobile.hjuyt.cc/pay
    【T-Mobile】尊敬的用户，您的话费余额异常，请于今日内登录 https://t-mobile.verify-cn.top 核实，否则停机。
  `,
  ),
  ...examples(
    ['imitation'],
    'zh-TW',
    `
    T-Mobile：親愛的用戶，您的 6,200 點數將於今日到期，請盡快兌換 https://tmobile-points.shop/tw
    【T-Mobile】您的點數即將到期，請立即輸入手機號碼兌換獎品：t-mobile.pqowe.shop/pay
    T-Mobile 客服提醒：您的 SIM 卡實名認證已失效，請於今日內至 http://tmo-verify.cc 重新認證，否則停話
    (T-Mobile) 親愛的客戶，您的帳單扣款失敗，請至 https://t-mobile.billing-tw.shop 更新信用卡，以免停話。
    T-Mobile：您的帳戶將於今晚停用，請立即驗證：http://tmobile-tw.cc
  `,
  ),
  ...examples(
    ['imitation'],
    'en',
    `
    T-Mobile: You have 12,860 points expiring today. Redeem your gift before they are gone: https://t-mobile.qhwzv.top/pay
    T-Mobile Notice: your 9,300 reward points will expire within 24 hours. Claim them here https://rwd-center.vip/tm
    Dear T-Mobile customer, your line will be suspended today. Verify your account: bit.ly/3xTmob9
    (T-Mobile) Your loyalty points are about to expire. Reply Y then open http://tmobiie-rewards.com/claim
    Your T-Mobile bill could not be processed. Update your payment at tmobile-billing-update.com or service will be disconnected
    This is T-Mobile support. To keep your number, reply with the verification code we just sent and your account PIN.
    T-Mobile Rewards: Final notice! 14,230 points will be forfeited tonight. Visit https://tmob-rewards.cfd/us to redeem.
    TMO: unusual login detected. Confirm your T-Mobile ID now or your account will be locked: http://t-mobile-id-verify.web.app
    Your T-Mobile account has an unclaimed refund of $48.90. Claim: https://tmobile.refund-desk.live/pay
    T-Mobile: We could not deliver your free gift. Use the points before they expire https://bit.ly/3gifts
    T-Mobile: Your 12,480 reward points expire today. Redeem your gift now: https://t-mobile.qweoi.top/pay
    [T-Mobile] Your points will expire in 2 days. Please redeem as soon as possible to avoid losing them: http://t-mobile.lsdkx.icu/pay
    T-Mobile notice: your account has an unpaid bill of $84.20. Your line will be suspended within 24 hours. Pay now: http://tmobile-billing.support/pay
    T-Mobile: you are owed a refund of $63.11 due to a billing error. Claim here https://tmobile-refunds.com
    FINAL NOTICE: your T-Mobile SIM will be deactivated today. Verify your identity at https://tmo-verify-sim.net
    Congratulations! As a loyal T-Mobile customer you have won an iPhone 17 Pro. Pay only $1.99 shipping: http://prize-claim.xyz/tm
    Your T-Mobile parcel could not be delivered because of an unpaid customs fee. Update details: https://t-mobile-delivery.info/track
    This is T-Mobile support. We detected fraud on your account. Reply with the 6-digit PIN we just sent so we can protect your line.
    T-MOBILE ALERT: Your SIM card registration expires. Send your account PIN and the last 4 digits of your SSN to keep your number active.
    Dear customer, your T-Mobile account was charged $499. If you did not authorise this, call our agent on WhatsApp +1 202 555 0133 for a refund.
    T-Mobile: Final reminder! 9,870 points are about to be cleared. Exchange for AirPods: https://t-mobile.xcvas.top/pay
    TMobile: we tried to process your AutoPay but your card was declined. Update your card now to avoid disconnection: tmobile-autopay-update.com
    Your T-Mobile eSIM profile has been blocked. Scan the QR and enter your PIN at http://esim-restore.top/tm to reactivate.
    T-Mobile: We noticed your last payment failed. To keep your line active, update here: https://tmobile.payment-fix.info/
    T-Mobile Reward Center: 11,204 pts will be removed on Nov 30. View gifts: https://t-mobile.uytre.vip/pay
    Hi, this is T-Mobile. Your SIM is out of date. Please tell me the code from the text message so that I can upgrade you to 5G.
    T-Mobile customer survey: answer 3 questions and get a free Galaxy S26. https://survey-tmo-gift.click
    T-Mobile: Your 8,230 points expire tonight. Redeem: https://t-mobile.zzkqo.top/pay
    T-Mobile Free Msg: your bill is overdue, service ends today. https://tmobile-overdue.com/pay
    Hello T-Mobile user, you've been selected for a loyalty gift (AirPods). Pay shipping $2.95: https://gift-tmo.live
    T-Mobile Security Team: reply with your account PIN and the one-time code to stop the SIM transfer.
    T-Mobile Fraud Alert: We detected fraudulent activity on your account. Never share your PIN. Secure your line now: https://t-mobile.fhgjk.top/pay
    T-Mobile Security: beware of scams! Verify your account to stay protected: https://tmobile-secure-login.com
    This is the T-Mobile fraud department. Someone tried to move your number. Reply with the code you just received so we can stop it.
    T-Mobile: you have a new voicemail. Listen here: http://tmobile-vm.xyz/l
    Your T-Mobile bill is overdue. Your number will be disconnected. Pay now: https://bit.ly/4abcd
    T-Mobile: 7,412 points expire 11/29. Exchange them: https://t-mobile.qplmz.cfd/pay
    [T-Mobile] Last reminder: your account shows an unpaid amount of $21.77. https://tmobile-account.help/pay
    Tmobile: your package with free Galaxy Watch could not be delivered, confirm address https://t-mobile-ship.click
    T-Mobile Support here. There's a problem with your autopay. Send us your card number and CVV by replying to this text.
  `,
  ),
  ...examples(
    ['imitation'],
    'es',
    `
    Felicidades, T-Mobile le regala un iPhone. Pague solo el envío aquí: http://regalo-tm.xyz
    T-Mobile: Sus puntos de recompensa vencen hoy. Canjéelos aquí: https://t-mobile.mzncb.help/pay
    T-Mobile: Tus 7,450 puntos vencen hoy. Canjea tus recompensas en https://t-mobile.lkjhq.cc/pay
    Estimado cliente de T-Mobile, su línea será suspendida. Actualice su pago: https://t-mobile.com.pagos-seguro.top/
    T-Mobile: su pago fue rechazado. Para evitar la cancelación inmediata entre a https://tmobile-pagos.info/login
    Felicidades, has ganado 5,000 puntos T-Mobile. Canjea tu premio antes de hoy: t-mobile.puntosya.xyz
    T-Mobile aviso: su línea será suspendida por falta de pago. Pague ahora en http://pago-tmobile.com
    T-Mobile: tiene un reembolso de $52.30 pendiente. Ingrese los datos de su tarjeta: https://reembolso-tmobile.net
    T-Mobile: Su cuenta fue suspendida. Reactive ahora en https://mi-tmobile.com.mx-pagos.net
    T-Mobile: por un error le cobramos de más. Reclame su reembolso de $72 en https://tmobile-reembolsos.com
    Estimado usuario T-Mobile: su chip será desactivado. Confirme su PIN en http://chip-activo.xyz
  `,
  ),
  ...examples(
    ['imitation'],
    'ru',
    `
    T-Mobile: Ваши баллы сгорят сегодня. Обменяйте их на подарок: https://t-mobile.kjhgf.top/pay
    T-Mobile: ваш номер будет заблокирован. Подтвердите данные: http://tmobile-id.ru.net
    T-Mobile Уведомление: списано $299 за подписку. Отменить: http://tmobile-cancel.site
    Уважаемый клиент T-Mobile! Ваша SIM-карта устарела, обновите данные: https://t-mobile.obnov.site
    Ваш номер T-Mobile будет отключён сегодня. Подтвердите личность: https://tmo-podtverdi.xyz
  `,
  ),
  ...examples(
    ['imitation'],
    'vi',
    `
    T-Mobile: Điểm thưởng của bạn sẽ hết hạn hôm nay. Đổi quà tại: https://t-mobile.vbnmk.cc/pay
    T-Mobile: thuê bao của bạn sẽ bị khóa hôm nay, xác minh tại http://tmo-xacminh.top
    T-Mobile: Gói cước của bạn bị tạm khóa. Cập nhật thẻ: https://tmobile-update.xyz
  `,
  ),
  ...examples(
    ['imitation'],
    'ko',
    `
    [T-Mobile] 고객님의 포인트가 오늘 만료됩니다. 지금 교환하세요: https://t-mobile.poiuy.icu/pay
    T-Mobile 미납 요금이 있습니다. 오늘 정지됩니다. 납부: http://tmobile-pay.xyz
    T-Mobile 안내: 환급금 $45.20이 있습니다. 계좌를 입력하세요: https://tmobile-refund.online
  `,
  ),
  ...examples(
    ['imitation'],
    'other',
    `
    T-Mobile: paket Anda / Your package is held, pay $0.99: https://t-mobile.parcel-fee.top
    T-Mobile : il vous reste 12 480 points qui expirent aujourd'hui. Échangez-les : https://t-mobile.mlkjh.top/pay
    T-Mobile: 12.480 Punkte verfallen heute! Jetzt einlösen: https://t-mobile.ertzu.icu/pay
    T-Mobile: seus pontos expiram hoje. Resgate agora: https://t-mobile.bnmvc.cc/pay
    T-Mobile：ポイントの有効期限は本日までです。交換はこちら https://t-mobile.ghjkl.shop/pay
  `,
  ),
];
