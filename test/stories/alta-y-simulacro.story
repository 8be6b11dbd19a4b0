Historia: Alta y simulacro
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana, se llama «Ana R.»
Teléfono: Mamá, familiar

== Ana llega, lee y acepta ==
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
    Aquí apareces como «Ana R.».
    [Usar ese nombre]

== Cuatro preguntas ==
Ana: Ana Ramos
  → Ana
    Guardé: Ana Ramos.
    [✏️ Cambiar]
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
Ana comparte el contacto de Mamá
  → Ana
    Anoté a Mamá.
    Reenvíale el mensaje que sigue. 👇
    El enlace sirve una sola vez y vence en 7 días.
  → Ana
    Hola, Mamá. Soy Ana Ramos. 💛
    Quiero que seas mi contacto de emergencia.
    Si me detienen, Avisa te escribe enseguida.
    Es gratis, y Avisa nunca pide dinero.

    Toca este enlace y acepta:
    {enlace}
    {enlace}
  → Ana
    ⚠️ Todavía no le llega a nadie de tu familia.
    Tu alerta llega a quien acepte tu enlace.
    En una emergencia, manda 🆘 PÁNICO de todos modos.

    Cuando tu familia acepte, te ofrezco un simulacro.
    ⌨ [🆘 PÁNICO] / [📍 Enviar ubicación] / [👪 Familia] [📘 Derechos] [❓ Ayuda]

== Mamá acepta ==
Mamá abre el enlace de Ana
  → Mamá
    Ana Ramos quiere que seas su contacto de emergencia.

    Si aceptas:
    • Te aviso aquí si Ana Ramos pide ayuda.
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
    Gracias. Ya eres contacto de Ana Ramos. 💚
    Si llega una alerta, contesta «Recibido».
    No silencies ni bloquees este chat.
    Para salir cuando quieras, escribe BAJA.
    Ana Ramos confirmará que eres tú. Antes de eso no te mando dónde está.
    [Quiero mi propio botón]
Ana toca [Sí, es Mamá]
  → Ana
    ✅ Listo. Mamá recibirá tus alertas y tu ubicación.
    [🔔 Hacer simulacro]

== El simulacro ==
Ana toca [Hacer simulacro]
  → Ana
    🔔 Un simulacro es una práctica.
    Le llega a tu familia marcado como SIMULACRO.
    No manda tu ubicación ni avisa al consulado.
    Termina solo a los 15 minutos.
    ¿Lo hacemos ahora?
    [Sí, empezar]
    [Ahora no]
Ana toca [Sí, empezar]
  → Ana
    🔔 Empezó el simulacro.
    Aquí verás quién lo recibe.
  → Mamá
    🟡 SIMULACRO: no es una emergencia.
    🆘 ALERTA de Ana Ramos
    Folio: CHI-0001
    Ana Ramos pidió ayuda: 12:00 p.m., hora de Chicago (ahora).

    📍 Aquí iría su ubicación.

    Contesta «Recibido» para que Ana Ramos vea que le llega.

    Este aviso es de Casa del Migrante (ejemplo).
    Nunca pedimos dinero.
    [✅ Recibido]
    [💚 Ya está a salvo]
  → Ana
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 12:00 p.m.

    Un simulacro no avisa al consulado.
    [Terminar simulacro]
Mamá lee
  ✎ Ana
    🟡 SIMULACRO: no es una emergencia.
    🆘 Alerta CHI-0001 guardada, 12:00 p.m.
    📍 En un simulacro no mando tu ubicación.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: leído 12:00 p.m.

    Un simulacro no avisa al consulado.
    [Terminar simulacro]
Mamá toca [Recibido]
  ✎ Ana
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO.

    • Mamá respondió 12:00 p.m.
  → Ana
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO.
  → Mamá
    🟡 SIMULACRO: anotado, Ana Ramos verá que te llegó. Gracias.
  → Mamá
    🟡 SIMULACRO: no es una emergencia.
    🟡 Terminó el SIMULACRO de Ana Ramos. Gracias por participar.
Pasan 2 h
