Historia: Los derechos, cuando está pasando
Empieza: 2026-11-20 20:30 America/Chicago

Teléfono: Ana
Teléfono: Rosa, sin botones
Teléfono: Mamá, familiar
Registrada: Ana, con Mamá, en Chicago

== Tocan la puerta: primero qué hacer, y 🆘 al lado ==
Ana: están tocando la puerta, no sé si abrir
  → Ana
    🚪 Si tocan la puerta
    • No abras. Pide ver la orden por la ventana.
    • Busca tu nombre, tu dirección y la firma de un juez.
    • Las formas I-200 e I-205 no son de un juez.
    • Puedes guardar silencio. No firmes lo que no entiendas.
    • Si entran, no te resistas. Di: «No doy permiso».

    Si te detienen, manda 🆘 PÁNICO.
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana toca [No, no es emergencia]
  ✎ Ana
    Listo. No se mandó ninguna alerta.
Pasan 5 min
Ana: me quieren hacer firmar unos papeles
  → Ana
    ✋ No firmes lo que no entiendas.
    Di: «Quiero un abogado».
    Di: «Quiero hablar con mi consulado».
    Di: «Necesito un intérprete».
    Puedes decir que no. No mientas ni te resistas.

    Si te tienen ahora, manda 🆘 PÁNICO.
  → Ana
    ⚠️ ¿Es una emergencia?
    Contesta Sí y la alerta sale ahora.
    Si no contestas, sale en 90 segundos, por si acaso.
    [🆘 Sí, es emergencia]
    [No, no es emergencia]
Ana toca [No, no es emergencia]
  ✎ Ana
    Listo. No se mandó ninguna alerta.
Pasan 5 min

== Donde no hay botones, van con número y con la palabra ==
Rosa: ¿qué hago si tocan la puerta?
  → Rosa
    🚪 Si tocan la puerta
    • No abras. Pide ver la orden por la ventana.
    • Busca tu nombre, tu dirección y la firma de un juez.
    • Las formas I-200 e I-205 no son de un juez.
    • Puedes guardar silencio. No firmes lo que no entiendas.
    • Si entran, no te resistas. Di: «No doy permiso».

    Si te detienen, manda 🆘 PÁNICO.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
Rosa: /derechos
  → Rosa
    📘 Tus derechos, paso a paso.
    ¿Qué está pasando?

    1. 🚪 Tocan la puerta
    2. 🚶 Me paran en la calle
    3. 🚗 Paran mi carro
    4. 🛠 Llegan al trabajo
    5. 📅 Tengo corte o cita
    6. ✋ Ya me detuvieron
    7. 🧒 Mis hijos
    8. 🔎 Buscar a un familiar
    9. 📝 Plan de familia
Rosa: 5
  → Rosa
    📅 Si tienes corte o cita con ICE
    • Habla antes con un abogado.
    • Confirma tu corte: 1-800-898-7180, con tu A-number.
    • Lleva copias de tus papeles.
    • Que alguien de confianza te espere afuera.
    • Acuerden a qué hora avisar si no sales.
    • No firmes lo que no entiendas.

    Si te detienen, manda 🆘 PÁNICO.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
    3. ⬅️ Otros temas
Rosa: 3
  → Rosa
    📘 Tus derechos, paso a paso.
    ¿Qué está pasando?

    1. 🚪 Tocan la puerta
    2. 🚶 Me paran en la calle
    3. 🚗 Paran mi carro
    4. 🛠 Llegan al trabajo
    5. 📅 Tengo corte o cita
    6. ✋ Ya me detuvieron
    7. 🧒 Mis hijos
    8. 🔎 Buscar a un familiar
    9. 📝 Plan de familia
Rosa: 6
  → Rosa
    ✋ Si ya te detuvieron
    • Di: «Solicito protección consular».
    • Pide un abogado y un intérprete.
    • No tienes que decir dónde naciste ni hablar de tus papeles.
    • No firmes lo que no entiendas.
    • Di si tomas medicina o si tus hijos están solos.
    • El consulado no reemplaza a un abogado.

    CIAM, ayuda consular día y noche: +1 520 623 7874

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
    3. ✍️ Quieren que firme
    4. ⬅️ Otros temas
Rosa: 3
  → Rosa
    ✋ No firmes lo que no entiendas.
    Di: «Quiero un abogado».
    Di: «Quiero hablar con mi consulado».
    Di: «Necesito un intérprete».
    Puedes decir que no. No mientas ni te resistas.

    Si te tienen ahora, manda 🆘 PÁNICO.

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
    3. ⬅️ Otros temas

== En inglés, escrito para los hijos ==
Mamá: /language
  → Mamá
    ¿En qué idioma te hablo?
    [Español]
    [English]
Mamá toca [English]
  → Mamá
    Done, I'll speak English.
Mamá: what if ICE comes to my door
  → Mamá
    🚪 If they come to the door
    • Don't open. Ask to see the warrant through the window.
    • It needs your name, your address and a judge's signature.
    • I-200 and I-205 forms aren't from a judge.
    • You can stay silent. Don't sign what you don't understand.
    • If they come in, don't resist. Say: “I don't consent.”

    If they take you, send 🆘 PANIC.
    [🆘 It’s happening to me]
    [👪 Someone was taken]
Mamá: /rights
  → Mamá
    📘 Your rights, step by step.
    What's happening?
    [🚪 They're at the door]
    [🚶 Stopped on the street]
    [🚗 Pulled over]
    [🛠 They came to work]
    [📅 Court or a check-in]
    [✋ I'm detained]
    [🧒 My kids]
    [🔎 Finding a relative]
    [📝 Family plan]
Mamá toca [🧒 My kids]
  → Mamá
    🧒 Your kids
    • Put in writing who cares for them (a carta poder).
    • Agree on who picks them up from school.
    • If you're detained, say you have kids and who is with them.
    • A minor was detained? 1-800-203-7001.
    • It's a government line: have your lawyer call, or someone with papers.

    If it's happening now, send 🆘 PANIC.
    [🆘 It’s happening to me]
    [👪 Someone was taken]
    [⬅️ Other topics]
