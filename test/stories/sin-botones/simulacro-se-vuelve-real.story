Historia: Sin botones, en pleno simulacro se llevan a Ana
Empieza: 2025-07-01 12:00 America/Chicago

# Lo primero que lee la familia es que ya no es simulacro, y nadie lee después que terminó uno.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Ana: /simulacro
  → Ana
    🔔 Un simulacro es una práctica.
    Le llega a tu familia marcado como SIMULACRO.
    No manda tu ubicación ni avisa al consulado.
    Termina solo a los 15 minutos.
    ¿Lo hacemos ahora?

    1. Sí, empezar
    2. Ahora no
Ana: 1
  → Ana
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar

    Un simulacro no avisa al consulado.

    1. Terminar simulacro
  → Ana
    🔔 Empezó el simulacro.
    Aquí verás quién lo recibe.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🟡 SIMULACRO: no es una emergencia.
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Aquí iría su ubicación.

    Contesta «Recibido» para que Ana vea que le llega.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Pasan 3 min
  → Ana · 10 s
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.

    Un simulacro no avisa al consulado.

    1. Terminar simulacro
  → Ana · 2 min
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⚠️ Nadie ha confirmado todavía.
    Seguimos avisando. Llama tú también, si puedes.
    • Mamá: entregado 12:00 p.m.

    Un simulacro no avisa al consulado.

    1. Terminar simulacro
  → Mamá · 2 min
    🟡 SIMULACRO: no es una emergencia.
    🔁 Recordatorio: 🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (hace 2 minutos).

    📍 Aquí iría su ubicación.

    Contesta «Recibido» para que Ana vea que le llega.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
Ana manda su ubicación: 41.8500, -87.6500
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana: sí
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:03 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
  → Mamá
    🆘 ESTO YA NO ES SIMULACRO.
    🆘 ALERTA de Ana
    Folio: CHI-0002
    Ana pidió ayuda: 12:03 p.m., hora de Chicago (ahora).

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Mamá
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0002 · Ana
    🕐 Pidió ayuda: 12:03 p.m., hora de Chicago (ahora).

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.85,-87.65

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85000, -87.65000 🆘 Ana, CHI-0002
       Condado de Cook, Illinois
Mamá: ok
  → Ana
    🆘 Alerta CHI-0002 guardada, 12:03 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:03 p.m.
    • Consulado en Chicago: enviado 12:03 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Pasan 20 min
  → Mesa Chicago · 1 min 57 s
    🔁 Recordatorio: 🆘 CHI-0002 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 12:03 p.m., hora de Chicago (hace 2 minutos).

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.85,-87.65

    👪 Ya contestaron: Mamá (12:03 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 4 min 57 s
    🔁 Recordatorio: 🆘 CHI-0002 · Ana: van 5 min y nadie atiende
    🕐 Pidió ayuda: 12:03 p.m., hora de Chicago (hace 5 minutos).

    📍 Condado de Cook, Illinois: ubicación mandada hace 5 minutos.
    https://maps.google.com/?q=41.85,-87.65

    👪 Ya contestaron: Mamá (12:03 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago · 14 min 57 s
    🔁 Recordatorio: 🆘 CHI-0002 · Ana: van 15 min y nadie atiende
    🕐 Pidió ayuda: 12:03 p.m., hora de Chicago (hace 15 minutos).

    📍 ANTERIOR, hace 15 minutos: Condado de Cook, Illinois.
    ⚠️ Ya no es de ahora. Puede estar en otra parte.
    https://maps.google.com/?q=41.85,-87.65

    👪 Ya contestaron: Mamá (12:03 p.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    📣 También les avisamos a: Mamá.
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 19 min 57 s
    ⚠️ Ahora nadie atiende tu alerta. Llama tú también, si puedes.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
  → Mamá · 19 min 57 s
    ⚠️ Ahora nadie atiende la alerta de Ana. Llama tú también.
    No tengo ningún teléfono comprobado de Illinois.
    Llama al CIAM, día y noche: +1 520 623 7874
