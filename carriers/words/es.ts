import type { Words } from './en.ts';

/** The Spanish words of the carrier's pages, by the meanings of en.ts. Lower case, no accents. */
export const SPANISH: Words = {
  BLOCKED:
    'acceso (denegado|bloqueado)|(navegador|explorador) no (es |esta )?(compatible|admitido|soportado)|no tienes? (permiso|acceso)|no admitimos (este|tu|su) navegador|navegador (esta )?(desactualizado|obsoleto)',
  DECLINED:
    'no (acept|aprob|permit|admit)(o|io|a|e)\\b|no paso|no autoriz\\w+|no (pudo|se pudo) (procesar|completar|realizar|cobrar)|no fue posible (procesar|completar|realizar|cobrar)|no funciono|fallid[ao]s?|rechaz\\w+|declin\\w+|denegad\\w+|no (fue|se|ha sido|pudo ser) (pudo )?(aceptad|aprobad|autoriz|proces|complet|permit)\\w*|no (pudimos|podemos) (procesar|completar|realizar|cobrar)',
  INVALID:
    'invalid[ao]s?|incorrect[ao]s?|no (es |son |esta )?(valid[ao]s?|correct[ao]s?|coincid\\w+|activ[ao]|pertenece\\w*|corresponde\\w*)',
  EXPIRED:
    '(termino|caduco|finalizo)(?!s)|se agoto el tiempo|tiempo agotado|vencio|cerro por inactividad|expir(o|ad[ao])|caduc\\w+|inactividad|(ha )?(finalizado|terminado)',
  SESSION: 'tu sesion|su sesion|la sesion|sesion(?= (expir|caduc|vencid|terminad))',
  TOURIST: 'turistas?|visitantes?',
  LOADING: 'cargando|espera|un momento|procesando|estamos (cargando|procesando|verificando)',
  MAINTENANCE:
    'mantenimiento|(trabajos?|interrupcion|pausa) (programad[oa]s?|planificad[oa]s?)|(volvemos|regresamos) (pronto|en breve|mas tarde)|(hacemos|tomamos) una (breve )?pausa|(temporalmente|por ahora) (no disponible|fuera de servicio)',
  NOT_FOUND:
    '(esta |la )?pagina (ya )?no (esta|aparece)( aqui| disponible)?|(se|la) (mov(io|ieron)|cambio de lugar)|perdimos (esta|la) pagina|no (encontrada|encontramos|existe)',
  SIGN_OUT: '(cerr\\w+|cierr\\w+|sesion) (la |tu |su )?(sesion|cerrada)',
  GUEST: 'sin (registrarte|registrarse|entrar|contrasena)|(como )?invitad[ao]|sin (una )?cuenta|sin iniciar sesion',
  SIGN_IN: 'inici\\w+ (de )?sesion|id de t-mobile|registr(arte|arse|arme|ate|ese|ar|a)|crea\\w* (una |tu |su )?cuenta',
  AUTOPAY:
    '(hazlo|ponlo|pagos? en|ponla) automatico|automatiza\\w*( tus| mis| los)?( pagos| recargas)?|que se (pague|recargue|renueve) sol[ao]|pagos? fijos?|en automatico|auto ?-?pago|(pagos?|recargas?|renovacion(es)?|cobros?|cargos?|debitos?) ((mensual(es)?|de factura|de saldo) )?(automatic[ao]s?|recurrentes?|programad[ao]s?|periodic[ao]s?|fij[ao]s?)|(pag|recarg|renov|renuev|cobr)\\w+ ((tu|mi|la|el|tus|mis) )?((factura|linea|plan|cuenta|tarjeta|saldo) )?automaticamente|programa\\w* (tus |mis |los |las )?(pagos|recargas)|que se pague sol[ao]|domiciliacion|piloto automatico|pag\\w+ (sol[ao]|automaticamente)|domiciliar',
  VOUCHER:
    'bajo la franja|numeros? raspad[ao]s?|(pin|codigo) (secreto|del recibo)|tarjeta que compraste|raspa y recarga|dorso de la tarjeta de recarga|(pin|nip|clave|codigos?) (de recarga|raspable|de prepago)|(codigo|pin|numero) de (la|tu) tarjeta de recarga|(codigo|pin) (del?|de canje) (cupon|vale)|codigo de canje|tarjeta (raspable|de saldo|de prepago)|(numero de (la )?)?(tarjetas?|codigo|pin) de recarga|vales?|cupon(es)?|tarjeta para raspar',
  RECEIPT_NUMBER:
    '(confirmacion|comprobante|recibo|referencia|autorizacion):?(?= [a-z]{0,4}-?\\d)|n\\.?o? ?(de )?(confirmacion|recibo|transaccion|comprobante)|(tu|su) (referencia|comprobante|folio)( es)?|(numero|codigo|clave) de (comprobante|operacion|pago|orden)|n\\.? ?de referencia|(numero|codigo) de (confirmacion|referencia|transaccion|recibo|autorizacion)|folio|clave de confirmacion',
  CHARGED:
    'cobr(amos|aron|o|ad[ao]s?)|(agreg|abon|sum|acredit)amos(?= §)|(se )?(te |le )?(desconto|debito(?= \\$)|cobramos|cargamos|descontamos|debitamos|sacamos)|(se )?(hizo|realizo) (el|un) (cargo|cobro)|(se|fue|hemos) (cargo|cobro|agrego|recibio|proceso|envio|cargad\\w|procesad\\w|recibid\\w|agregad\\w)|nuevo saldo|pagado con',
  METHOD:
    'con (que|cual tarjeta) pagas|con que pagar|de donde sale el dinero|(tu|la) forma de pagar|como pagas|(metodos?|formas?|opciones|datos|informacion|detalles|medios?) del? (pago|la tarjeta|facturacion|cobro)|(elige|escoge|selecciona) como pagar|como (quieres|deseas|vas a|quiere|desea|prefieres|te gustaria) pagar|pagar? con|con que (quieres|vas a|deseas) pagar|manera de pagar',
  CARD_PART:
    'nombre impreso|(numeros?|digitos) del frente|digitos de atras|a nombre de|nombre (como|que|tal como) aparece en la tarjeta|valid[ao] hasta|mm ?/ ?aa(aa)?|nombre del titular|expira(?! (el|tu))|cvv2|codigo de (3|tres|4|cuatro) digitos|numero de (la )?tarjeta(?! de recarga)|nombre (en|del titular de) la tarjeta|titular|codigo de seguridad|(fecha de )?(vencimiento|caducidad|expiracion)',
  ZIP: 'codigo postal',
  LAST_FOUR: 'termina\\w* (en|con) ?\\d{2,4}',
  SHOPPING:
    'carrito|pago inicial|enganche|don(a|ar|acion(es)?|ativ[ao]s?)|deducible|poliza|siniestro|envios?|entrega (estimada|gratis)|retiro en tienda|articulos|(direccion|metodo) de (envio|entrega)|linea nueva|compra\\w* (ahora|telefonos|planes)|ver planes',
  CODE: 'codigo(?! de area)( de (verificacion|acceso|confirmacion))?',
  YOU_PAY:
    'lo que (pagas|se cobra|vas a pagar)|vas a pagar|a pagar|por pagar|pagas|total a cobrar|monto a cobrar|va a pagar|pagaras|se (te )?cobrara',
  REFILL:
    '(dale|echale|metele|ponle|mandale|sumale)( mas)? (saldo|dinero|credito|tiempo)|mas saldo|pasar a saldo|(echa\\w*|pon\\w*|mete\\w*|carga\\w*|suma\\w*|agrega\\w*|anad\\w+|abon\\w+)( mas)? (saldo|dinero|credito|fondos|minutos)|ponemos saldo|compra\\w* (saldo|minutos|tiempo aire)|tiempo aire|recarg(?!as (recientes|anteriores|previas|pasadas|realizadas|hechas))\\w+|(agreg|anad|abon|sum)\\w* (mas )?(al? (mi |tu |la )?)?(saldo|dinero|fondos|credito)|(pon|poner|mete|meter|carga|cargar|agregar?|sumar?) (mas )?(saldo|credito|dinero|minutos)',
  PAY: 'ponerme al dia|salda\\w*|cobrame|saldar|liquid\\w+|pag(o|ar|a|ue|as|os(?! (recientes|anteriores|previos|pasados|realizados|hechos)))|abon[aeo](r|s|mos|n)?|cubrir',
  REVIEW:
    'ultima (mirada|revision)|mira bien|dale una mirada|antes de (pagar|cobrar\\w*)|ultimo vistazo|vistazo|(estas|estar) a punto de|verifica(?= (tu|los|que|el))|revision|vista previa|revis\\w+|resumen|ultimo paso|antes de|comprueb\\w+|echa un vistazo|chec(a|ar)',
  LOOKS_RIGHT:
    '(esta )?todo (esta |se ve |en )?(bien|correcto|orden)|se ve (bien|correcto)|es correcto|asi esta bien|todo (esta |se ve )?(bien|correcto)',
  REDEEM: 'reclama\\w*|cobra(r)? (tarjeta|codigo|vale)|canje\\w*|aplica\\w*',
  ENROLL:
    'activalo|enciendelo|empezar ya|ponerlo en marcha|habilit\\w+|encend\\w+|encien\\w+|prend\\w+|empez\\w+|empiez\\w+|comenz\\w+|comienz\\w+|suscrib\\w+|unirme|unirse|program(a|ar)(?= )|inscrib\\w+|activa\\w*|configura\\w*',
  AGREE: 'acept\\w+|de acuerdo',
  SUBMIT: 'envia\\w*|manda\\w*',
  CONTINUE:
    'list[ao],? (ir|vamos|sigamos|seguir|continu\\w+)|vamos alla|sigue adelante|seguimos|continuemos|ir adelante|dale(?! (saldo|una))|(siguiente|proximo) paso|paso siguiente|pasar al?|pasa al?|ir al?|avanza\\w*|continu\\w+|siguiente|sigue|seguir|proced\\w+|avanz\\w+|adelante|ir|proxim[ao]( paso)?|sigamos|vamos',
  CONFIRM: 'confirmar|confirm(ar?|e|o)',
  VERIFY: 'verific\\w+|valid(ar|a)',
  AGAIN:
    'escribelo (dos veces|otra vez|de nuevo)|repitelo|teclea de nuevo|mismo numero|vuelve a (escribir|ingresar|poner|introducir)\\w*|una segunda vez|otra vez|reescrib\\w+|repit\\w+|repetir|vuelv\\w+ a|nuevamente|de nuevo|reingres\\w+|una vez mas',
  DO: 'proces(ar|a)|termin(ar|a)|conclu\\w+|cobrar|realiz\\w+|completar?|hacer|haz|haga|finaliz\\w+|autoriz\\w+|efectuar',
  SAVE: 'recuerd\\w+|(tenla|tenlo|dejala|quedate con)( lista| guardada)?|para (otra vez|la proxima)|(la )?proxima vez|para (despues|luego|futur\\w+ pagos?|futuras compras)|manten\\w* guardad[ao]|deja\\w* guardad[ao]|guard\\w+|recorda\\w*|recuerda|almacena\\w*|conserva\\w*',
  CHOOSE:
    'indica\\w*|define|marca|toca|elig\\w+|elij\\w+|elegir|seleccion\\w+|escog\\w+|escoj\\w+|cual|que(?! tan)|usar?|decid\\w+|prefier\\w+|quier\\w+|opta',
  ENTER: 'ingres\\w+|escrib\\w+|introduc\\w+|introduzc\\w+',
  CHANGE:
    'pasate a|prueba otro|modific\\w+|mejora\\w*|compara\\w*|explora\\w*|cambi\\w+|edit\\w+|actualiz\\w+|administra\\w*',
  FIND: 'a tu alrededor|cerca de ti|cerca|busca\\w*|encuentra\\w*|localiza\\w*|ubica\\w*|cerca\\w*|visita\\w*',
  LEAVE:
    'mejor no|corregir|corrige|dejarlo|otro dia|paso (atras|anterior)|cambiar algo|ver(?= (planes|mas|detalles|todo))|despues|luego|donde(?! (estas|estamos|comprar|encontrar))|dejar para|cancel\\w+|volver(?! a)|atras|regresar|anterior|borrar|cerrar|cierra|ahora no|omitir|mas tarde|reenvi\\w+|imprim\\w+|compart\\w+|descarg\\w+|ayuda|contact\\w+|mostrar|ocultar|ver(?! (el |mi |tu )?(total|monto|saldo)\\b)(?! (los |mis |tus )?(pagos|recibos|recargas|movimientos|transacciones|historial))|elimin\\w+|quitar|menu|terminos|privacidad|olvid\\w+|necesit\\w+|regresa|no,? gracias|salir|deshacer|vuelve',
  HOW: 'que tan|como|preguntas|guia|consejos|acerca|protege\\w*|evita\\w*|descuento',
  RENEWAL: 'ren(ov|uev)\\w+',
  SUBTOTAL: 'subtotal',
  TOTAL: 'todo (junto|suma)|en conjunto|son en total|suma total|precio total|costo total|total|en total|precio final',
  OTHER:
    '(el|lo) que (tu )?(digas|quieras)|cuanto quieras|a tu gusto|otra cifra|otr[ao]s?|diferente|personalizad[ao]|distint[ao]|propi[ao]',
  AMOUNT:
    'cuanto (quieres|vas a|deseas|te gustaria|piensas) (pagar|recargar|agregar|cargar|poner)|montos?|cantidad|importe|cuanto( dinero)?|valor|suma|cuant[ao]|dolares',
  BALANCE: 'saldo|credito disponible',
  DUE: '(todo )?lo pendiente|lo que se debe|toda la factura|todo lo que debo|lo que debes|todo lo que debes|en su totalidad|por completo|vence|vencid[ao]|adeudad[ao]|pendiente|minimo|deb(o|es|e|emos)|adeud\\w+',
  BILL: 'facturas?|facturacion',
  PREPAID: 'prepag\\w+',
  POSTPAID: 'pospag\\w+',
  PHONE: '(con )?codigo de area|telefonic[ao]|cel|telefono|celular|movil',
  NUMBER: 'numeros?',
  LINE: 'lineas?',
  ACCOUNT: 'cuentas?',
  BANK: 'cuenta de (cheques|ahorros?|banco)|transferencia bancaria|debito directo|banc\\w+|corriente|cheques?|ahorros?',
  CARD: 'tarjetas?|credito|debito',
  BRAND: 'billetera( digital)?',
  PIN: 'nip',
  PASSWORD: 'contrasena|clave',
  EMAIL: 'correo|usuario',
  PLAN: 'planes|plan',
  PLAN_PART: 'ilimitad[ao]s?|(al|por|cada) mes|mensual(es)?|llamadas|textos|dias',
  USAGE: 'datos|minutos?|mensajes?|uso|internet|megas|gigas',
  LEFT: 'restantes?|usad[ao]s?|disponibles?|quedan?|restan?|sobran?|por usar',
  HISTORY:
    '(todo )?lo (que )?(pagado|pague|pagaste|llevas pagado|has pagado)|lista de pagos|(mis |tus )?pagos (hasta hoy|de antes)|(ver )?(mis |tus |los |las |ver )?(pagos|recargas|facturas|transacciones|movimientos|recibos) (recientes|anteriores|previ[ao]s|pasad[ao]s|realizad[ao]s|hech[ao]s)|(ver )?(mis|tus|los) (pagos|recibos|movimientos)|ver (pagos|recibos|movimientos|recargas|transacciones|historial)|estados de cuenta|recibos|registro (de (pagos|recargas|actividad|movimientos|transacciones))?|historial|movimientos|(pagos|recargas|facturas) (recientes|anteriores|previos)|actividad|lo que has pagado|tus pagos|ultimos pagos|estado de cuenta|transacciones',
  ORDER: 'pedido|compra|transaccion',
  THANK: 'gracias',
  DONE: '(todo )?salio bien|(tu )?(dinero|pago) llego|funciono|eso es todo|(factura|cuenta) pagada|recargad[ao]|pagad[ao]|exito\\w*|exitosa\\w*|completad[ao]|recib(i|imos|id[ao]s?|iste|io)|enviad[ao]|fue (recargad[ao]|pagad[ao]|procesad[ao]|exitos[ao])|(esta|estan|quedo) (list[ao]|pagad[ao]|recargad[ao])|felicidades|excelente|(todo )?list[ao]|confirmad[ao]|confirmacion|realizad[ao]|procesad[ao]|aprobad[ao]|(todo )?listo|hecho|ya (esta|quedo)',
  STORE:
    'ven a vernos|pasa por una tienda|en persona|donde (comprar|encontrar(nos|las)?|estamos)|locales|puntos? de recarga|comercios?|encuentranos|visitanos|tiendas?|sucursal\\w*|establecimientos?|puntos? de venta',
  PLACE:
    'donde vives|lugar|en que ciudad|tu ubicacion|donde estas|zona|area|colonia|barrio|cerca de|ciudad|direccion|estado|localidad|ubicacion',
  APP: 'aplicacion',
  DEAL: 'ofertas?|promocion(es)?',
  FRAUD: 'estafas?|fraude',
  DETAILS: '(los|tus|sus|estos) datos(?! (restantes|disponibles|usados|de internet))|datos|detalles|informacion',
  IDENTITY: 'identidad|que eres tu',
  HOME: 'tu plan y tu saldo|estado de (tu|la) (linea|cuenta)|de un vistazo|asi va|inicio|panel|hola|bienvenid\\w+|buen\\w+ (dias|tardes|noches)',
  CURRENT: 'proximo(?= plan)|actualmente|por ahora|hoy tienes|en este momento|actual|nuev[ao]',
  STATUS: 'estado',
  EXPIRES: 'vence el|valido hasta',
  WHO: 'quien|alguien|amigo',
  NOT: 'no',
  NOTHING:
    'expres|segur[ao]|de forma segura|ya|nuestr[ao]s?|en segundos|al instante|tienes|tu|tus|su|sus|mi|mis|la|el|los|las|una?|esta|este|de|del|al?|en|con|para|por|y|e|o|ahora|hoy|linea nueva|favor|rapid[ao]|unic[ao]|te|se|lo|quieres|deseas|si,?',
};
