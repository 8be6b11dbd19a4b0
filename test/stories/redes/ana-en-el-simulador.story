Historia: Ana está en el simulador; su familia en tres redes, y en la nube cada funcionario es una mesa
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en el simulador
Teléfono: Mamá, familiar, en Telegram
Teléfono: Beto, familiar, en WhatsApp (nube)
Teléfono: Lola, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en WhatsApp (nube), se llama «L. Pérez»
Teléfono: Carmen, funcionaria, en WhatsApp (nube)

== Ana se registra ==
Ana: /start
  → Ana
    Hola, soy Avisa. 👋
    Si te detienen, mandas PÁNICO y aviso a tu familia.
    También aviso al consulado, si atiende por aquí.

    Me opera Casa del Migrante (ejemplo).
    No soy un servicio oficial.
  → Ana
    🔒 Esto es lo que guardo:
    • Tu nombre y tu consulado.
    • Los contactos que agregues.
    • Tu última ubicación, por 24 horas.
    • Cada alerta, hasta 30 días después de que termine.

    La app de mensajes puede ver este chat: no es secreto.
    Nunca pregunto tu situación migratoria.
    Nunca pedimos dinero.
    Con /borrar se borra todo.

    ¿Aceptas que lo guarde?
    [✅ Sí, acepto]
    [No, gracias]
Ana toca [Sí, acepto]
  → Ana
    Pregunta 1 de 3
    ¿Cómo te dice tu familia?
    Así sabrán que eres tú.
    Aquí apareces como «Ana».
    [Usar ese nombre]
Ana toca [Usar ese nombre]
  → Ana
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [⬅️ Atrás] [Saltar]
Ana: 60608
  → Ana
    Te toca: Consulado en Chicago.
    ¿Es correcto?
    [✅ Sí]
    [No, es otro lugar]
Ana toca [✅ Sí]
  → Ana
    Guardé tu consulado: Consulado en Chicago.
  → Ana
    Pregunta 3 de 3
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Atrás] [Saltar]

== El enlace de cada quien abre su propia red ==
Ana comparte el contacto de Mamá
  → Ana
    Anoté a Mamá.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.

    Ese mensaje no lleva el nombre de tu perfil. Pon el tuyo con /mi_nombre.
  → Ana
    Hola, Mamá. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
    {enlace}
    {enlace}
  → Ana
    ⚠️ Todavía no le llega a nadie de tu familia.
    Tu alerta llega a quien acepte tu enlace.
    En una emergencia, manda 🆘 PÁNICO de todos modos.

    Cuando tu familia acepte, te ofrezco un simulacro.
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]
Mamá abre el enlace de Ana
  → Mamá
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?
    [✅ Sí, acepto]
    [No, gracias]
Mamá toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Mamá».
    Aparece como «Mamá», sin número a la vista.
    ¿Es Mamá? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Mamá]
    [No, quitar]
  → Mamá
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana toca [Sí, es Mamá]
  → Ana
    ✅ Listo. Mamá recibirá tus alertas y tu ubicación.
    [🔔 Hacer simulacro]
Ana oprime [👪 Familia]
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    [Mamá]
    [➕ Agregar a alguien]
Ana toca [Agregar a alguien]
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Mi familia]
Ana comparte el contacto de Beto
  → Ana
    Anoté a Beto.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.

    Ese mensaje no lleva el nombre de tu perfil. Pon el tuyo con /mi_nombre.
  → Ana
    Hola, Beto. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
    {enlace}
    {enlace}
Beto abre el enlace de Ana
  → Beto
    Ana quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana pide ayuda.
    • Sabrás cuándo y dónde fue, y a quién llamar.
    • Fuera de una alerta no recibes su ubicación.

    Guardo este chat y el nombre que te dio.
    Es gratis y nunca pedimos dinero.
    Lo opera Casa del Migrante (ejemplo). No es un servicio oficial.

    ¿Aceptas?
    [✅ Sí, acepto]
    [No, gracias]
Beto toca [Sí, acepto]
  → Ana
    ✅ Beto aceptó desde su número, …0103. Ya recibirá tus alertas.
    [🔔 Hacer simulacro]
  → Beto
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    [Quiero mi propio botón]
Ana oprime [👪 Familia]
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Beto: ✅ aceptó
    [Mamá]
    [Beto]
    [➕ Agregar a alguien]
Ana toca [Agregar a alguien]
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123
    [⬅️ Mi familia]
Ana comparte el contacto de Lola
  → Ana
    Anoté a Lola.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.

    Si no acepta antes de una emergencia, intento escribirle a su número.
    Será una sola vez, sin tu ubicación, y a 3 números cuando mucho.

    Ese mensaje no lleva el nombre de tu perfil. Pon el tuyo con /mi_nombre.
  → Ana
    Hola, Lola. Soy Ana. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
    {enlace}
    {enlace}
Lola abre el enlace de Ana
  → Lola
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
Lola: 1
  → Ana
    ✅ Lola aceptó desde su número, …0104. Ya recibirá tus alertas.
    [🔔 Hacer simulacro]
  → Lola
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.

    1. Quiero mi propio botón

