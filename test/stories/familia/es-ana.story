Historia: Kim avisa que se llevaron a su mamá, que está registrada
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Kim, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Kim, en Chicago
Mesa: Mesa Chicago, de chicago

Kim: ICE took my mom
  → Kim
    ¿Es Ana? Contesta «sí» y damos la alerta.

    1. Ana
    2. Otra persona
    3. Fue un error
Pasan 20 s
Kim: what do i do now
  → Kim
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
  → Kim
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.

    1. Ana
    2. Otra persona
    3. Fue un error
Pasan 20 s
Kim: yes
  → Ana
    🆘 Kim avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Kim respondió 12:00 p.m.
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
  → Ana
    🆘 Kim avisó que te llevaron.
    ¿Les mando dónde estás?

    1. 📍 Sí, mándalo
    2. Estoy bien
    3. No le creas
  → Kim
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Kim avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

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
  → Kim
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
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    👤 Lo avisó un familiar: Kim. Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Kim (familiar) escribió:
    12:00 p.m.: «ICE took my mom»
    12:00 p.m.: «what do i do now»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Kim, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 20 s
  → Ana · 10 s
    🆘 Kim avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Kim respondió 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
Kim: she's at broadview
  → Kim
    🗣️ Lo pasamos a: Consulado en Chicago.
  → Mesa Chicago
    🗣️ CHI-0001 · Kim (familiar), 12:01 p.m.: «she's at broadview»
Pasan 1 min
