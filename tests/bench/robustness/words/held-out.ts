import type { Bank } from './slots.ts';

/**
 * Other natural ways of saying the same: as other carriers, banks and utilities in the US write. Nobody who works on the matcher
 * should read this file: what is learned from it by heart proves nothing.
 */
export const HELD_OUT: Bank = {
  'h-guest-refill': {
    en: [
      'Top up any prepaid number',
      'Add funds to a prepaid phone',
      'Quick top-up',
      'Reload a prepaid line',
      'Recharge a number',
    ],
    es: ['Pon saldo a un número prepagado', 'Añade fondos a una línea de prepago', 'Recarga rápida'],
    zh: ['为任意预付费号码充值', '向预付费手机添加资金', '快速充值'],
  },
  'h-guest-pay': {
    en: ['Pay without signing in', 'Express bill pay', 'Quick bill payment', "Pay someone's bill"],
    es: ['Paga sin entrar a tu cuenta', 'Pago exprés de tu factura', 'Paga rápido tu factura'],
    zh: ['无需登录即可付款', '快速支付账单', '快速账单付款'],
  },
  'h-home-prepaid': {
    en: ['Welcome back, Sam', 'Your line at a glance', 'My prepaid plan', 'Prepaid summary'],
    es: ['Hola de nuevo, Sam', 'Tu línea de un vistazo', 'Mi plan de prepago'],
    zh: ['欢迎回来，Sam', '您的线路一览', '我的预付费套餐'],
  },
  'h-home-postpaid': {
    en: ['Good morning, Sam', 'Your account at a glance', 'Account home'],
    es: ['Buenos días, Sam', 'Tu cuenta de un vistazo', 'Inicio de la cuenta'],
    zh: ['早上好，Sam', '您的帐户一览', '帐户主页'],
  },
  'h-amount': {
    en: ['How much are you adding?', 'Pick your top-up', 'Enter a top-up value', 'What would you like to load?'],
    es: ['¿Cuánto vas a recargar?', 'Elige tu recarga', '¿Cuánto saldo quieres poner?'],
    zh: ['您要添加多少？', '选择您的充值额', '您想充多少钱？'],
  },
  'h-amount-bill': {
    en: ['How much are you paying today?', 'What do you want to pay?', 'Enter a payment amount'],
    es: ['¿Cuánto vas a pagar hoy?', '¿Qué cantidad quieres pagar?'],
    zh: ['您今天要付多少？', '您想付多少钱？'],
  },
  'h-plan': {
    en: ['Switch plans', 'Swap to a different plan', 'Find a better plan for your line'],
    es: ['Cámbiate de plan', 'Pásate a otro plan', 'Modifica tu plan'],
    zh: ['切换套餐', '换一个套餐', '更改此线路的套餐'],
  },
  'h-payment': {
    en: ['How do you want to pay?', 'Add payment details', 'Pay with', 'Enter your billing details'],
    es: ['¿Con qué quieres pagar?', 'Agrega tus datos de pago', 'Forma de pago'],
    zh: ['您想怎样付款？', '添加付款详情', '支付方式'],
  },
  'h-autopay': {
    en: [
      'Automatic payments',
      'Set it and forget it with AutoPay',
      'Recurring payments',
      'Schedule automatic payments',
    ],
    es: ['Pagos automáticos', 'Pagos recurrentes', 'Programa tus pagos automáticos'],
    zh: ['自动扣款', '定期付款', '安排自动付款'],
  },
  'h-redeem': {
    en: ['Use a prepaid card', 'Apply a voucher', 'Enter your top-up PIN', 'Add a refill voucher'],
    es: ['Usa una tarjeta prepagada', 'Aplica un cupón de recarga', 'Ingresa tu PIN de recarga'],
    zh: ['使用预付卡', '使用充值券', '输入您的充值密码'],
  },
  'h-review': {
    en: ['Does this look right?', 'Check the details', 'Almost done: confirm your payment', 'Verify and pay'],
    es: ['¿Está todo bien?', 'Comprueba los datos', 'Confirma tu pago'],
    zh: ['看起来对吗？', '核对详情', '确认您的付款'],
  },
  'h-confirmation': {
    en: ["You're all set!", 'All done, thanks', 'We got your payment', 'Top-up complete'],
    es: ['¡Listo!', 'Recibimos tu pago', 'Recarga completada'],
    zh: ['全部完成！', '我们已收到您的付款', '充值完成'],
  },
  'h-history': {
    en: ['Past payments', 'Transactions', 'Recent activity', 'Payments and charges'],
    es: ['Pagos anteriores', 'Transacciones', 'Actividad reciente'],
    zh: ['过去的付款', '交易', '最近活动'],
  },
  'h-stores': {
    en: ['Stores near you', 'Visit us in person', 'Locations'],
    es: ['Tiendas cerca de ti', 'Visítanos', 'Ubicaciones'],
    zh: ['您附近的商店', '门店位置'],
  },
  'lead-guest-refill': {
    en: ['Helping a friend? No password needed.', 'All you need is the number and a card.'],
    es: ['¿Ayudas a un amigo? No necesitas contraseña.', 'Solo necesitas el número y una tarjeta.'],
    zh: ['帮助朋友？无需密码。', '您只需要号码和一张卡。'],
  },
  'lead-guest-pay': {
    en: ['We just need the number on the monthly account.', 'For monthly accounts only.'],
    es: ['Solo necesitamos el número de la cuenta mensual.'],
    zh: ['我们只需要月结帐户上的号码。'],
  },
  'lead-prepaid-line': {
    en: ['This goes to •••-•••-0142.', 'Pay-as-you-go number ••0142'],
    es: ['Esto va al número •••-•••-0142.'],
    zh: ['这将发送到 •••-•••-0142。'],
  },
  'lead-plan': {
    en: ['You have 10 GB today. We switch you over when your month ends.'],
    es: ['Hoy tienes 10 GB. Hacemos el cambio cuando termine tu mes.'],
    zh: ['您现在有 10 GB。我们会在本月结束时为您切换。'],
  },
  'lead-autopay': {
    en: ['Never miss a due date: we take care of it every month.'],
    es: ['No te pierdas ninguna fecha: nos encargamos cada mes.'],
    zh: ['不再错过到期日：我们每月为您处理。'],
  },
  'lead-redeem': {
    en: ['Scratch off the silver panel to see the digits.'],
    es: ['Raspa el panel plateado para ver los dígitos.'],
    zh: ['刮开银色涂层即可看到数字。'],
  },
  'lead-review': {
    en: ['You authorize us to charge this card.', 'Take a moment to check everything.'],
    es: ['Nos autorizas a cobrar a esta tarjeta.'],
    zh: ['您授权我们向此卡收费。'],
  },
  'lead-charged': {
    en: ['$43.60 was taken from Visa 4242.', 'Paid with Visa 4242: $43.60.'],
    es: ['Se tomaron $43.60 de Visa 4242.'],
    zh: ['已从 Visa 4242 扣除 $43.60。'],
  },
  'lead-reference': {
    en: ['Reference no. 88-2210', 'Transaction ID 88-2210', 'Receipt 88-2210'],
    es: ['N.º de referencia 88-2210', 'Recibo 88-2210'],
    zh: ['参考号 88-2210', '交易编号 88-2210'],
  },
  phone: {
    en: ['10-digit number', 'Wireless number', "What's the number?", 'Cell number', 'Number to top up'],
    es: ['Número de 10 dígitos', 'Número de celular', '¿Cuál es el número?'],
    zh: ['10 位数号码', '无线号码', '号码是多少？'],
  },
  'phone-again': {
    en: ['Type the number again', 'Repeat the number', 'Verify number', 'Once more, to be sure'],
    es: ['Escribe el número otra vez', 'Repite el número', 'Verifica el número'],
    zh: ['再输入一次号码', '重复号码', '核实号码'],
  },
  continue: {
    en: ['Proceed', 'Keep going', 'Go on', 'Next step', 'Look up account'],
    es: ['Seguir', 'Adelante', 'Próximo paso'],
    zh: ['继续进行', '前进', '下一个步骤'],
  },
  'continue-to-review': {
    en: ['Proceed', 'Review', 'Review order details', 'Next step'],
    es: ['Seguir', 'Revisar', 'Próximo paso'],
    zh: ['继续进行', '审查', '下一个步骤'],
  },
  back: { en: ['Go back', 'Not now'], es: ['Volver', 'Ahora no'], zh: ['回去', '暂不'] },
  refill: {
    en: ['Top up', 'Add money', 'Add funds', 'Reload', 'Buy more credit'],
    es: ['Poner saldo', 'Añadir dinero', 'Añadir fondos'],
    zh: ['充钱', '加钱', '添加资金'],
  },
  'pay-bill': {
    en: ['Pay now', 'Pay $85.00', 'Pay balance', 'Settle up'],
    es: ['Pagar ya', 'Paga $85.00', 'Liquidar saldo'],
    zh: ['现在付款', '支付 $85.00', '支付余额'],
  },
  'autopay-link': {
    en: ['Enroll', 'Schedule automatic payments', 'Go automatic', 'AutoPay settings'],
    es: ['Inscríbete en pagos automáticos', 'Programar pagos automáticos', 'Ajustes de AutoPay'],
    zh: ['安排自动扣款', '自动付款设置', '注册自动扣款'],
  },
  'autopay-switch': {
    en: ['Pay automatically every month', 'Use automatic payments', 'Recurring payments'],
    es: ['Pagar automáticamente cada mes', 'Usar pagos automáticos'],
    zh: ['每月自动支付', '使用自动扣款'],
  },
  'history-link': {
    en: ['See past payments', 'Transactions', 'Recent activity', 'All transactions'],
    es: ['Ver pagos anteriores', 'Transacciones', 'Actividad reciente'],
    zh: ['查看过去的付款', '交易记录', '最近活动'],
  },
  'save-card': {
    en: ['Remember my card', 'Keep this card on file', 'Store card for next time', 'Add to my wallet'],
    es: ['Recordar mi tarjeta', 'Conservar esta tarjeta', 'Agregar a mi billetera'],
    zh: ['记住我的卡', '将此卡存档', '添加到我的钱包'],
  },
  'redeem-code': {
    en: ['Scratch code', 'Voucher number', 'Top-up PIN', '14-digit code'],
    es: ['Código raspable', 'Número de cupón', 'Código de 14 dígitos'],
    zh: ['刮刮码', '充值券号码', '14 位代码'],
  },
  'submit-payment': {
    en: ['Pay $43.60', 'Confirm and pay', 'Complete payment', 'Place payment', 'Finish and pay'],
    es: ['Pagar $43.60', 'Confirmar y pagar', 'Completar pago'],
    zh: ['支付 $43.60', '确认并付款', '完成付款'],
  },
  'submit-autopay': {
    en: ['Enroll', 'Turn it on', 'Save and enroll', 'Start automatic payments'],
    es: ['Inscribirme', 'Guardar e inscribirme', 'Empezar pagos automáticos'],
    zh: ['注册', '保存并注册', '开始自动付款'],
  },
  'submit-redeem': {
    en: ['Apply', 'Add to my line', 'Use code', 'Load card'],
    es: ['Aplicar', 'Usar código', 'Cargar tarjeta'],
    zh: ['应用', '使用代码', '添加到我的线路'],
  },
  'store-search': {
    en: ['Where are you?', 'Address or postal code', 'Search by location'],
    es: ['¿Dónde estás?', 'Dirección o código postal'],
    zh: ['您在哪里？', '地址或邮编'],
  },
  'store-button': { en: ['Go', 'Show stores'], es: ['Ir', 'Mostrar tiendas'], zh: ['前往', '显示商店'] },
  balance: {
    en: ['Money on your line', 'Funds available', 'Credit left', 'Current balance'],
    es: ['Dinero en tu línea', 'Fondos disponibles', 'Crédito restante'],
    zh: ['线路上的余额', '可用资金', '剩余信用'],
  },
  renewal: {
    en: ['Next charge', 'Needed by Dec 24', 'Monthly cost'],
    es: ['Próximo cargo', 'Costo mensual'],
    zh: ['下次收费', '每月费用'],
  },
  'amount-due': {
    en: ['You owe', 'Due Dec 9', 'This month'],
    es: ['Debes', 'Vence el 9 de diciembre', 'Este mes'],
    zh: ['您欠', '12 月 9 日到期', '本月'],
  },
  'autopay-off': {
    en: ['Automatic payments are off', "You're paying by hand today"],
    es: ['Los pagos automáticos están apagados'],
    zh: ['自动扣款已关闭'],
  },
  usage: {
    en: ["What's left", 'This cycle', 'Your allowances'],
    es: ['Lo que te queda', 'Este ciclo'],
    zh: ['还剩什么', '本周期'],
  },
  'data-left': { en: ['3.2 GB high-speed', '3.2 GB to go'], es: ['3.2 GB de alta velocidad'], zh: ['3.2 GB 高速流量'] },
  'minutes-left': { en: ['412 min talk', '412 min to go'], es: ['412 min de llamadas'], zh: ['412 分钟通话'] },
  'amount-legend': {
    en: ['Top-up value', 'Pick one', 'How much?', 'Load value'],
    es: ['Valor de la recarga', 'Elige uno', '¿Cuánto?'],
    zh: ['充值额', '选一个', '多少？'],
  },
  'other-amount': {
    en: ['Something else', 'Custom', 'A different amount'],
    es: ['Otra cantidad', 'Personalizado'],
    zh: ['自定义', '其他数额'],
  },
  'total-due': {
    en: ['Everything I owe', 'Full balance', 'Pay in full'],
    es: ['Todo lo que debo', 'Pago completo'],
    zh: ['我所欠的全部', '全额支付'],
  },
  'plan-legend': {
    en: ['Pick the one you like', 'Available for your line', 'Options'],
    es: ['Elige el que te guste', 'Disponibles para tu línea'],
    zh: ['选择您喜欢的', '适用于您的线路'],
  },
  'method-legend': {
    en: ['Pay with', 'Pay from', 'Where should we take it from?'],
    es: ['Pagar con', '¿De dónde lo tomamos?'],
    zh: ['用什么支付', '支付来源'],
  },
  'method-card': { en: ['Visa 4242', 'A card'], es: ['Visa 4242', 'Una tarjeta'], zh: ['Visa 4242', '一张卡'] },
  'method-bank': {
    en: ['My bank', 'eCheck', 'Savings 0021'],
    es: ['Mi banco', 'Cheque electrónico'],
    zh: ['我的银行', '电子支票'],
  },
  'card-legend': {
    en: ['Your card', 'New card', 'Enter card'],
    es: ['Tu tarjeta', 'Nueva tarjeta'],
    zh: ['您的卡', '新卡'],
  },
  'card-name': { en: ['Cardholder', 'Name as printed'], es: ['Titular'], zh: ['卡主'] },
  'card-number': {
    en: ['Long number on the front', 'Account number on card'],
    es: ['Número largo del frente'],
    zh: ['正面的长号码'],
  },
  'card-expiry': { en: ['Good through', 'MM/YY'], es: ['Válida hasta', 'MM/AA'], zh: ['有效期至'] },
  'card-zip': { en: ['Postal code', '5-digit ZIP'], es: ['Código postal'], zh: ['邮编'] },
  'sum-amount': { en: ['Top-up', 'Subtotal'], es: ['Recarga', 'Subtotal'], zh: ['充值', '小计'] },
  'sum-tax': {
    en: ['Government charges', 'Surcharges'],
    es: ['Cargos del gobierno', 'Recargos'],
    zh: ['政府收费', '附加费'],
  },
  'sum-total': {
    en: ["You'll pay", "Today's charge", 'To pay', 'Grand total'],
    es: ['Pagarás', 'Cargo de hoy', 'Por pagar'],
    zh: ['您将支付', '今日收费', '待付'],
  },
  'column-date': { en: ['When', 'Posted'], es: ['Cuándo'], zh: ['时间'] },
  'column-what': { en: ['What', 'Details'], es: ['Qué', 'Detalle'], zh: ['什么', '详情'] },
  'column-amount': { en: ['Paid', 'Value'], es: ['Pagado', 'Valor'], zh: ['已付', '数值'] },
  'row-what': { en: ['Top-up by card', 'Card payment'], es: ['Recarga con tarjeta'], zh: ['卡充值', '卡付款'] },
};
