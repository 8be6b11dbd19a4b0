Historia: Una madre que Ana quitó antes de la alerta escribe que ya apareció
Empieza: 2025-07-01 12:00 America/Chicago
Teléfono: Ana, en Telegram
Teléfono: Mamá, en WhatsApp (nube)
Teléfono: Luis, familiar, en Telegram
Registrada: Ana, con Mamá y Luis, en Chicago

== Ana la quita ==
Ana: /familia
  …
Ana toca [Mamá]
  …
Ana toca [Quitar]
  …
Ana toca [Sí, quitar]
  → Ana
    Listo. Mamá ya no está en tu lista.
    [⬅️ Mi familia]
  → Mamá
    Ya no eres contacto de Ana.
    No recibirás más sus alertas.

== La alerta no le llega, y lo que escribe tampoco le llega a nadie ==
Ana: PÁNICO
  …
Mamá: ya está conmigo
  → Mamá
    ⚠️ No le pasé tu mensaje a nadie: aquí no eres contacto de nadie.
    Llámale. Si no contesta, llama al CIAM, día y noche: +1 520 623 7874.
    Para recibir sus avisos, pídele un enlace nuevo.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [Quiero mi propio botón]
Mamá: ya apareció
  → Mamá
    ⚠️ No le pasé tu mensaje a nadie: aquí no eres contacto de nadie.
    Llámale. Si no contesta, llama al CIAM, día y noche: +1 520 623 7874.
    Para recibir sus avisos, pídele un enlace nuevo.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [Quiero mi propio botón]
Pasa 1 min

== Vuelve con un enlace nuevo ==
Ana toca [Agregar a alguien]
  …
Ana: Mamá
  …
Mamá abre el enlace de Ana
  …
Mamá toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Mamá».
    Aparece como «Mamá», número …0102.
    ¿Es Mamá? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Mamá]
    [No, quitar]
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 minuto).
    🗣️ Escribió: «PÁNICO»

    📍 Ana todavía no confirma que eres tú; por eso no te mando dónde está.

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
  → Mamá
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Luis: enviado 12:00 p.m.
    • Mamá: entregado 12:01 p.m. (alguien aceptó; falta que confirmes quién es; no sabe dónde estás)

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
    [✅ Sí, es Mamá]
Ana toca [Sí, es Mamá]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Luis: enviado 12:00 p.m.
    • Mamá: entregado 12:01 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    ✅ Listo. Mamá recibirá tus alertas y tu ubicación.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 1 minuto).
    🗣️ Escribió: «PÁNICO»

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
Mamá: ya está conmigo
  → Mamá
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.
    [Sí, hablé con Ana]
    [No, fue un error]
