Historia: Mamá dejó una pregunta abierta, y su «ok» es para la alerta de Ana
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá
Teléfono: Beto, familiar
Registrada: Mamá, con Beto, en Chicago
Registrada: Ana, con Mamá, en Chicago

== Mamá pregunta cómo se borra todo ==
Mamá: /borrar
  → Mamá
    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.

    Esto se queda como está:
    • Aún eres contacto de Ana. Para salir, escribe BAJA.
    [Sí, borrar todo]
    [No]
Pasa 1 min

== Ana pide ayuda ==
# La alerta va antes que cualquier pregunta: su «ok» dice que la leyó, y no borra nada.
Ana: me agarró la migra
  → Ana
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    ⌨ [📍 Enviar ubicación] / [🆘 PÁNICO] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:01 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra»

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
    🆘 Alerta CHI-0001 guardada, 12:01 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:01 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Mamá: ok
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:01 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Mamá respondió 12:01 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.

# A la pregunta que sigue abierta tampoco la contesta un «ok»: hace falta tocar, o escribir BORRAR.
Mamá: ok
  → Mamá
    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.

    Esto se queda como está:
    • Aún eres contacto de Ana. Para salir, escribe BAJA.
    [Sí, borrar todo]
    [No]
Pasan 6 min

== La pregunta ya venció ==
Mamá toca [Sí, borrar todo]
  → Mamá
    ¿Borro todo lo que sé de ti?
    Nombre, consulado, contactos, ubicación y alertas.

    No puedo borrar los mensajes que otros ya recibieron.
    Tampoco los de este chat: bórralos en tu teléfono.

    Para borrar, toca «Sí, borrar todo» o escribe BORRAR.

    Esto se queda como está:
    • Aún eres contacto de Ana. Para salir, escribe BAJA.
    [Sí, borrar todo]
    [No]
