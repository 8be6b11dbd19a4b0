Historia: Una madre de dos dice que ya apareció, y se le pregunta quién
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, sin botones
Teléfono: Sara, sin botones
Teléfono: Mamá, sin botones
Registrada: Ana, con Mamá, en Chicago
Registrada: Sara, con Mamá, en Dallas

Ana: PÁNICO
  …
Sara: PÁNICO
  …
Mamá: ok
  …
Pasa 1 min
  …
Mamá: ya está conmigo
  → Mamá
    ¿Con quién hablaste y está bien?
    Si me dices con quién, avisamos a todos.

    1. Sí, hablé con Ana
    2. Sí, hablé con Sara
    3. No, fue un error
# Un sí no dice quién: se pregunta otra vez, y nadie lee que Ana está a salvo.
Mamá: sí
  → Mamá
    ¿Con quién hablaste y está bien?
    Si me dices con quién, avisamos a todos.

    1. Sí, hablé con Ana
    2. Sí, hablé con Sara
    3. No, fue un error
Mamá: hablé con Sara
  → Sara
    💚 Mamá dice que estás a salvo. Si es así, cierra la alerta.

    1. 🎉 Ya me soltaron
    2. No, seguir avisando
  → Mamá
    💚 Anotado: dices que Sara está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Sara o el consulado la cierre.

    1. No, fue un error
Pasa 1 min
  → Ana · 48 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá · 48 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Mamá: Ana también está bien
  → Mamá
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.

    1. Sí, hablé con Ana
    2. No, fue un error
Mamá: no
  → Mamá
    Está bien, no avisamos nada. La alerta de Ana sigue.
