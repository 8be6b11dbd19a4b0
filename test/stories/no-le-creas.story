Historia: Ana dice que no le crean a su ex, y Mamá sigue pudiendo avisar
Empieza: 2025-07-01 12:00 America/Chicago

# Ana se registró y Mamá y Ex aceptaron. Nadie tiene a Ana: Ex lo inventa. Ana contesta desde su teléfono, y lo que Ex
# avisa no abre más alertas; lo que avisa Mamá sí. Dónde está Ana solo lo saben cuando ella lo manda.

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Ex, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Ex, en Chicago
Mesa: Mesa Chicago, de chicago

== Ex avisa, y Ana lo desmiente ==
Ana manda su ubicación: 41.85, -87.65
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana toca [No, no es emergencia]
  ✎ Ana
    Listo. No se mandó ninguna alerta.
Pasan 10 min
Ex: se llevaron a mi esposa
  → Ex
    ¿Es Ana? Contesta «sí» y damos la alerta.
    [Ana]
    [Otra persona]
    [Fue un error]
Ex toca [Ana]
  → Ana
    🆘 Ex avisó que te llevaron.
    ¿Les mando dónde estás?
    Si compartes tu ubicación en vivo, verán también por dónde vas.
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ex avisó que se llevaron a Ana: 12:10 p.m., hora de Chicago (ahora).
    🗣️ Ex (familiar) escribió, 12:10 p.m.: «se llevaron a mi esposa»

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
  → Ex
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ex avisó que se llevaron a Ana: 12:10 p.m., hora de Chicago (ahora).

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
  → Ex
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
    👤 Lo avisó un familiar: Ex. Pidió ayuda: 12:10 p.m., hora de Chicago (ahora).
    🗣️ Ex (familiar) escribió, 12:10 p.m.: «se llevaron a mi esposa»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Ex avisó que te llevaron. Alerta CHI-0001, 12:10 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:10 p.m.
    • Ex respondió 12:10 p.m.
    • Consulado en Chicago: entregado 12:10 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
Ana toca [No le creas]
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Dijimos que no es cierto. Pedimos a todos que te llamen.

    • Mamá: entregado 12:10 p.m.
    • Ex respondió 12:10 p.m.
    • Consulado en Chicago: entregado 12:10 p.m.
  → Ana
    Ya no abro alertas con los avisos de Ex.
    Lo cambias en /familia.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Dijimos que no es cierto. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
  → Ex
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: dice desde su teléfono que no es cierto; llámenle para confirmar.

== Ex avisa otra vez, al día siguiente ==
Pasan 26 h
Ex: se llevaron a mi esposa
  → Ex
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.
    [Ana]
    [Otra persona]
Ex toca [Ana]
  → Ex
    Con tu aviso no abro alertas de Ana.
    Si se llevaron a Ana, llama ya al CIAM, día y noche: +1 520 623 7874
    [🆘 Yo pido ayuda]
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Ex: ✅ aceptó
    🔕 Avisos de Ex: silenciados
    [Mamá]
    [Ex]
    [➕ Agregar a alguien]

== Mamá avisa ese mismo día, y Ana manda dónde está ==
Mamá: detuvieron a mi hija
  → Mamá
    ¿Es Ana? Contesta «sí» y damos la alerta.
    [Ana]
    [Otra persona]
    [Fue un error]
Mamá toca [Ana]
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 2:10 p.m., hora de Chicago (ahora).

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
  → Ex
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 2:10 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 2:10 p.m.: «detuvieron a mi hija»

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
    👤 Lo avisó un familiar: Mamá. Pidió ayuda: 2:10 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 2:10 p.m.: «detuvieron a mi hija»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 2:10 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 2:10 p.m.
    • Ex: entregado 2:10 p.m.
    • Consulado en Chicago: entregado 2:10 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
Ana toca [📍 Sí, mándalo]
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]

Ana manda su ubicación: 41.85, -87.65
  ✎ Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 2:10 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 2:10 p.m.
    • Ex: entregado 2:10 p.m.
    • Consulado en Chicago: entregado 2:10 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0002)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Ex
    📍 Nueva ubicación de Ana (CHI-0002)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Ex
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0002 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois

== Avisar otra vez, el mismo día ==
Ana: ya me soltaron
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0002 y damos la noticia.

    • Mamá respondió 2:10 p.m.
    • Ex: entregado 2:10 p.m.
    • Consulado en Chicago: entregado 2:10 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0002 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0002.
  → Ex
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0002.
  → Mesa Chicago
    ⚪ CHI-0002 · Ana terminó: avisa que ya salió.
Pasan 1 h
Mamá: agarraron a mi hija
  → Mamá
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.
    [Ana]
    [Otra persona]
    [Fue un error]
Mamá toca [Ana]
  → Mamá
    Ya avisaste por Ana: 2:10 p.m., folio CHI-0002.
    Tomo tu aviso una vez al día: ahora no le avisé a nadie.
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0002.

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

== Ana vuelve a oír a Ex ==
Ana: /familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Ex: ✅ aceptó
    🔕 Avisos de Ex: silenciados
    [Mamá]
    [Ex]
    [➕ Agregar a alguien]
Ana toca [Ex]
  → Ana
    Ex: ✅ aceptó
    🔕 Avisos de Ex: silenciados
    [🔔 Oír sus avisos]
    [🗑 Quitar]
    [⬅️ Mi familia]
Ana toca [🔔 Oír sus avisos]
  → Ana
    Listo. Si Ex avisa que te llevaron, abro la alerta.
    [⬅️ Mi familia]
