Historia: El consulado no tiene mesa
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Registrada: Ana, con Mamá, en Houston

== Nadie de Houston está aquí ==
Pasan 2 h
Ana manda su ubicación: 29.7604, -95.3698
  …
Ana: me arrestaron
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: HOU-0001
    Ana pidió ayuda: 12:30 p.m., hora de Houston (ahora).
    🗣️ Escribió: «me arrestaron»

    📍 Condado de Harris, Texas: ubicación mandada ahora.
    https://maps.google.com/?q=29.7604,-95.3698

    🏛️ Consulado en Houston: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da su nombre completo y dónde fue.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 29.76040, -95.36980 🆘 Ana, HOU-0001
       Condado de Harris, Texas
  ✎ Ana
    🆘 Alerta HOU-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.

    🏛️ Consulado en Houston: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta HOU-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.

    🏛️ Consulado en Houston: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Pasan 1 h
  → Ana · 19 min 57 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Texas.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 19 min 57 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Texas.
    Llama al CIAM, día y noche: +1 520 623 7874
  ✎ Ana · 59 min 57 s
    🆘 Alerta HOU-0001 guardada, 12:30 p.m.
    📍 Va con tu última ubicación, de hace 1 hora. Manda una nueva.

    • Mamá respondió 12:30 p.m.

    🏛️ Consulado en Houston: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
