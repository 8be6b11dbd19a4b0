Historia: Ana escribe al WhatsApp de la nube; su familia y su consulado están en otras redes
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana, en WhatsApp (nube)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Beto, familiar, en Telegram
Teléfono: Lola, familiar, en el simulador
Teléfono: Luis, funcionario, en el simulador, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis

== Ana se registra ==
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
    [🆘 PÁNICO]
    [📍 Enviar ubicación]
    [⬅️ Atrás]
    [Saltar]
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
    [⬅️ Atrás]
    [Saltar]

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
    [🆘 PÁNICO]
    [📍 Enviar ubicación]
    [👪 Familia]
    [📘 Derechos]
    [❓ Ayuda]
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

    1. ✅ Sí, acepto
    2. No, gracias
Mamá: Sí, claro
  → Ana
    ✅ Mamá aceptó desde su número, …0102. Ya recibirá tus alertas.
    [🔔 Hacer simulacro]
  → Mamá
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.

    1. Quiero mi propio botón
Ana toca [👪 Familia]
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
    Alguien aceptó ser tu contacto «Beto».
    Aparece como «Beto», sin número a la vista.
    ¿Es Beto? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Beto]
    [No, quitar]
  → Beto
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana toca [Sí, es Beto]
  → Ana
    ✅ Listo. Beto recibirá tus alertas y tu ubicación.
    [🔔 Hacer simulacro]
Ana toca [👪 Familia]
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
    [✅ Sí, acepto]
    [No, gracias]
Lola toca [Sí, acepto]
  → Ana
    Alguien aceptó ser tu contacto «Lola».
    Aparece como «Lola», sin número a la vista.
    ¿Es Lola? Si no sabes, llámale antes de contestar.
    Mientras no contestes, no le mando dónde estás.
    [✅ Sí, es Lola]
    [No, quitar]
  → Lola
    Gracias. Ya eres contacto de Ana. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana toca [Sí, es Lola]
  → Ana
    ✅ Listo. Lola recibirá tus alertas y tu ubicación.
    [🔔 Hacer simulacro]

== La mesa es un grupo del simulador ==
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

== La alerta, con la palabra del menú ==
Pasan 10 min
Ana toca [🆘 PÁNICO]
  → Ana
    🆘 Tu alerta sale en 5 segundos.
    Si fue error, contesta Cancelar.
    [✋ Cancelar]
Pasan 30 s
  → Ana · 5 s
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: por enviar
    • Beto: por enviar
    • Lola: por enviar
    • Consulado en Chicago: por enviar

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Ana · 5 s
    📍 Manda tu ubicación: con el botón de abajo, o con 📎 → Ubicación.

    Mantén la calma. No corras ni te resistas.
    No mientas. Puedes guardar silencio sobre tu estatus y dónde naciste.
    No firmes lo que no entiendas.
    Pide hablar con tu consulado, un abogado y un intérprete.
    [Enviar ubicación]
  → Mamá · 5 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).

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

    1. ✅ Recibido
    2. 💚 Ya está a salvo
  → Beto · 5 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).

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
  → Lola · 5 s
    🆘 ALERTA de Ana
    Folio: CHI-0001
    Ana pidió ayuda: 10:41 a.m., hora de Chicago (ahora).

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
  → Mesa Chicago · 5 s
    🆘 CHI-0001 · Ana
    🕐 Pidió ayuda: 10:41 a.m., hora de Chicago (ahora).

    📍 Todavía no sabemos dónde está.

    👪 Familiar: Mamá, +1 312 555 0102
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
  → Ana · 15 s
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:41 a.m.
    • Beto: enviado 10:41 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
Ana manda su ubicación: 41.8525, -87.6514
  → Ana
    📍 Recibí tu ubicación. La estamos mandando a quienes avisamos.
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste ahora.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:41 a.m.
    • Beto: enviado 10:41 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mamá
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Beto
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Beto
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Lola
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Lola
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
  → Mesa Chicago
    📍 CHI-0001 · Ana: nueva ubicación
    📍 Condado de Cook, Illinois: ubicación mandada ahora.
    https://maps.google.com/?q=41.8525,-87.6514
  → Mesa Chicago
    📍 41.85250, -87.65140 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
Pasan 1 min
Mamá: ok hija, ya voy
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    • Mamá respondió 10:42 a.m.
    • Beto: enviado 10:41 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Beto
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:42 a.m.
  → Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:42 a.m.
Pasan 1 min
  → Mesa Chicago · 35 s
    🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🕐 Pidió ayuda: 10:41 a.m., hora de Chicago (hace 2 minutos).

    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.8525,-87.6514

    👪 Ya contestaron: Mamá (10:42 a.m.).
    👪 Familiar: Mamá, +1 312 555 0102
    👉 Si la tomas, contesta «Atender».
    [🙋 Atender] [📞 Contactado]
    [Falsa alarma] [Cerrar]
Beto toca [Recibido]
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:41 a.m.
    📍 Va con la ubicación que mandaste hace 2 minutos.

    • Mamá respondió 10:42 a.m.
    • Beto respondió 10:43 a.m.
    • Lola: entregado 10:41 a.m.
    • Consulado en Chicago: entregado 10:41 a.m.

    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma]
    [🎉 Ya me soltaron]
  → Mamá
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:42 a.m.
    • Beto, 10:43 a.m.
  → Beto
    ✅ Anotado: recibiste la alerta de Ana.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  ✎ Lola
    ✅ Ya respondieron a la alerta de Ana:
    • Mamá, 10:42 a.m.
    • Beto, 10:43 a.m.
Pasan 1 min
Luis toca [Atender] en Mesa Chicago
  → Ana
    🏛️ Consulado en Chicago: L. Pérez atiende tu alerta. Folio CHI-0001, 10:44 a.m.
  → Mamá
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:44 a.m.
  → Beto
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:44 a.m.
  → Lola
    🏛️ Consulado en Chicago: L. Pérez atiende la alerta de Ana. Folio CHI-0001, 10:44 a.m.
  → Mesa Chicago
    ↩ 🔁 Recordatorio: 🆘 CHI-0001 · Ana: van 2 min y nadie atiende
    🙋 L. Pérez atiende CHI-0001, 10:44 a.m.
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
    [🎉 Ya me soltaron]
    [No, seguir avisando]
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
