Historia: Rosa manda una nota de voz y luego escribe que se llevaron a su esposo: es un solo aviso, por él
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa manda una nota de voz «se llevaron a mi esposo»
  → Rosa
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Pasan 10 s
Rosa: se llevaron a mi esposo en Cicero Illinois
  → Rosa
    🆘 Vamos a avisar al consulado.
    ¿Cómo se llama? Escribe nombre y apellidos.
    [🆘 Yo pido ayuda]
    [Fue un error]
Rosa: Pedro Ramírez
  → Rosa
    ¿Tiene menos de 18 años?
    [Sí, es menor] [No]
  → Mesa Chicago
    🆘 CHI-0001 · Pedro Ramírez
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    🎤 «se llevaron a mi esposo»
    🎤 CHI-0001 · Quien avisa, 12:00 p.m.
  → Mesa Chicago
    🗣️ CHI-0001 · Quien avisa, 12:00 p.m.: «se llevaron a mi esposo en Cicero Illinois»
  → Rosa
    🆘 Aviso CHI-0001 por Pedro Ramírez guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
Rosa: no
  ✎ Rosa
    🆘 Aviso CHI-0001 por Pedro Ramírez guardado, 12:00 p.m.
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
    ✏️ CHI-0001 · Pedro Ramírez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Rosa: saltar
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.
    [🎉 Ya está libre] [Fue un error]
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Pedro Ramírez: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en Cicero Illinois». No es un GPS.

    📞 Quien avisa no dejó su número.
Rosa: lo agarraron tres hombres sin uniforme
  → Rosa
    🗣️ Enviado a: Consulado en Chicago.
  → Mesa Chicago
    🗣️ CHI-0001 · Quien avisa, 12:00 p.m.: «lo agarraron tres hombres sin uniforme»
Rosa: se lo llevaron en una camioneta blanca
  ✎ Rosa
    🗣️ Tus 2 mensajes, enviados a: Consulado en Chicago.
  ✎ Mesa Chicago
    🗣️ CHI-0001 · Quien avisa:
    12:00 p.m.: «lo agarraron tres hombres sin uniforme»
    12:00 p.m.: «se lo llevaron en una camioneta blanca»
