Historia: Mamá avisa con notas de voz que se llevaron a Ana: lo que dijo antes y después va en la alerta de Ana
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar, sin botones
Teléfono: Beto, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Mamá manda una nota de voz «se llevaron a mi hija Ana»
  → Mamá
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Mamá: se la yevaron
  → Mamá
    ¿A quién se llevaron? Contesta y damos la alerta.

    1. Ana
    2. Otra persona
    3. Fue un error
Mamá manda una nota de voz «a la Ana»
  → Mamá
    🎤 Tu nota de voz va con el aviso.
    Nosotros no podemos oírla.
  → Mamá
    🆘 Aviso CHI-0001 guardado, 12:00 p.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mamá
    ¿A quién se llevaron? Contesta y damos la alerta.

    1. Ana
    2. Otra persona
    3. Fue un error
  → Mesa Chicago
    🆘 CHI-0001 · Alguien
    👤 Lo avisa alguien desde su propio chat: 12:00 p.m., hora de Chicago (ahora). Todavía no sabemos a quién se llevaron.

    📍 Todavía no sabemos dónde está.

    📞 Número de quien avisa: se lo estamos preguntando.
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
    [Silenciar a quien mandó]
  → Mesa Chicago
    🎤 «se llevaron a mi hija Ana»
    🎤 CHI-0001 · Quien avisa, 12:00 p.m.
  → Mesa Chicago
    🗣️ CHI-0001 · Quien avisa, 12:00 p.m.: «se la yevaron»
  → Mesa Chicago
    🎤 «a la Ana»
    🎤 CHI-0001 · Quien avisa, 12:00 p.m.
Pasan 30 s
  → Mamá · 10 s
    🗣️ Enviado a: Consulado en Chicago.
Mamá: 1
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

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
  → Beto
    🎤 «se llevaron a mi hija Ana»
    🎤 Mamá (familiar), 12:00 p.m.
  → Beto
    🗣️ Mamá (familiar) escribió, 12:00 p.m.: «se la yevaron»
  → Beto
    🎤 «a la Ana»
    🎤 Mamá (familiar), 12:00 p.m.
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    🎤 «se llevaron a mi hija Ana»
    🎤 CHI-0002 · Mamá (familiar), 12:00 p.m.
  → Mesa Chicago
    📋 Noticias de 2 alertas

    ⚪ CHI-0001 · Alguien terminó: sigue en la alerta con su nombre.

    🗣️ CHI-0002 · Mamá (familiar), 12:00 p.m.: «se la yevaron»
  → Mesa Chicago
    🎤 «a la Ana»
    🎤 CHI-0002 · Mamá (familiar), 12:00 p.m.
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
Pasan 30 s
