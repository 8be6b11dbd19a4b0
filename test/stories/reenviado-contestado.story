Historia: Mamá y Ana contestan con palabras por quién es lo que reenvían
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, sin botones
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario, sin botones
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Es por su vecina, que no tiene chat con nosotros ==
Ana: [8:30, 29/11/2025] Lupita: me agarró la migra en cicero
  → Ana
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874

    1. 🆘 Yo
    2. Solo lo comparto
Ana: es por mi vecina Lupita
  → Ana
    ¿Tiene menos de 18 años?

    1. Sí, es menor
    2. No
  → Ana
    🆘 Aviso CHI-0001 por Lupita guardado, 10:30 a.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
  → Mesa Chicago
    🆘 CHI-0001 · Lupita
    👤 Lo avisa alguien desde su propio chat: 10:30 a.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.

    📍 Dicen que fue en: «Cicero, Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.

    ↪️ Quien avisa reenvió, 10:30 a.m.: «[8:30, 29/11/2025] Lupita: me agarró la migra en cicero»

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar

== Es por su hija ==
Mamá reenvía de Ana: mamá me agarró la migra
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874

    1. Ana
    2. 🆘 Yo
    3. Solo lo comparto
Mamá: no sé qué hacer
  → Mamá
    Esto viene de otra persona. ¿Por quién es?
    Hasta que contestes no aviso a nadie.
    Si se llevaron a alguien, llama al CIAM, día y noche: +1 520 623 7874

    1. Ana
    2. 🆘 Yo
    3. Solo lo comparto
Mamá: es por mi hija
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 10:30 a.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 10:30 a.m.
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?

    1. 📍 Sí, mándalo
    2. Estoy bien
    3. No le creas
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 10:30 a.m., hora de Chicago (ahora).

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
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    ↪️ Mamá (familiar) reenvió, 10:30 a.m.: «mamá me agarró la migra»
    🗣️ Mamá (familiar) escribió:
    10:30 a.m.: «no sé qué hacer»
    10:30 a.m.: «es por mi hija»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar

== Se llevaron además a otro hijo, que no es ninguna de las suyas ==
Pasan 1 min
  → Ana · 10 s
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 10:30 a.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 10:30 a.m.
    • Consulado en Chicago: entregado 10:30 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
Mamá: también se llevaron a mi hijo de 15 años
  → Mamá
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.

    1. Ana
    2. Otra persona
    3. Fue un error
Mamá: Kevin Ramirez
  → Mamá
    ¿Dónde fue? Escribe calle y ciudad, o el ZIP.
    Si no sabes, escribe: no sé
  → Mamá
    🆘 Aviso CHI-0003 por Kevin Ramirez guardado, 10:31 a.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: enviado 10:31 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago
    🆘 CHI-0003 · Kevin Ramirez
    👤 Lo avisa alguien desde su propio chat: 10:31 a.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    🧒 Tiene 15 años: es menor de 18.

    📍 Todavía no sabemos dónde está.

    📞 Número de quien avisa: se lo estamos preguntando.

    🗣️ Quien avisa escribió, 10:31 a.m.: «también se llevaron a mi hijo de 15 años»

    1. 🙋 Atender
    2. 📞 Contactado
    3. Falsa alarma
    4. Cerrar
    5. Silenciar a quien mandó
Mamá: en Cicero Illinois
  → Mamá
    Por ser menor, llama a la línea de ORR: 1-800-203-7001
    Es del gobierno, y puede pasar datos de quien llama.
    Que llame alguien con papeles, o tu abogado.
    El localizador de ICE nunca muestra a menores.
    📞 CIAM, día y noche: +1 520 623 7874
    Nunca pedimos dinero.
  → Mamá
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mamá
    🆘 Aviso CHI-0003 por Kevin Ramirez guardado, 10:31 a.m.
    Al consulado le mandamos solo lo que escribes aquí.

    ⏳ Nadie ha confirmado todavía.
    • Consulado en Chicago: entregado 10:31 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. 🎉 Ya está libre
    2. Fue un error
  → Mesa Chicago
    ✏️ CHI-0003 · Kevin Ramirez: más datos
    👤 Lo avisa alguien desde su propio chat: 10:31 a.m., hora de Chicago (ahora). La persona no tiene chat con nosotros.
    🧒 Tiene 15 años: es menor de 18.

    📍 Dicen que fue en: «en Cicero Illinois». No es un GPS.

    📞 Número de quien avisa: se lo estamos preguntando.
Mamá: es alérgico a la penicilina
  → Mamá
    ¿Qué número tienes tú?
    El consulado te puede llamar. Si no quieres, escribe: saltar
  → Mesa Chicago
    🗣️ CHI-0003 · Quien avisa, 10:31 a.m.: «es alérgico a la penicilina»
