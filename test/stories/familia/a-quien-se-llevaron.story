Historia: nadie contesta a quién se llevaron, y la mesa lo lee; después es Ana
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Tía, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Tía, en Chicago
Mesa: Mesa Chicago, de chicago

Mamá: se llevaron a mi hijo en la 26
  → Mamá
    ¿Es Ana? Contesta «sí» y damos la alerta.
    [Ana]
    [Otra persona]
    [Fue un error]
Pasan 30 s
Mamá: dónde está
  → Mamá
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.
    [Ana]
    [Otra persona]
    [Fue un error]
Pasan 3 min
  → Mesa Chicago · 30 s
    🆘 CHI-0001 · Alguien
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 1 minuto). Todavía no sabemos a quién se llevaron.

    📍 Todavía no sabemos dónde está.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió:
    12:00 p.m.: «se llevaron a mi hijo en la 26»
    12:00 p.m.: «dónde está»
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mamá · 30 s
    🆘 Aviso CHI-0001 guardado, 12:01 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 12:01 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mamá · 2 min 30 s
    🆘 Aviso CHI-0001 guardado, 12:01 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Consulado en Chicago: entregado 12:01 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago · 2 min 30 s
    🔁 Recordatorio: 🆘 CHI-0001 · Alguien: van 3 min y nadie atiende
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (hace 3 minutos). Todavía no sabemos a quién se llevaron.

    📍 Todavía no sabemos dónde está.

    📞 Número de quien avisa: se lo estamos preguntando.
    🗣️ Lo último que escribió quien avisa, 12:00 p.m.: «dónde está»
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]









Mamá: a Ana, mi hija
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  ✎ Mamá
    ➡️ Tu aviso CHI-0001 sigue en la alerta con su nombre.

    • Consulado en Chicago: entregado 12:01 p.m.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 12:03 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    🆘 Alerta abierta por Ana. Avisamos a su familia y buscamos su consulado.
    Aquí verás cada respuesta.

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
  → Mamá
    ➡️ Tu aviso CHI-0001 sigue en la alerta con su nombre.
  → Tía
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 12:03 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió:
    12:00 p.m.: «se llevaron a mi hijo en la 26»
    12:00 p.m.: «dónde está»
    12:03 p.m.: «a Ana, mi hija»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 12:03 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió:
    12:00 p.m.: «se llevaron a mi hijo en la 26»
    12:00 p.m.: «dónde está»
    12:03 p.m.: «a Ana, mi hija»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    ⚪ CHI-0001 · Alguien terminó: sigue en la alerta con su nombre.
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 12:03 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:03 p.m.
    • Tía: entregado 12:03 p.m.
    • Consulado en Chicago: entregado 12:03 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]














Pasan 10 s