== En la nube no hay grupos: el chat de cada funcionario es una mesa ==
Código de mesa para chicago: {código de Luis}
Luis: /mesa {código de Luis}
  → Luis
    🏛️ Este chat es ahora la mesa de: Consulado en Chicago.
    Aquí llegarán sus alertas, con cuatro respuestas:
    🙋 Atender: la toma el primero que contesta, y todos ven quién.
    📞 Contactado: ya hablaste con la persona o su familia.
    Falsa alarma y Cerrar: terminan la alerta para todos.
    Si no ves botones, escribe el folio y la respuesta: ABC-0000 atender.
    Solo quien está en este chat puede contestar.
Código de mesa para chicago: {código de Carmen}
Carmen: /mesa {código de Carmen}
  → Carmen
    🏛️ Este chat es ahora la mesa de: Consulado en Chicago.
    Aquí llegarán sus alertas, con cuatro respuestas:
    🙋 Atender: la toma el primero que contesta, y todos ven quién.
    📞 Contactado: ya hablaste con la persona o su familia.
    Falsa alarma y Cerrar: terminan la alerta para todos.
    Si no ves botones, escribe el folio y la respuesta: ABC-0000 atender.
    Solo quien está en este chat puede contestar.

== La alerta ==
Pasan 10 min
Ana manda su ubicación: 41.8525, -87.6514
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana: PÁNICO
  → Ana
    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
  → Mamá
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Beto
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Beto
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Lola
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

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
  → Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Luis
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Luis
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Carmen
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:41 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender]
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
  → Carmen
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: enviado 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Pasan 30 s
Mamá toca [Recibido]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste ahora.

    • Mamá respondió 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Beto
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:41 a.m.
  → Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:41 a.m.
Pasan 30 s
Lola: 1
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    • Mamá respondió 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Lola respondió 10:42 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:41 a.m.
    • Lola, 10:42 a.m.
  → Beto
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:41 a.m.
    • Lola, 10:42 a.m.
  → Lola
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
Pasan 30 s
Carmen toca [Atender]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    • Mamá respondió 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Lola respondió 10:42 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 10:42 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🏛️ Consulado en Chicago: Carmen atiende tu alerta. Folio CHI-0001, 10:42 a.m.
  → Mamá
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 10:42 a.m.
  → Beto
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 10:42 a.m.
  → Lola
    🏛️ Consulado en Chicago: Carmen atiende la alerta de Ana. Folio CHI-0001, 10:42 a.m.
  → Luis
    🙋 CHI-0001: atiende Carmen, Consulado en Chicago, 10:42 a.m.
  → Carmen
    ↩ 🆘 CHI-0001 · Ana
    🙋 Carmen atiende CHI-0001, 10:42 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma]
    [Cerrar]
Pasan 30 s
  ✎ Ana · 30 s
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    • Mamá respondió 10:41 a.m.
    • Beto: entregado 10:41 a.m.
    • Lola respondió 10:42 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 10:42 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Luis toca [Atender]
  → Luis
    ↩ 🆘 CHI-0001 · Ana
    🙋 CHI-0001: ya atiende Carmen, Consulado en Chicago, desde 10:42 a.m.
Pasan 30 s
Beto toca [Ya está a salvo]
  → Beto
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.
    [Sí, hablé con Ana]
    [No, fue un error]
Beto toca [Sí, hablé con Ana]
  ✎ Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    • Mamá respondió 10:41 a.m.
    • Beto dice que estás a salvo, 10:43 a.m.
    • Lola respondió 10:42 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 10:42 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    💚 Beto dice que estás a salvo. Si es así, cierra la alerta.
    [🎉 Ya me soltaron]
    [No, seguir avisando]
  → Mamá
    💚 Beto dice que Ana ya está a salvo. Llamen para confirmar.
  → Beto
    💚 Anotado: dices que Ana está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Ana o el consulado la cierre.
    [No, fue un error]
  → Lola
    💚 Beto dice que Ana ya está a salvo. Llamen para confirmar.
  → Luis
    💚 CHI-0001: Beto, su familiar, dice que está a salvo.
  → Carmen
    💚 CHI-0001: Beto, su familiar, dice que está a salvo.
Pasan 30 s
Ana toca [Ya me soltaron] de «CHI-0001 guardada»
  ✎ Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.

    • Mamá respondió 10:41 a.m.
    • Beto dice que estás a salvo, 10:43 a.m.
    • Lola respondió 10:42 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.
    • Consulado en Chicago: atiende Carmen, folio CHI-0001, 10:42 a.m.
  → Ana
    🎉 ¡Qué bueno! Cerramos la alerta CHI-0001 y damos la noticia.
  → Mamá
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Beto
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Lola
    🎉 ¡Buenas noticias! Ana avisa que ya salió.
    Llámale para confirmar. Folio CHI-0001.
  → Luis
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
  → Carmen
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
Pasan 1 min
