Historia: Dice que no mande dónde está, y luego lo escribe
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Toño, familiar
Registrada: Ana, con Toño, en Chicago

Toño: se llevaron a Ana
  → Ana
    🆘 Toño avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Toño respondió 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    🆘 Toño avisó que te llevaron.
    ¿Les mando dónde estás?
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  → Toño
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Toño avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).

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
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Toño
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
Ana: no
  → Ana
    No les mando dónde estás. La alerta sigue.
    Si estás bien, contesta «Estoy bien».
# Lo que escribe después no le llega a quien avisó.
Ana: estoy en la 26 y Kedzie, en Chicago
  → Ana
    Eso dice dónde estás, y no querías que lo mande.
    No se lo mandé a nadie. ¿Lo mando?
    [📍 Sí, mándalo]
    [No lo mandes]
Ana toca [No lo mandes]
  → Ana
    La alerta sigue activa.
# Ahora sí quiere que lo lean.
Ana: estoy en la 26 y Kedzie, en Chicago
  → Ana
    Eso dice dónde estás, y no querías que lo mande.
    No se lo mandé a nadie. ¿Lo mando?
    [📍 Sí, mándalo]
    [No lo mandes]
Ana toca [Sí, mándalo]
  → Ana
    📍 Se lo mando a quienes avisamos.
  → Ana
    🗣️ Enviado a: Toño.
  → Toño
    🗣️ Ana escribió, 12:00 p.m.: «estoy en la 26 y Kedzie, en Chicago»
  → Toño
    📍 Ana dice dónde está (CHI-0001)
    📍 Ana dice (ahora): 26 y Kedzie, Chicago, Illinois. No es su GPS.
