Historia: Beto, a quien Ana quitó, escribe, y BAJA cierra lo que se le preguntó
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá, familiar
Teléfono: Beto, familiar
Teléfono: Luis, funcionario
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá y Beto, en Chicago
Mesa: Mesa Chicago, de chicago

Ana: PÁNICO
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
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:00 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: entregado 12:00 p.m.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]













Ana: quita a Beto
  → Ana
    🗣️ Enviado a: Consulado en Chicago.
  → Ana
    ¿Quito a Beto de tu lista?
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    Después ya no recibirá tus alertas.
    [Sí, quitar]
    [No]
  → Mesa Chicago
    🗣️ CHI-0001 · Ana, 12:00 p.m.: «quita a Beto»
Ana toca [Sí, quitar]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.
    • Beto: ya no le avisamos.
    • Consulado en Chicago: entregado 12:00 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    Listo. Beto ya no está en tu lista.
    De esta alerta solo sabrá cómo termina, nunca dónde estás.
    [⬅️ Mi familia]
  → Beto
    Ya no eres contacto de Ana.
    De la alerta que sigue abierta solo te digo cómo termina.


Beto: ya esta conmigo Ana
  → Beto
    ⚠️ No le pasé tu mensaje a nadie: aquí no eres contacto de nadie.
    Llámale. Si no contesta, llama al CIAM, día y noche: +1 520 623 7874.
    Para recibir sus avisos, pídele un enlace nuevo.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [Quiero mi propio botón]
Beto: no quiero, ya no me escriban
  → Beto
    En este chat no eres contacto de nadie.
    Un simulacro solo empieza si tú lo pides.
    Para borrar tus datos, escribe: BORRAR
Beto: esta tocando la migra
  → Beto
    🚪 Si tocan la puerta
    • No abras. Pide ver la orden por la ventana.
    • Busca tu nombre, tu dirección y la firma de un juez.
    • Las formas I-200 e I-205 no son de un juez.
    • Puedes guardar silencio. No firmes lo que no entiendas.
    • Si entran, no te resistas. Di: «No doy permiso».

    Si te detienen, manda 🆘 PÁNICO.
  → Beto
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]

Beto: BAJA
  → Beto
    Listo. No se mandó ninguna alerta.
  → Beto
    En este chat no eres contacto de nadie.








Pasan 100 s
