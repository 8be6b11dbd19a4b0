Historia: Ana escribe a un WhatsApp vinculado; su familia y su consulado están en otras redes
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en Telegram
Teléfono: Beto, familiar, en WhatsApp (nube)
Teléfono: Lola, familiar, en el simulador
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis

== Ana se registra: no hay botones, contesta con números ==
Ana: hola
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

    1. ✅ Sí, acepto
    2. No, gracias
Pasan 10 s
Ana: 1
  → Ana
    Pregunta 1 de 3
    ¿Cómo te dice tu familia?
    Así sabrán que eres tú.
    Aquí apareces como «Ana».

    1. Usar ese nombre
Ana: 1
  → Ana
    Pregunta 2 de 3
    ¿Dónde vives?
    Así sé qué consulado te toca.
    Escribe tu código postal (ZIP), o ciudad y estado.
    También puedes enviar tu ubicación. 📍

    🆘 PÁNICO · ⬅️ Atrás · Saltar
Ana: 60608
  → Ana
    Te toca: Consulado en Chicago.
    ¿Es correcto?

    1. ✅ Sí
    2. No, es otro lugar
Ana: 1
  → Ana
    Guardé tu consulado: Consulado en Chicago.
  → Ana
    Pregunta 3 de 3
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123

    1. ⬅️ Atrás
    2. Saltar
Pasan 30 s

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

    🆘 PÁNICO · 👪 Familia · 📘 Derechos · ❓ Ayuda
Pasan 30 s
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

    1. ✅ Sí, es Mamá
    2. No, quitar
  → Mamá
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana: 1
  → Ana
    ✅ Listo. Mamá recibirá tus alertas y tu ubicación.

    1. 🔔 Hacer simulacro
Ana: familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó

    1. Mamá
    2. ➕ Agregar a alguien
Ana: 2
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123

    1. ⬅️ Mi familia
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
Pasan 30 s
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

    1. 🔔 Hacer simulacro
  → Beto
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    [Quiero mi propio botón]
Ana: familia
  → Ana
    👪 A ellos aviso si te detienen:
    • Mamá: ✅ aceptó
    • Beto: ✅ aceptó

    1. Mamá
    2. Beto
    3. ➕ Agregar a alguien
Ana: 3
  → Ana
    ¿A quién aviso si te detienen?
    Comparte su contacto, o escribe su nombre y número.
    Por ejemplo: Mamá 312 555 0123

    1. ⬅️ Mi familia
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
Pasan 30 s
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
    [✅ Sí, acepto]
    [No, gracias]
Lola toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Lola».
    Aparece como «Lola», sin número a la vista.
    ¿Es Lola? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.

    1. ✅ Sí, es Lola
    2. No, quitar
  → Lola
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana: 1
  → Ana
    ✅ Listo. Lola recibirá tus alertas y tu ubicación.

    1. 🔔 Hacer simulacro

== La mesa es un grupo de Telegram ==
Luis agrega a Avisa a Mesa Chicago
  → Mesa Chicago
    Hola. Este chat todavía no es mesa de ningún consulado.
    Pide un código a quien administra el servicio.
    Después escribe aquí: /mesa y el código.
Código de mesa para chicago: {código}
Luis en Mesa Chicago: /mesa {código}
  → Mesa Chicago
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

    1. 🆘 Sí, es emergencia
    2. No, no es emergencia
Ana: PÁNICO
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:43 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Beto: por enviar
    • Lola: por enviar
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
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:42 a.m., hora de Chicago (ahora).
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
    Ana pidió ayuda: 10:42 a.m., hora de Chicago (ahora).
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
    Ana pidió ayuda: 10:42 a.m., hora de Chicago (ahora).
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
  → Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:42 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Pasan 1 min
  → Ana · 10 s
    🆘 Alerta CHI-0001 guardada, 10:43 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: enviado 10:43 a.m.
    • Beto: entregado 10:43 a.m.
    • Lola: entregado 10:43 a.m.
    • Consulado en Chicago: enviado 10:43 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
Mamá toca [Recibido]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:43 a.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    • Mamá respondió 10:44 a.m.
    • Beto: entregado 10:43 a.m.
    • Lola: entregado 10:43 a.m.
    • Consulado en Chicago: enviado 10:43 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Beto
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:44 a.m.
  → Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:44 a.m.
Pasan 1 min
  → Mesa Chicago · 1 min
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 10:42 a.m., hora de Chicago (hace 2 minutos).
    🗣️ Lo último que escribió Ana, 10:43 a.m.: «PÁNICO»

    📍 Condado de Cook, Illinois: ubicación mandada hace 2 minutos.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Ya contestaron: Mamá (10:44 a.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Beto lee
Beto toca [Recibido]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:43 a.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    • Mamá respondió 10:44 a.m.
    • Beto respondió 10:45 a.m.
    • Lola: entregado 10:43 a.m.
    • Consulado en Chicago: enviado 10:43 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874

    1. Falsa alarma
    2. 🎉 Ya me soltaron
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:44 a.m.
    • Beto, 10:45 a.m.
  → Beto
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  ✎ Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:44 a.m.
    • Beto, 10:45 a.m.
Pasan 1 min
Luis toca [Atender] en Mesa Chicago
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:46 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:46 a.m.
  → Beto
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:46 a.m.
  → Lola
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:46 a.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 10:46 a.m.
    Avisamos a la persona y a su familia.
    Cuando hables con alguien, contesta «Contactado».
    [📞 Contactado]
    [Falsa alarma] [Cerrar]
Pasan 1 min
Lola toca [Ya está a salvo]
  → Lola
    ¿Hablaste con Ana y está bien?
    Si dices que sí, avisamos a todos.
    [Sí, hablé con Ana]
    [No, fue un error]
Lola toca [Sí, hablé con Ana]
  → Ana
    💚 Lola dice que estás a salvo. Si es así, cierra la alerta.

    1. 🎉 Ya me soltaron
    2. No, seguir avisando
  → Mamá
    💚 Lola dice que Ana ya está a salvo. Llamen para confirmar.
  → Beto
    💚 Lola dice que Ana ya está a salvo. Llamen para confirmar.
  → Lola
    💚 Anotado: dices que Ana está a salvo. Avisamos a todos lo que dices.
    La alerta sigue abierta hasta que Ana o el consulado la cierre.
    [No, fue un error]
  → Mesa Chicago
    💚 CHI-0001: Lola, su familiar, dice que está a salvo.
Pasan 1 min
Ana: ya me soltaron
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
  → Mesa Chicago
    ⚪ CHI-0001 · Ana terminó: avisa que ya salió.
Pasan 1 min
