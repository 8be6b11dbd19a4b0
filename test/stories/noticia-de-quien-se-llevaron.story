Historia: Noticia de quien se llevaron
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Rosa, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago

Rosa: se llevaron a mi esposo Julio Tzompantzi Cuautle en cicero illinois
  → Rosa
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Rosa
    🆘 Aviso CHI-0001 por Julio Tzompantzi Cuautle guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 CHI-0001 · Julio Tzompantzi Cuautle
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 12:00 p.m.: «se llevaron a mi esposo Julio Tzompantzi Cuautle en cicero illinois»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Pasan 10 s
Rosa: no
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
  → Rosa
    🆘 Aviso CHI-0001 por Julio Tzompantzi Cuautle guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago
    ✏️ CHI-0001 · Julio Tzompantzi Cuautle: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Pasan 10 s
Rosa: 708 555 0199
  → Rosa
    ✅ Gracias. Aquí verás cada respuesta.

    1. 🎉 Ya está libre
    2. Fue un error
  → Rosa
    🆘 Aviso CHI-0001 por Julio Tzompantzi Cuautle guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Julio Tzompantzi Cuautle: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.

    📞 Quien avisa: +1 708 555 0199
Pasan 5 min
  → Rosa · 1 min 40 s
    🆘 Aviso CHI-0001 por Julio Tzompantzi Cuautle guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago · 1 min 40 s
    🔁 Recordatorio: 🆘 CHI-0001 · Julio Tzompantzi Cuautle: van 2 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 2 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.

    📞 Quien avisa: +1 708 555 0199
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «se llevaron a mi esposo Julio Tzompantzi Cuautle en cicero illinois»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago · 4 min 40 s
    🔁 Recordatorio: 🆘 CHI-0001 · Julio Tzompantzi Cuautle: van 5 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 5 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.

    📞 Quien avisa: +1 708 555 0199
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «se llevaron a mi esposo Julio Tzompantzi Cuautle en cicero illinois»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
Rosa: ya me hablo esta en broadview
  → Rosa
    🆘 Aviso CHI-0001 por Julio Tzompantzi Cuautle guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  ✎ Mesa Chicago
    ✏️ CHI-0001 · Julio Tzompantzi Cuautle: más datos
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 5 minutos). La persona no tiene chat con nosotros.
    👤 Tiene 18 años o más.

    📍 Dicen que fue en: «en cicero illinois». No es un GPS.
    📍 Quien avisa dice, 12:05 p.m., que está en: Broadview, Illinois. No es un GPS.

    📞 Quien avisa: +1 708 555 0199
  → Mesa Chicago
    🗣️ CHI-0001 · Quien avisa, 12:05 p.m.: «ya me hablo esta en broadview»
Pasan 1 min
  → Rosa · 10 s
    🗣️ Enviado a: Consulado en Chicago.
