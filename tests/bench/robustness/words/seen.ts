import type { Bank } from './slots.ts';

/**
 * Words in the manner of the carrier's own pages: labels that public evidence shows, and their nearest kin. Chinese is what a
 * browser's translator makes of them. Written without looking at the matcher's word bank; please keep it so.
 */
export const SEEN: Bank = {
  'h-guest-refill': {
    en: ['Refill this account', 'Refill your prepaid account', 'Refill an account', 'Refill your account'],
    es: ['Recarga esta cuenta', 'Recarga tu cuenta prepagada', 'Recargar una cuenta'],
    zh: ['充值此帐户', '为您的预付费帐户充值', '给这个账户充值'],
  },
  'h-guest-pay': {
    en: ['Pay as a guest', 'Make a guest payment', 'Guest pay'],
    es: ['Paga como invitado', 'Pago como invitado', 'Pagar sin iniciar sesión'],
    zh: ['以访客身份付款', '访客付款'],
  },
  'h-home-prepaid': {
    en: ['Your prepaid account', 'Prepaid account', 'Account overview', 'My prepaid account'],
    es: ['Tu cuenta prepagada', 'Cuenta prepagada', 'Resumen de la cuenta'],
    zh: ['您的预付费帐户', '预付费账户', '帐户概览'],
  },
  'h-home-postpaid': {
    en: ['Account overview', 'My account', 'Your account'],
    es: ['Resumen de la cuenta', 'Mi cuenta', 'Tu cuenta'],
    zh: ['帐户概览', '我的帐户'],
  },
  'h-amount': {
    en: ['Choose an amount', 'Refill amount', 'Add to balance', 'Select a refill amount'],
    es: ['Elige un monto', 'Monto de la recarga', 'Agregar al saldo'],
    zh: ['选择金额', '充值金额', '选择充值金额'],
  },
  'h-amount-bill': {
    en: ['Payment amount', 'Choose a payment amount', 'How much would you like to pay?'],
    es: ['Monto del pago', 'Elige el monto del pago', '¿Cuánto quieres pagar?'],
    zh: ['付款金额', '选择付款金额'],
  },
  'h-plan': {
    en: ['Change your plan', 'Change plan', 'Choose your plan'],
    es: ['Cambia tu plan', 'Cambiar de plan', 'Elige tu plan'],
    zh: ['更改您的套餐', '更换套餐', '选择您的套餐'],
  },
  'h-payment': {
    en: ['Payment method', 'Make a payment', 'One-time payment', 'Payment information'],
    es: ['Método de pago', 'Hacer un pago', 'Información de pago'],
    zh: ['付款方式', '付款', '付款信息'],
  },
  'h-autopay': {
    en: ['AutoPay', 'Set up AutoPay', 'Manage AutoPay'],
    es: ['AutoPago', 'Configurar AutoPago', 'Administrar AutoPago'],
    zh: ['自动付款', '设置自动付款', '管理自动付款'],
  },
  'h-redeem': {
    en: ['Redeem a refill card', 'Redeem your refill card', 'Redeem refill card'],
    es: ['Canjea una tarjeta de recarga', 'Canjear tarjeta de recarga'],
    zh: ['兑换充值卡', '兑换您的充值卡'],
  },
  'h-review': {
    en: ['Review and submit', 'Review your payment', 'Review payment', 'Review your refill'],
    es: ['Revisa y envía', 'Revisa tu pago', 'Revisar el pago'],
    zh: ['查看并提交', '查看您的付款', '确认您的付款信息'],
  },
  'h-confirmation': {
    en: [
      'Thank you! Your payment went through',
      'Payment successful',
      'Payment confirmation',
      'Your refill was successful',
    ],
    es: ['Gracias. Tu pago se realizó', 'Pago exitoso', 'Confirmación de pago'],
    zh: ['谢谢！您的付款已完成', '付款成功', '付款确认'],
  },
  'h-history': {
    en: ['Payment history', 'Activity log', 'Refill history'],
    es: ['Historial de pagos', 'Registro de actividad', 'Historial de recargas'],
    zh: ['付款历史', '付款记录', '充值记录'],
  },
  'h-stores': {
    en: ['Find a store', 'Store locator', 'Find a T-Mobile store'],
    es: ['Encuentra una tienda', 'Localizador de tiendas', 'Buscar una tienda'],
    zh: ['查找商店', '寻找门店', '查找 T-Mobile 门店'],
  },
  'lead-guest-refill': {
    en: ['Add money to a prepaid line without logging in.', 'Enter the number of the prepaid line.'],
    es: ['Agrega dinero a una línea prepagada sin iniciar sesión.', 'Escribe el número de la línea prepagada.'],
    zh: ['无需登录即可为预付费线路充值。', '输入预付费线路的号码。'],
  },
  'lead-guest-pay': {
    en: ['Pay a bill without logging in.', 'Pay the bill of a postpaid account.'],
    es: ['Paga una factura sin iniciar sesión.', 'Paga la factura de una cuenta pospago.'],
    zh: ['无需登录即可支付账单。', '支付后付费帐户的账单。'],
  },
  'lead-prepaid-line': {
    en: ['Prepaid line ending in 0142', 'For the prepaid number ending in 0142.'],
    es: ['Línea prepagada que termina en 0142', 'Para el número prepagado que termina en 0142.'],
    zh: ['尾号为 0142 的预付费线路', '适用于尾号为 0142 的预付费号码。'],
  },
  'lead-plan': {
    en: [
      'Your current plan: 10 GB. The new one starts on your renewal date.',
      'You are changing the plan of your prepaid line.',
    ],
    es: [
      'Tu plan actual: 10 GB. El nuevo empieza en tu fecha de renovación.',
      'Vas a cambiar el plan de tu línea prepagada.',
    ],
    zh: ['您当前的套餐：10 GB。新套餐从您的续订日期开始。', '您正在更改预付费线路的套餐。'],
  },
  'lead-autopay': {
    en: ['Your payment is made by itself each month.', 'We charge your card on the due date.'],
    es: ['Tu pago se hace solo cada mes.', 'Cobramos a tu tarjeta en la fecha de vencimiento.'],
    zh: ['您的付款每月自动完成。', '我们会在到期日向您的卡收费。'],
  },
  'lead-redeem': {
    en: ['The PIN is on the back of the card or on your receipt.'],
    es: ['El PIN está al dorso de la tarjeta o en tu recibo.'],
    zh: ['PIN 在卡的背面或您的收据上。'],
  },
  'lead-review': {
    en: ['By submitting you accept the terms.', 'Nothing is charged until you submit.'],
    es: ['Al enviar aceptas las condiciones.', 'No se cobra nada hasta que envíes.'],
    zh: ['提交即表示您接受条款。', '在您提交之前不会收取任何费用。'],
  },
  'lead-charged': {
    en: ['Your card ending in 4242 was charged $43.60.', 'We charged $43.60 to your card ending in 4242.'],
    es: ['A tu tarjeta que termina en 4242 se le cobraron $43.60.'],
    zh: ['您尾号为 4242 的卡已被收取 $43.60。'],
  },
  'lead-reference': {
    en: ['Confirmation number: 004217', 'Confirmation number 88-2210'],
    es: ['Número de confirmación: 004217'],
    zh: ['确认号：004217', '确认号码：004217'],
  },
  phone: {
    en: ['Enter T-Mobile® phone number', 'T-Mobile phone number', 'Phone number', 'Mobile number'],
    es: ['Número de teléfono T-Mobile', 'Número de teléfono', 'Ingresa el número de teléfono'],
    zh: ['输入 T-Mobile® 电话号码', 'T-Mobile 电话号码', '电话号码', '手机号码'],
  },
  'phone-again': {
    en: [
      'Re-enter T-Mobile® phone number',
      'Confirm phone number',
      'Re-enter phone number',
      'Confirm T-Mobile phone number',
    ],
    es: ['Confirma el número de teléfono', 'Vuelve a ingresar el número de teléfono', 'Confirmar número de teléfono'],
    zh: ['重新输入 T-Mobile® 电话号码', '确认电话号码', '再次输入电话号码'],
  },
  continue: { en: ['Continue', 'Next'], es: ['Continuar', 'Siguiente'], zh: ['继续', '下一步'] },
  'continue-to-review': {
    en: ['Continue', 'Continue to review', 'Next'],
    es: ['Continuar', 'Continuar para revisar', 'Siguiente'],
    zh: ['继续', '继续查看', '下一步'],
  },
  back: { en: ['Back', 'Cancel'], es: ['Atrás', 'Cancelar'], zh: ['返回', '取消'] },
  refill: {
    en: ['Add to Balance', 'Refill', 'Refill account', 'Refill now'],
    es: ['Agregar al saldo', 'Recargar', 'Recargar ahora'],
    zh: ['添加到余额', '充值', '立即充值'],
  },
  'pay-bill': {
    en: ['Make a payment', 'Pay bill', 'Pay my bill'],
    es: ['Hacer un pago', 'Pagar factura', 'Pagar mi factura'],
    zh: ['付款', '支付账单', '支付我的账单'],
  },
  'autopay-link': {
    en: ['Manage AutoPay', 'Set up AutoPay', 'Turn on AutoPay'],
    es: ['Administrar AutoPago', 'Configurar AutoPago', 'Activar AutoPago'],
    zh: ['管理自动付款', '设置自动付款', '开启自动付款'],
  },
  'autopay-switch': {
    en: ['Turn on AutoPay', 'AutoPay', 'Enroll in AutoPay'],
    es: ['Activar AutoPago', 'AutoPago', 'Inscribirse en AutoPago'],
    zh: ['开启自动付款', '自动付款', '注册自动付款'],
  },
  'history-link': {
    en: ['Get payment history', 'Payment history', 'View payment history', 'Check activity log'],
    es: ['Ver historial de pagos', 'Historial de pagos'],
    zh: ['获取付款历史', '付款历史', '查看付款记录'],
  },
  'save-card': {
    en: ['Save this card for future payments', 'Save this payment method', 'Save this card'],
    es: ['Guardar esta tarjeta para pagos futuros', 'Guardar este método de pago', 'Guardar esta tarjeta'],
    zh: ['保存此卡以供将来付款', '保存此付款方式', '保存此卡'],
  },
  'redeem-code': {
    en: ['Refill card PIN', 'PIN', 'Refill card number', 'Enter your refill card PIN'],
    es: ['PIN de la tarjeta de recarga', 'PIN', 'Número de la tarjeta de recarga'],
    zh: ['充值卡 PIN', '充值卡号码', '充值卡密码'],
  },
  'submit-payment': {
    en: ['Agree & submit', 'Agree and Submit', 'Submit payment', 'Pay now'],
    es: ['Aceptar y enviar', 'Enviar pago', 'Pagar ahora'],
    zh: ['同意并提交', '提交付款', '立即付款'],
  },
  'submit-autopay': {
    en: ['Agree & submit', 'AGREE & SUBMIT', 'Agree and Submit'],
    es: ['Aceptar y enviar', 'ACEPTAR Y ENVIAR'],
    zh: ['同意并提交'],
  },
  'submit-redeem': {
    en: ['Redeem', 'Redeem card', 'Redeem refill card'],
    es: ['Canjear', 'Canjear tarjeta'],
    zh: ['兑换', '兑换充值卡'],
  },
  'store-search': {
    en: ['City, state, or ZIP code', 'Enter ZIP code or city', 'ZIP code'],
    es: ['Ciudad, estado o código postal', 'Código postal'],
    zh: ['城市、州或邮政编码', '邮政编码'],
  },
  'store-button': { en: ['Search', 'Find stores'], es: ['Buscar', 'Buscar tiendas'], zh: ['搜索', '查找商店'] },
  balance: {
    en: ['Available Service Balance', 'Service balance', 'Account balance'],
    es: ['Saldo de servicio disponible', 'Saldo disponible', 'Saldo de la cuenta'],
    zh: ['可用服务余额', '服务余额', '帐户余额'],
  },
  renewal: {
    en: ['Renewal amount', 'Renewal date'],
    es: ['Monto de renovación', 'Fecha de renovación'],
    zh: ['续订金额', '续费金额'],
  },
  'amount-due': {
    en: ['Your bill', 'Amount due', 'Current bill'],
    es: ['Tu factura', 'Monto adeudado', 'Factura actual'],
    zh: ['您的账单', '应付金额', '当前账单'],
  },
  'autopay-off': {
    en: ['AutoPay Not Enrolled', 'AutoPay is off', 'Autopay status: Off'],
    es: ['AutoPago no inscrito', 'AutoPago está desactivado'],
    zh: ['自动付款未注册', '自动付款已关闭'],
  },
  usage: {
    en: ['Usage', 'Your usage', 'Remaining'],
    es: ['Uso', 'Tu uso', 'Restante'],
    zh: ['使用情况', '您的用量', '剩余'],
  },
  'data-left': {
    en: ['3.2 GB data left', '3.2 GB of 10 GB data', 'Data: 3.2 GB'],
    es: ['3.2 GB de datos restantes', 'Datos: 3.2 GB'],
    zh: ['剩余 3.2 GB 数据', '数据：3.2 GB'],
  },
  'minutes-left': {
    en: ['412 minutes left', 'Talk: 412 minutes', '412 minutes'],
    es: ['412 minutos restantes', '412 minutos'],
    zh: ['剩余 412 分钟', '412 分钟'],
  },
  'amount-legend': {
    en: ['How much would you like to add?', 'Choose an amount', 'Refill amount', 'Select an amount'],
    es: ['¿Cuánto quieres agregar?', 'Elige un monto', 'Monto de la recarga'],
    zh: ['您想添加多少？', '选择金额', '充值金额'],
  },
  'other-amount': { en: ['Other amount', 'Other'], es: ['Otro monto', 'Otro'], zh: ['其他金额'] },
  'total-due': {
    en: ['Total balance', 'Total due'],
    es: ['Saldo total', 'Total adeudado'],
    zh: ['总余额', '应付总额'],
  },
  'plan-legend': {
    en: ['Choose a plan', 'Select a plan', 'Plans'],
    es: ['Elige un plan', 'Selecciona un plan', 'Planes'],
    zh: ['选择套餐', '选择一个套餐'],
  },
  'method-legend': {
    en: ['Payment method', 'How would you like to pay?', 'Select a payment method'],
    es: ['Método de pago', '¿Cómo quieres pagar?', 'Selecciona un método de pago'],
    zh: ['付款方式', '您想如何付款？', '选择付款方式'],
  },
  'method-card': {
    en: ['Credit or debit card', 'Card ending in 4242', 'Credit card'],
    es: ['Tarjeta de crédito o débito', 'Tarjeta que termina en 4242'],
    zh: ['信用卡或借记卡', '尾号为 4242 的卡'],
  },
  'method-bank': {
    en: ['Bank account', 'Checking account'],
    es: ['Cuenta bancaria', 'Cuenta corriente'],
    zh: ['银行帐户', '支票帐户'],
  },
  'card-legend': {
    en: ['Card details', 'Card information', 'Credit or debit card'],
    es: ['Datos de la tarjeta', 'Información de la tarjeta'],
    zh: ['卡详细信息', '卡信息'],
  },
  'card-name': { en: ['Name on card'], es: ['Nombre en la tarjeta'], zh: ['持卡人姓名'] },
  'card-number': { en: ['Card number'], es: ['Número de tarjeta'], zh: ['卡号'] },
  'card-expiry': { en: ['Expiration date'], es: ['Fecha de vencimiento'], zh: ['到期日'] },
  'card-zip': { en: ['Billing ZIP code', 'ZIP code'], es: ['Código postal de facturación'], zh: ['账单邮政编码'] },
  'sum-amount': { en: ['Refill amount', 'Amount'], es: ['Monto de la recarga', 'Monto'], zh: ['充值金额', '金额'] },
  'sum-tax': { en: ['Taxes and fees', 'Tax'], es: ['Impuestos y cargos', 'Impuestos'], zh: ['税费', '税款和费用'] },
  'sum-total': { en: ['Total', 'Total amount', 'Payment total'], es: ['Total', 'Monto total'], zh: ['总计', '总金额'] },
  'column-date': { en: ['Date'], es: ['Fecha'], zh: ['日期'] },
  'column-what': { en: ['Description', 'Type'], es: ['Descripción', 'Tipo'], zh: ['描述', '类型'] },
  'column-amount': { en: ['Amount'], es: ['Monto'], zh: ['金额'] },
  'row-what': { en: ['Refill', 'Payment'], es: ['Recarga', 'Pago'], zh: ['充值', '付款'] },
};
