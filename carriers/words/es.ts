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
    '(termino|caduco|finalizo)(?!s)|se agoto el tiempo|tiempo agotado|vencio|cerro por inactividad|expir(o|ad[ao])|caduc(o|ad[ao]s?|aron)|inactividad|(ha )?(finalizado|terminado)',
  SESSION: 'tu sesion|su sesion|la sesion|sesion(?= (expir|caduc|vencid|terminad))',
  TOURIST: 'turistas?|visitantes?',
  LOADING: 'cargando|espera|(un )?moment(o|ito)|procesando|estamos (cargando|procesando|verificando)',
  MAINTENANCE:
    'mantenimiento|(trabajos?|interrupcion|pausa) (programad[oa]s?|planificad[oa]s?)|(volvemos|regresamos) (pronto|en breve|mas tarde)|(hacemos|tomamos) una (breve )?pausa|(temporalmente|por ahora) (no disponible|fuera de servicio)',
  NOT_FOUND:
    '(esta |la )?pagina (ya )?no (esta|aparece)( aqui| disponible)?|(se|la) (mov(io|ieron)|cambio de lugar)|perdimos (esta|la) pagina|no (encontrada|encontramos|existe)',
  SIGN_OUT: '(cerr\\w+|cierr\\w+|sesion) (la |tu |su )?(sesion|cerrada)',
  GUEST:
    'sin (registrarte|registrarse|entrar|contrasena)|(como )?(un )?(invitad[ao]|huesped)|sin (una )?cuenta|sin iniciar sesion',
  SIGN_IN: 'inici\\w+ (de )?sesion|id de t-mobile|registr(arte|arse|arme|ate|ese|ar|a)|crea\\w* (una |tu |su )?cuenta',
  AUTOPAY:
    'que (tu|su) (pago|recarga|factura) se (haga|pague|recargue) sol(o|a|it[ao])|(hazlo|ponlo|pagos? en|ponla) automatico|automati(za\\w*|ce)( tus| mis| los| sus)?( pagos| recargas)?|que se (pague|recargue|renueve) sol[ao]|pagos? fijos?|en automatico|auto ?-?pago|(pagos?|recargas?|renovacion(es)?|cobros?|cargos?|debitos?) ((mensual(es)?|de factura|de saldo) )?(automatic[ao]s?|recurrentes?|programad[ao]s?|periodic[ao]s?|fij[ao]s?)|(pag|recarg|renov|renuev|cobr)\\w+ ((tu|mi|la|el|tus|mis) )?((factura|linea|plan|cuenta|tarjeta|saldo) )?automaticamente|program[ae]\\w* (tus |mis |los |las |sus )?(pagos|recargas)|que se pague sol[ao]|piloto automatico|pag\\w+ (sol[ao]|automaticamente)|domicili[ae]\\w*( (tus|mis|los|sus|el|la) (pagos?|recibos?|facturas?|recargas?))?',
  VOUCHER:
    'bajo la franja|numeros? raspad[ao]s?|(pin|codigo) (secreto|del recibo)|tarjeta que compraste|raspa y recarga|dorso de la tarjeta de recarga|(pin|nip|clave|codigos?) (de recarga|raspable|de prepago)|(codigo|pin|numero) de (la|tu) tarjeta de recarga|(codigo|pin) (del?|de canje) (cupon|vale)|codigo de canje|tarjeta (raspable|de saldo|de prepago)|(numero de (la )?)?(tarjetas?|codigo|pin) de recarga|vales?|cupon(es)?|tarjeta para raspar',
  RECEIPT_NUMBER:
    '(confirmacion|comprobante|recibo|referencia|autorizacion):?(?= [a-z]{0,4}-?\\d)|n\\.?o? ?(de )?(confirmacion|recibo|transaccion|comprobante)|(tu|su) (referencia|comprobante|folio)( es)?|(numero|codigo|clave) de (comprobante|operacion|pago|orden)|n\\.? ?de referencia|(numero|codigo) de (confirmacion|referencia|transaccion|recibo|autorizacion)|folio|clave de confirmacion',
  CHARGED:
    'cobr(amos|aron|o|ad[ao]s?)|(agreg|abon|sum|acredit)amos(?= §)|(se )?(te |le )?(desconto|debito(?= \\$)|cobramos|cargamos(?! (saldo|credito))|descontamos|debitamos|sacamos)|(se )?(hizo|realizo) (el|un) (cargo|cobro)|(se|fue|hemos) (cargo|cobro|agrego|recibio|proceso|envio|cargad\\w|procesad\\w|recibid\\w|agregad\\w)|nuevo saldo|pagado con',
  METHOD:
    'con (que|cual tarjeta) pagas?|con que pagar|de donde sale el dinero|(tu|su|la) forma de pagar|como pagas?|(metodos?|formas?|opciones|datos|informacion|detalles|medios?) del? (pago|la tarjeta|facturacion|cobro)|(elig[ea]|elija|escog[ea]|escoja|seleccion[ae]) como pagar|como (quieres?|deseas?|vas? a|prefieres?|[tl]e gustaria) pagar|pagar? con|con que (quieres?|vas? a|deseas?) pagar|(formas?|maneras?|modos?|opciones) (de|para) pagar',
  CARD_PART:
    'nombre impreso|(numeros?|digitos) del frente|digitos de atras|a nombre de|nombre (como|que|tal como) aparece en la tarjeta|valid[ao] hasta|mm ?/ ?aa(aa)?|nombre del titular|expira(?! (el|tu))|cvv2|codigo de (3|tres|4|cuatro) digitos|numero de (la )?tarjeta(?! de recarga)|nombre (en|del titular de) la tarjeta|titular|codigo de seguridad|(fecha de )?(vencimiento|caducidad|expiracion)',
  ZIP: 'codigo postal',
  LAST_FOUR: 'termina\\w* (en|con) ?\\d{2,4}',
  SHOPPING:
    '(envi[ae]\\w*|regal\\w+|compr[ae]\\w*) (una )?tarjeta de regalo|correo (del?|de la) (destinatari[ao]|persona)|carrito|pago inicial|enganche|don(a|ar|acion(es)?|ativ[ao]s?)|deducible|poliza|siniestro|envios?|entrega (estimada|gratis)|retiro en tienda|articulos|(direccion|metodo) de (envio|entrega)|linea nueva|compra\\w* (ahora|telefonos|planes)|ver planes',
  CODE: 'codigo(?! de area)( de (verificacion|acceso|confirmacion))?',
  YOU_PAY:
    'lo que (pagas?|se cobra|vas? a pagar)|vas a pagar|a pagar|por pagar|pagas|total a cobrar|monto a cobrar|va a pagar|pagaras?|se ([tl]e )?cobrara',
  REFILL:
    '(dale|echale|metele|ponle|mandale|sumale)( mas)? (saldo|dinero|credito|tiempo)|mas saldo|pasar a saldo|(ech[ae]\\w*|pon\\w*|met[ea]\\w*|carg(a|ue)\\w*|suma\\w*|agrega\\w*|anad\\w+|abon\\w+)( mas)? (saldo|dinero|credito|fondos|minutos)|ponemos saldo|compra\\w* (saldo|minutos|tiempo aire)|tiempo aire|recarg(?!as (recientes|anteriores|previas|pasadas|realizadas|hechas))\\w+|(agreg|anad|abon|sum)\\w* (mas )?(al? (mi |tu |la )?)?(saldo|dinero|fondos|credito)|(pon|poner|mete|meter|carga|cargar|agregar?|sumar?) (mas )?(saldo|credito|dinero|minutos)',
  PAY: 'ponerme al dia|salda\\w*|cobrame|saldar|liquid\\w+|pag(o|ar|a|ue|as|os(?! (recientes|anteriores|previos|pasados|realizados|hechos)))|abon[aeo](r|s|mos|n)?|cubrir',
  REVIEW:
    'checal[oa]s?|ultima (mirada|revision)|mira bien|dale una mirada|antes de (pagar|cobrar\\w*)|ultimo vistazo|vistazo|(estas|estar) a punto de|verifi(ca|que)(?= (tu|su|los|que|el))|revision|vista previa|revis\\w+|resumen|ultimo paso|antes de|comprueb\\w+|echa un vistazo|chec(a|ar)',
  LOOKS_RIGHT:
    '(esta )?todo (esta |se ve |en )?(bien|correcto|orden)|se ve (bien|correcto)|es correcto|asi esta bien|todo (esta |se ve )?(bien|correcto)',
  REDEEM: 'reclam[ae]\\w*|cobra(r)? (tarjeta|codigo|vale)|canje\\w*|apli(ca|que)\\w*',
  ENROLL:
    'activalo|enciendelo|empezar ya|ponerlo en marcha|habilit\\w+|encend\\w+|encien\\w+|prend\\w+|empez\\w+|empie[zc]\\w+|comenz\\w+|comien[zc]\\w+|suscrib\\w+|unirme|unirse|program(a|ar)(?= )|inscrib\\w+|activa\\w*|active(?= (su|el|la) )|configur[ae]\\w*',
  AGREE: '((esta )?bien|dale)(?=,? (cobr|pag|recarg|acept))|acept\\w+|de acuerdo',
  SUBMIT: 'envi[ae]\\w*|mand[ae]\\w*|present(ar|a|e)',
  CONTINUE:
    'list[ao],? (ir|vamos|sigamos|seguir|continu\\w+)|vamos alla|sigue adelante|seguimos|continuemos|ir adelante|dale(?! (saldo|una))|(siguiente|proximo) paso|paso siguiente|pasar al?|pas[ae] al?|ir al?|avan[zc]\\w*|continu\\w+|siguiente|sigue|siga|seguir|proced\\w+|adelante|ir|proxim[ao]( paso)?|sigamos|vamos',
  CONFIRM: 'confirmar|confirm(ar?|e|o)',
  VERIFY: 'verifi[cq]\\w+|valid(ar|a|e)',
  AGAIN:
    'escribelo (dos veces|otra vez|de nuevo)|repitelo|teclea de nuevo|mismo numero|vuelve a (escribir|ingresar|poner|introducir)\\w*|una segunda vez|otra vez|reescrib\\w+|repit\\w+|repetir|vuelv\\w+ a|nuevamente|de nuevo|reingres\\w+|una vez mas',
  DO: 'proces(ar|a|e)|termin(ar|a|e)|conclu\\w+|cobrar|reali[zc]\\w+|complet(ar?|e)|hacer|haz|haga|finali[zc]\\w+|autori[zc]\\w+|efectuar',
  SAVE: 'recuerd\\w+|(tenla|tenlo|dejala|quedate con)( lista| guardada)?|para (otra vez|la proxima)|(la )?proxima vez|para (despues|luego|futur\\w+ pagos?|futuras compras)|manten\\w* guardad[ao]|dej[ae]\\w* guardad[ao]|guard\\w+|recorda\\w*|recuerda|almacen[ae]\\w*|conserv[ae]\\w*',
  CHOOSE:
    'indi(ca|que)\\w*|defin[ea]|mar(ca|que)|to(ca|que)|elig\\w+|elij\\w+|elegir|seleccion\\w+|escog\\w+|escoj\\w+|cual|que(?! tan)|us(ar?|e)|decid\\w+|prefier\\w+|quier\\w+|opta',
  ENTER:
    '(mete|meta|meter|pon|ponga|poner|teclea|teclee|digita|digite)(?= (el|tu|su|los|la) (pin|codigo|numero|clave))|ingres\\w+|escrib\\w+|introduc\\w+|introduzc\\w+',
  CHANGE:
    'pasate a|prueba otro|modifi[cq]\\w+|mejora\\w*|compara\\w*|explora\\w*|cambi\\w+|edit\\w+|actuali[zc]\\w+|administr[ae]\\w*',
  FIND: '([tl]es? )?quedan? (mas )?cerca|a [ts]u alrededor|cerca de (ti|usted)|cerca|bus(ca|que)\\w*|encuentr[ae]\\w*|locali[zc]\\w*|ubi(ca|que)\\w*|cerca\\w*|visit(a\\w*|e)',
  LEAVE:
    'leer en voz alta|escuchar?|traducir|mejor no|corregir|corri(ge|ja)|dejarlo|otro dia|paso (atras|anterior)|cambiar algo|ver(?= (planes|mas|detalles|todo))|despues|luego|donde(?! (estas|estamos|comprar|encontrar))|dejar para|cancel\\w+|volver(?! a)|atras|regresar|anterior|borrar|cerrar|cierr[ae]|ahora no|omit(ir|e|a)|mas tarde|reenvi\\w+|imprim\\w+|compart\\w+|descarg\\w+|ayuda|contact\\w+|mostrar|ocultar|ver(?! (el |mi |tu )?(total|monto|saldo)\\b)(?! (los |mis |tus )?(pagos|recibos|recargas|movimientos|transacciones|historial))|elimin\\w+|quitar|menu|terminos|privacidad|olvid\\w+|necesit\\w+|regres[ae]|no,? gracias|salir|deshacer|vuelv[ea]',
  HOW: 'que tan|como|preguntas|guia|consejos|acerca|protege\\w*|evita\\w*|descuento',
  RENEWAL: 'ren(ov|uev)\\w+',
  SUBTOTAL: 'subtotal',
  TOTAL: 'todo (junto|suma)|en conjunto|son en total|suma total|precio total|costo total|total|en total|precio final',
  OTHER:
    '(el|lo) que (tu )?(digas|quieras)|cuanto quieras?|a [ts]u gusto|otra cifra|otr[ao]s?|diferente|personalizad[ao]|distint[ao]|propi[ao]',
  AMOUNT:
    'cuanto (quieres?|vas? a|deseas?|[tl]e gustaria|piensas?) (pagar|recargar|agregar|cargar|poner|abonar)|montos?|cantidad|importe|cuanto( dinero)?|valor|suma|cuant[ao]|dolares',
  BALANCE: 'saldo|credito disponible',
  DUE: '(todo )?lo pendiente|lo que se debe|toda la factura|todo lo que debo|(todo )?lo que debes?|en su totalidad|por completo|vence|vencid[ao]|adeudad[ao]|pendiente|minimo|deb(o|es|e|emos)|adeud\\w+',
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
    '(todo )?lo (que )?(pagado|pague|pagaste|llevas pagado|[hs]e pagado|has pagado)|lista de pagos|(mis |tus |sus )?pagos (hasta hoy|de antes)|(ver )?(mis |tus |sus |los |las |ver )?(pagos|recargas|facturas|transacciones|movimientos|recibos) (recientes|anteriores|previ[ao]s|pasad[ao]s|realizad[ao]s|hech[ao]s)|(ver )?(mis|tus|sus|los) (pagos|recibos|movimientos)|ver (pagos|recibos|movimientos|recargas|transacciones|historial)|estados de cuenta|recibos|registro (de (pagos|recargas|actividad|movimientos|transacciones))?|historial|movimientos|(pagos|recargas|facturas) (recientes|anteriores|previos)|actividad|lo que has pagado|[ts]us pagos|ultimos pagos|estado de cuenta|transacciones',
  ORDER: 'pedido|compra|transaccion',
  THANK: 'gracias',
  DONE: '(todo )?salio bien|(tu )?(dinero|pago) llego|funciono|eso es todo|(factura|cuenta) pagada|recargad[ao]|pagad[ao]|exito\\w*|exitosa\\w*|completad[ao]|recib(i|imos|id[ao]s?|iste|io)|enviad[ao]|fue (recargad[ao]|pagad[ao]|procesad[ao]|exitos[ao])|(esta|estan|quedo) (list[ao]|pagad[ao]|recargad[ao])|felicidades|excelente|(todo )?list[ao]|confirmad[ao]|confirmacion|realizad[ao]|procesad[ao]|aprobad[ao]|(todo )?listo|hecho|ya (esta|quedo)',
  STORE:
    'ven a vernos|pasa por una tienda|en persona|donde (comprar|encontrar(nos|las)?|estamos)|locales|puntos? de recarga|comercios?|encuentranos|visitanos|tiendas?|sucursal\\w*|establecimientos?|puntos? de venta',
  PLACE:
    'donde vives?|lugar|en que ciudad|[ts]u ubicacion|donde estas?|zona|area|colonia|barrio|cerca de|ciudad|direccion|estado|localidad|ubicacion',
  APP: 'aplicacion',
  DEAL: 'cuentale a|invit[ae] a (un|tus|sus)|ofertas?|promocion(es)?|promocional',
  FRAUD: 'estafas?|fraude',
  DETAILS: '(los|tus|sus|estos) datos(?! (restantes|disponibles|usados|de internet))|datos|detalles|informacion',
  IDENTITY: 'identidad|que (eres tu|es usted)',
  HOME: '[ts]u plan y [ts]u saldo|estado de (tu|su|la) (linea|cuenta)|de un vistazo|asi va|inicio|panel|hola|bienvenid\\w+|buen\\w+ (dias|tardes|noches)',
  CURRENT: 'proximo(?= plan)|actualmente|por ahora|hoy tienes|en este momento|actual|nuev[ao]',
  STATUS: 'estado',
  EXPIRES: '(vence|caduca|expira) el|valido hasta',
  WHO: 'quien|alguien|amigo',
  NOT: 'no',
  NOTHING:
    'expres|segur[ao]|de forma segura|ya|nuestr[ao]s?|en segundos|al instante|tienes|tu|tus|su|sus|mi|mis|la|el|los|las|una?|esta|este|de|del|al?|en|con|para|por|y|e|o|ahora|hoy|linea nueva|favor|rapid[ao]|unic[ao]|te|se|lo|quieres|deseas|si,?',
};
