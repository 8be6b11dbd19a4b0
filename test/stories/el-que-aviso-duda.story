Historia: El que avisó no abre otra vez lo que ella misma canceló
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Toño, familiar
Teléfono: Mamá, familiar
Registrada: Ana, con Toño y Mamá, en Chicago

Toño: se llevaron a Ana
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
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Toño avisó que se llevaron a Ana: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Toño (familiar) escribió, 12:00 p.m.: «se llevaron a Ana»

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
  → Ana
    🆘 Toño avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    Si estás bien, contesta «Estoy bien».

    ⏳ Nadie ha confirmado todavía.
    • Toño respondió 12:00 p.m.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
Pasa 1 min
Ana toca [Estoy bien]
  → Ana
    ¿Cancelas la alerta?
    Avisaremos que se canceló desde este teléfono.
    Pediremos que te llamen para confirmar.
    [Sí, cancelar]
    [🎉 Ya me soltaron]
    [No, seguir avisando]
Ana toca [Sí, cancelar]
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.

    • Toño respondió 12:00 p.m.
    • Mamá: entregado 12:00 p.m.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Toño
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
Toño: sigue sin aparecer
  → Toño
    Ana terminó esa alerta desde su teléfono.
    Con tu aviso no la abro otra vez. Llámale.
    Si se llevaron a Ana, llama ya al CIAM, día y noche: +1 520 623 7874
    Desde el 2 de julio, 12:00 p.m. puedes avisar otra vez.
    Escribe entonces: se llevaron a Ana
# Mamá no avisó: ella sí puede.
Mamá: sigue sin aparecer
  → Mamá
    La alerta de Ana terminó (12:01 p.m.). ¿Sigue sin aparecer?
    Si lo dices, la abrimos otra vez y avisamos a todos.
    [⚠️ Sigue sin aparecer]
