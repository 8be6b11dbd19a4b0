Historia: Familia en dos redes
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Tía Lola, familiar, sin botones
Teléfono: Mamá, familiar
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Ana invita a su tía, que tiene otra red ==
Ana oprime [👪 Familia]
  …
Ana toca [Agregar a alguien]
  …
Ana: Tía Lola 312 555 0102
  → Ana
    Anoté a Tía Lola.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, Tía Lola. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
Tía Lola abre el enlace de Ana
  → Tía Lola
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?

    1. ✅ Sí, acepto
    2. No, gracias
Tía Lola: 1
  → Ana
    Alguien aceptó ser tu contacto «Tía Lola».
    Aparece como «Tía Lola», sin número a la vista.
    ¿Es Tía Lola? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Tía Lola]
    [No, quitar]
  → Tía Lola
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.

    1. Quiero mi propio botón
Ana toca [Sí, es Tía Lola]
  → Ana
    ✅ Listo. Tía Lola recibirá tus alertas y tu ubicación.
    [🔔 Hacer simulacro]

== La alerta llega a las dos redes ==
Pasan 2 h
Ana manda su ubicación: 41.8525, -87.6514
  …
Ana: me llevan
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Tía Lola
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

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
  → Tía Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    🏛️ Consulado en Chicago: estamos mandando el aviso.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    Qué hacer primero:
    • Llámale. Si no contesta, llama al consulado.
    • Da el folio y la ubicación.
    • No hables de su estatus ni de dónde nació.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 12:30 p.m., hora de Chicago (ahora).
    🗣️ Escribió: «me llevan»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0103
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:30 p.m.
    • Tía Lola: entregado 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Tía Lola: 1
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá: entregado 12:30 p.m.
    • Tía Lola respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Tía Lola
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Tía Lola, 12:30 p.m.
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Tía Lola respondió 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Tía Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Tía Lola, 12:30 p.m.
    • Mamá, 12:30 p.m.
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Tía Lola: ya esta a salvo
  → Tía Lola
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.

    1. Sí, hablé con Ana
    2. No, fue un error
Tía Lola: sí
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 12:30 p.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 12:30 p.m.
    • Tía Lola dice que estás a salvo, 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    💚 Tía Lola dice que estás a salvo. Si es así, cierra la alerta.
    [🎉 Ya me soltaron]
    [No, seguir avisando]
  → Tía Lola
    💚 Anotado: dices que Ana está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Ana o el consulado la cierre.

    1. No, fue un error
  → Mamá
    💚 Tía Lola dice que Ana ya está a salvo. Llamen para confirmar.
  → Mesa Chicago
    💚 CHI-0001: Tía Lola, su familiar, dice que está a salvo.
Ana: ya me soltaron
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 12:30 p.m.
    • Tía Lola dice que estás a salvo, 12:30 p.m.
    • Consulado en Chicago: entregado 12:30 p.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Tía Lola
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
