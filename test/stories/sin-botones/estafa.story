Historia: Sin botones, Ana oye una estafa y le avisa al consulado
Empieza: 2025-07-01 10:30 America/Chicago

# Nadie paga, y el consulado lee lo que ella quiso contar.
Teléfono: Ana, en WhatsApp (vinculado)
Teléfono: Mamá, familiar, en WhatsApp (vinculado)
Teléfono: Luis, funcionario, en Telegram, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Mesa: Mesa Chicago, de chicago
Registrada: Ana, con Mamá, en Chicago

Ana: me piden 3000 por Zelle
  → Ana
    ⚠️ No pagues: así roban a las familias.
    ICE no pide dinero por teléfono. El consulado tampoco.
    Ni por Zelle, ni con tarjetas, ni para soltar a nadie.
    Nosotros nunca pedimos dinero.

    Cuelga. No des nombres ni datos.
    Guarda el número y lo que te dijeron.
    Cuéntaselo a CIAM, día y noche: +1 520 623 7874

    1. Avisar al consulado
    2. 🆘 Me está pasando
    3. 👪 Se llevaron a alguien
Ana: 1
  → Ana
    ¿Quién te pidió dinero, y de qué número?
    Escríbelo aquí: se lo mando al consulado.
Ana: un licenciado Pérez, del 312 555 0199, dice que es para la fianza
  → Ana
    📨 Lo mando con tu nombre a: Consulado en Chicago.
    No sé si ya lo leyeron. Si te urge, llama: +1 888 755 5511

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
  → Mesa Chicago
    ⚠️ Posible estafa
    Ana avisa: «un licenciado Pérez, del 312 555 0199, dice que es para la fianza»
    No es una alerta: nadie espera respuesta por aquí.
