Historia: Rosa avisó por su esposo, la mesa cerró, y Rosa dice que todavía hace falta
Empieza: 2025-07-01 12:00 America/Chicago

# Lo que Rosa escribe después del cierre no le llega a nadie, y lo lee así. Con un toque, el aviso sigue.

Teléfono: Rosa
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi esposo Juan Pérez Gómez en Cicero, Illinois
  → Rosa
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 CHI-0001 · Juan Pérez Gómez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo Juan Pérez Gómez en Cicero, Illinois»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Rosa
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: no
  ✎ Rosa
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    Qué hacer ahora:
    • Llama al CIAM, día y noche: +1 520 623 7874
    • Busca en locator.ice.gov con su número A y país de nacimiento.
    Si no lo tienes: nombre y apellidos exactos, y país de nacimiento.
    Prueba los dos órdenes de apellidos.
    Si no aparece, no prueba nada: busca otra vez más tarde.
    • Con su número A, llama a la corte: 1-800-898-7180.
    Si el número A tiene 8 dígitos, pon un 0 al principio.
    No hables de su estatus ni de dónde nació por teléfono.
    Nunca pedimos dinero. ICE tampoco pide dinero por teléfono.
  → Rosa
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    ✏️ CHI-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Rosa: saltar
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.

    📞 Quien avisa no dejó su número.
Luis toca [🙋 Atender] en Mesa Chicago
  ✎ Rosa
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez Gómez. Folio CHI-0001, 12:00 p.m.
  → Mesa Chicago
    ↩ 🆘 CHI-0001 · Juan Pérez Gómez
    🙋 L. Pérez atiende CHI-0001, 12:00 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Luis toca [Cerrar] en Mesa Chicago
  → Mesa Chicago
    ↩ 🙋 L. Pérez atiende CHI-0001, 12:00 p.m.
    ¿Por qué cierras CHI-0001? Termina para todos.
    La familia lee el motivo.
    Elige un motivo, o escribe otro con tus palabras:
    [Ya sabemos dónde está]
    [Ya salió libre]
    [Ya tiene abogado]
    [Ya está en México]
    [No, sigue abierta]
Luis toca [Ya salió libre] en Mesa Chicago
  ✎ Rosa
    ⚪ L. Pérez, del consulado, cerró tu aviso por Juan Pérez Gómez, folio CHI-0001.
    Motivo: ya salió libre.

    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:00 p.m.
  → Rosa
    ⚪ L. Pérez, del consulado, cerró tu aviso por Juan Pérez Gómez, folio CHI-0001.
    Motivo: ya salió libre.
    [⚠️ Todavía hace falta]
  → Mesa Chicago
    ↩ ¿Por qué cierras CHI-0001? Termina para todos.
    ⚪ L. Pérez cerró CHI-0001: ya salió libre.

== Rosa escribe como si siguiera ==
Pasan 10 min
Rosa: todavía no me lo dejan ver
  → Rosa
    Tu aviso por Juan Pérez Gómez terminó (12:00 p.m.): nadie recibió lo que escribes.
    ¿Todavía hace falta? Si dices que sí, lo abrimos y avisamos al consulado.
    [⚠️ Todavía hace falta]
    [👪 Se llevaron a alguien]
Rosa toca [⚠️ Todavía hace falta]
  → Rosa
    🆘 Tu aviso por Juan Pérez Gómez sigue otra vez, folio CHI-0001. Avisamos al consulado.
    Escribe qué pasó: se lo mandamos.
  → Rosa
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago
    🆘 CHI-0001 · Juan Pérez Gómez
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 10 minutos). La persona no tiene chat con nosotros.
    ⚠️ Abierto otra vez, 12:10 p.m.: quien avisó dice que todavía hace falta.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.

    📞 Quien avisa no dejó su número.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo Juan Pérez Gómez en Cicero, Illinois»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: ya me habló, está en Broadview
  → Rosa
    🗣️ Enviado a: Consulado en Chicago.
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Juan Pérez Gómez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 10 minutos). La persona no tiene chat con nosotros.
    ⚠️ Abierto otra vez, 12:10 p.m.: quien avisó dice que todavía hace falta.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.
    📍 Quien avisa dice, 12:10 p.m., que está en: Broadview, Illinois. No es un GPS.

    📞 Quien avisa no dejó su número.
  → Mesa Chicago
    🗣️ CHI-0001 · Quien avisa, 12:10 p.m.: «ya me habló, está en Broadview»
Pasan 5 min
  → Mesa Chicago · 1 min 57 s
    🔁 Recordatorio: 🆘 CHI-0001 · Juan Pérez Gómez: van 12 min y nadie atiende
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 12 minutos). La persona no tiene chat con nosotros.
    ⚠️ Abierto otra vez, 12:10 p.m.: quien avisó dice que todavía hace falta.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.
    📍 Quien avisa dice, 12:10 p.m., que está en: Broadview, Illinois. No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:10 p.m.: «ya me habló, está en Broadview»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Rosa · 4 min 57 s
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Ahora nadie atiende.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: atendió L. Pérez hasta 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Mesa Chicago · 4 min 57 s
    🔁 Recordatorio: 🆘 CHI-0001 · Juan Pérez Gómez: van 15 min y nadie atiende
    ↩️ Antes atendió L. Pérez, Consulado en Chicago (hasta 12:00 p.m.).
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 15 minutos). La persona no tiene chat con nosotros.
    ⚠️ Abierto otra vez, 12:10 p.m.: quien avisó dice que todavía hace falta.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero, Illinois». No es un GPS.
    📍 Quien avisa dice, 12:10 p.m., que está en: Broadview, Illinois. No es un GPS.

    📞 Quien avisa no dejó su número.
    🗣️ Lo último que escribió quien avisa, 12:10 p.m.: «ya me habló, está en Broadview»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Luis toca [🙋 Atender] en Mesa Chicago
  ✎ Rosa
    🆘 Aviso CHI-0001 por Juan Pérez Gómez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    • Consulado en Chicago: atiende L. Pérez, folio CHI-0001, 12:15 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [🎉 Ya está libre] [Fue un error]
  → Rosa
    🏛️ Consulado en Chicago: L. Pérez atiende tu aviso por Juan Pérez Gómez. Folio CHI-0001, 12:15 p.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Juan Pérez Gómez: van 15 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 12:15 p.m.
    Avisamos a quien dio el aviso.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
