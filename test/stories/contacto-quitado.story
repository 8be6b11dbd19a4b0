Historia: Ana quita a un contacto mientras su alerta está abierta
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Toño, familiar
Registrada: Ana, con Mamá y Toño, en Chicago

== La alerta sale con su ubicación ==
Ana manda su ubicación: 41.85, -87.65
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana: me agarró la migra
  …

== Ana quita a Toño: desde ahora solo sabrá cómo termina ==
Ana: /familia
  …
Ana toca [Toño]
  …
Ana toca [Quitar]
  → Ana
    ¿Quito a Toño de tu lista?
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    Después ya no recibirá tus alertas.
    [Sí, quitar]
    [No]
Ana toca [Sí, quitar]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Toño: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Listo. Toño ya no está en tu lista.
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    [⬅️ Mi familia]
  → Toño
    Ya no eres contacto de Ana.
    De la alerta que sigue abierta solo te digo cómo termina.

== La ubicación nueva ya no le llega, y lo que toca no cuenta ==
Ana manda su ubicación: 41.9, -87.7
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.9,-87.7
  → Mamá
    📍 41.90000, -87.70000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Toño toca [Ya está a salvo]
  → Toño
    Ya no recibes alertas de esa persona.
Pasan 6 min
  → Mamá · 1 min 42 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 2 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.9,-87.7

    👉 Llámale ahora. Si no contesta, llama a estos números.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Ana · 4 min 42 s
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va con la ubicación que mandaste hace 4 minutos.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.
    • Toño: ya no le avisamos.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá · 4 min 42 s
    🔁 Recordatorio: 🆘 ALERTA de Ana: van 5 min
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 5 minutos).

    ⏳ Nadie ha contestado todavía.
    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    🗣️ Lo último que escribió Ana, 12:00 p.m.: «me agarró la migra»

    📍 Condado de Cook, Illinois: ubicación mandada hace 4 minutos.
    https://maps.google.com/?q=41.9,-87.7

    👉 Llama a estos números y da el folio.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]

== Cómo termina sí lo sabe ==
Ana: falsa alarma
  …
Ana toca [Sí, cancelar]
  ✎ Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.

    • Mamá: entregado 12:00 p.m.
    • Toño: ya no le avisamos.
  → Ana
    ⚪ Alerta CHI-0001 cancelada. Pedimos a todos que te llamen.
  → Mamá
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
  → Toño
    ⚪ Ana canceló desde su teléfono; llámale para confirmar. Folio CHI-0001.
