Historia: Preguntas de personas y familias
Empieza: 2026-11-20 10:30 America/Chicago

Teléfono: Ana
Teléfono: Rosa, sin botones
Teléfono: Kevin, en inglés
Teléfono: Mamá, familiar
Registrada: Ana, con Mamá, en Chicago

== Una respuesta, con una persona y 🆘 al lado ==
Ana: ¿cómo busco a una persona que detuvo ICE?
  → Ana
    Entra a locator.ice.gov.
    Busca con A-number y país de nacimiento.
    O con nombre, apellidos y país, exactos.
    Los menores de 18 no aparecen.
    Es un dato de junio de 2024. Pregunta si sigue igual.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
Ana toca [📞 Hablar con una persona]
  → Ana
    📞 Aquí contesta un programa.
    Una persona atiende día y noche en CIAM: +1 520 623 7874
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
Ana: ¿qué hacen con mis hijos si me detienen?
  → Ana
    Di en seguida que tienes hijos y quién está con ellos.
    Cada oficina de ICE tiene a alguien para casos de padres.
    Prepara antes una carta poder.
    Es un dato de julio de 2025. Pregunta si sigue igual.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
Ana: ¿qué hago si me paran manejando?
  → Ana
    🚗 Si paran tu carro
    • Mantén la calma. No huyas ni te resistas.
    • Puedes guardar silencio. No mientas.
    • No tienes que decir dónde naciste ni hablar de tus papeles.
    • No firmes lo que no entiendas.
    • Si te llevan, que tu familia sepa dónde quedó el carro.

    Si te detienen, manda 🆘 PÁNICO.
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
    [⬅️ Otros temas]

== Lo que no sabemos, se dice ==
Ana: ¿cuánto cuesta renovar el pasaporte?
  → Ana
    No lo sé.
    Pregúntale a tu consulado. Sus teléfonos: /mi_consulado
    CIAM, ayuda consular día y noche: +1 520 623 7874
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
Ana: ¿me conviene pedir asilo?
  → Ana
    No lo sé: eso depende de tu caso.
    Pregúntale a un abogado. En immigrationlawhelp.org hay gratis o baratos.
    CIAM, ayuda consular día y noche: +1 520 623 7874
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
Ana: ¿cuántas estrellas hay en el cielo?
  → Ana
    No lo sé.
    Pregúntale a una persona. CIAM atiende día y noche: +1 520 623 7874
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
    [📞 Hablar con una persona]
    [📘 Mis derechos]

== Sin botones, y sin registro ==
Rosa: ¿qué es el A-number?
  → Rosa
    Es el número con que migración lleva un caso: la letra A y nueve cifras.
    Sirve en locator.ice.gov y en la línea de la corte.
    Si tiene 8 cifras, pon 0 al inicio.
    Es un dato de junio de 2024. Pregunta si sigue igual.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
    3. 📞 Hablar con una persona
Rosa: 3
  → Rosa
    📞 Aquí contesta un programa.
    Una persona atiende día y noche en CIAM: +1 520 623 7874

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien

== En inglés, para los hijos ==
Kevin: how do I find a lawyer that's free?
  → Kevin
    Look for a free or low-cost lawyer at immigrationlawhelp.org.
    The court has its own list at justice.gov: “pro bono.”
    If your relative is held, search by the place.
    CIAM can also guide you: +1 520 623 7874
    [🆘 It’s happening to me]
    [👪 Someone was taken]
    [📞 Talk to a person]
Kevin: what do you keep about me?
  → Kevin
    Your name, language, consulate and contacts, until you delete them.
    Your last location, 24 hours.
    An alert, up to 30 days after.
    See it with /privacy.
    [🆘 It’s happening to me]
    [👪 Someone was taken]
    [📞 Talk to a person]

== Un grito va primero, con pregunta o sin ella ==
Ana: me agarró la migra, ¿cómo busco un abogado?
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
    Ana pidió ayuda: 10:30 a.m., hora de Chicago (ahora).
    🗣️ Escribió: «me agarró la migra, ¿cómo busco un abogado?»

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
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
Ana: ¿cómo busco un abogado?
  → Ana
    Busca abogado gratis o barato en immigrationlawhelp.org.
    La corte tiene otra lista en justice.gov: «pro bono».
    Si está detenido, busca por el lugar donde está.
    CIAM también orienta: +1 520 623 7874
  → Ana
    🆘 Alerta CHI-0001 guardada, 10:30 a.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    ⏳ Nadie ha confirmado todavía.
    • Mamá: entregado 10:30 a.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]
  → Ana
    🗣️ Enviado a: Mamá.
  → Mamá
    🗣️ Ana escribió, 10:30 a.m.: «¿cómo busco un abogado?»
