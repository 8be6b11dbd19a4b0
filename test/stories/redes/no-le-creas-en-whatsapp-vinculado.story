Historia: Sin botones, Ana contesta con palabras lo que otros avisan de ella
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Ex, familiar, en WhatsApp (vinculado)
Registrada: Ana, con Mamá y Ex, en Chicago

== Ex avisa, y Ana no le cree ==
Ex: se llevaron a mi esposa
  → Ex
    ¿Es Ana? Contesta «sí» y damos la alerta.

    1. Ana
    2. Otra persona
    3. Fue un error
Ex: Ana
  → Ana
    🆘 Ex avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Ex respondió 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
  → Ana
    🆘 Ex avisó que te llevaron.
    ¿Les mando dónde estás?

    1. 📍 Sí, mándalo
    2. Estoy bien
    3. No le creas
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ex avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Ex (familiar) escribió, 12:00 p.m.: «se llevaron a mi esposa»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Ex
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ex avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
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
Ana: no le creas
  → Ana
    Ya no abro alertas con los avisos de Ex.
    Lo cambias en /familia.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Dijimos que no es cierto. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
  → Ex
    ⚪ Ana dice desde su teléfono que no es cierto; llámale para confirmar. Folio CHI-0001.
Ana: familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Ex: ✅ aceptó
    🔕 Avisos de Ex: silenciados

    1. Mamá
    2. Ex
    3. ➕ Agregar a alguien

== Ex avisa otra vez ==
Pasan 26 h
Ex: se llevaron a mi esposa
  → Ex
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.

    1. Ana
    2. Otra persona
Ex: 1
  → Ex
    Con tu aviso no abro alertas de Ana.
    Si se llevaron a Ana, llama ya al CIAM, día y noche: +1 520 623 7874

    1. 🆘 Yo pido ayuda

== Mamá avisa, y Ana manda dónde está, con una palabra ==
Pasan 1 h
Ana manda su ubicación: 41.85, -87.65
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana: no
  → Ana
    Listo. No se mandó ninguna alerta.
Pasan 1 min
Mamá: detuvieron a mi hija
  → Mamá
    ¿Es Ana? Contesta «sí» y damos la alerta.

    1. Ana
    2. Otra persona
    3. Fue un error
Mamá: 1
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 3:01 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 3:01 p.m.
    • Ex: por enviar

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
  → Ana
    🆘 Mamá avisó que te llevaron.
    ¿Les mando dónde estás?
    Si compartes tu ubicación en vivo, verán también por dónde vas.

    1. 📍 Sí, mándalo
    2. Estoy bien
    3. No le creas
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 3:01 p.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
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
  → Ex
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Mamá avisó que se llevaron a Ana: 3:01 p.m., hora de Chicago (ahora).
    🗣️ Mamá (familiar) escribió, 3:01 p.m.: «detuvieron a mi hija»

    📍 Todavía no sabemos dónde está.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Ana: sí
  → Ana
    📍 Les mando tu última ubicación, de hace 1 minuto.
    Si ya no estás ahí, manda otra.
  → Ana
    🆘 Mamá avisó que te llevaron. Alerta CHI-0002, 3:01 p.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    ⏳ Nadie ha confirmado todavía.
    • Mamá respondió 3:01 p.m.
    • Ex: entregado 3:01 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Estoy bien
    2. 🎉 Ya me soltaron
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0002)
    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.85,-87.65
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Ex
    📍 Nueva ubicación de Ana (CHI-0002)
    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.85,-87.65
  → Ex
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois

== Ya está libre; Mamá avisa otra vez ese día ==
Ana: ya me soltaron
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0002 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0002.
  → Ex
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0002.
Pasan 1 h
Mamá: agarraron a mi hija
  → Mamá
    ¿Se llevaron a Ana? Contesta «sí».
    Si es otra persona, escribe su nombre.

    1. Ana
    2. Otra persona
    3. Fue un error
Mamá: 1
  → Mamá
    Ya avisaste por Ana: 3:01 p.m., folio CHI-0002.
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
