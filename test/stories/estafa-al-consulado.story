Historia: Quien oye una estafa le avisa al consulado, con botones y sin ellos
Empieza: 2025-07-01 10:30 America/Chicago

Teléfono: Ana
Teléfono: Beto, sin botones
Teléfono: Mamá, familiar, sin botones
Teléfono: Luis, funcionario, se llama «L. Pérez»
Grupo: Mesa Chicago, con Luis
Registrada: Ana, con Mamá, en Chicago
Registrada: Beto, con Mamá, en Chicago
Mesa: Mesa Chicago, de chicago

== Con botones ==
Ana: me piden 3000 por Zelle
  → Ana
    ⚠️ No pagues: así roban a las familias.
    ICE no pide dinero por teléfono. El consulado tampoco.
    Ni por Zelle, ni con tarjetas, ni para soltar a nadie.
    Nosotros nunca pedimos dinero.

    Cuelga. No des nombres ni datos.
    Guarda el número y lo que te dijeron.
    Cuéntaselo a CIAM, día y noche: +1 520 623 7874
    [Avisar al consulado]
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
Ana toca [Avisar al consulado]
  → Ana
    ¿Quién te pidió dinero, y de qué número?
    Escríbelo aquí: se lo mando al consulado.
Ana: un licenciado Pérez, del 312 555 0199, dice que es para la fianza
  → Ana
    📨 Lo mando con tu nombre a: Consulado en Chicago.
    No sé si ya lo leyeron. Si te urge, llama: +1 888 755 5511
    [🆘 Me está pasando]
    [👪 Se llevaron a alguien]
  → Mesa Chicago
    ⚠️ Posible estafa
    Ana avisa: «un licenciado Pérez, del 312 555 0199, dice que es para la fianza»
    No es una alerta: nadie espera respuesta por aquí.

== Sin botones, y una sola vez al día ==
Beto: me piden 3000 por Zelle
  → Beto
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
Beto: 1
  → Beto
    ¿Quién te pidió dinero, y de qué número?
    Escríbelo aquí: se lo mando al consulado.
Beto: llamaron del 312 555 0198
  → Beto
    📨 Lo mando con tu nombre a: Consulado en Chicago.
    No sé si ya lo leyeron. Si te urge, llama: +1 888 755 5511

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
  → Mesa Chicago
    ⚠️ Posible estafa
    Beto avisa: «llamaron del 312 555 0198»
    No es una alerta: nadie espera respuesta por aquí.
Beto: me piden 3000 por Zelle
  → Beto
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
Beto: Avisar al consulado
  → Beto
    ¿Quién te pidió dinero, y de qué número?
    Escríbelo aquí: se lo mando al consulado.
Beto: otra vez, del 312 555 0198
  → Beto
    Esto no lo mandé. Hoy ya le avisé a: Consulado en Chicago.
    Cuéntaselo por teléfono: +1 888 755 5511

    1. 🆘 Me está pasando
    2. 👪 Se llevaron a alguien
