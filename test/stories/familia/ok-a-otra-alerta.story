Historia: Un ok a la alerta de Mamá no manda el lugar de Ana
Empieza: 2025-07-01 12:00 America/Chicago

Teléfono: Ana
Teléfono: Mamá
Teléfono: Ex, familiar
Registrada: Ana, con Ex, en Chicago
Registrada: Mamá, con Ana, en Chicago

Ana manda su ubicación: 41.85, -87.65
  …

Ana toca [No, no es]
  …

Ex: se llevaron a mi esposa
  …

Ex toca [Ana]
  …

Pasan 1 min
  …

Mamá: me agarró la migra
  …

Ana: ok
  → Ana
    ✅ Anotado: recibiste la alerta de Mamá.
    Llámale. Si no contesta, llama al consulado.
    Ten a la mano su nombre completo y fecha de nacimiento.
    Nunca pedimos dinero.
  → Ana
    🆘 Ex avisó que te llevaron.
    ¿Les mando dónde estás?
    Si compartes tu ubicación en vivo, verán también por dónde vas.
    [📍 Sí, mándalo]
    [Estoy bien] [No le creas]
  ✎ Mamá
    🆘 Alerta CHI-0002 guardada, 12:01 p.m.
    📍 Va sin ubicación. Mándala en cuanto puedas.

    • Ana respondió 12:01 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Falsa alarma] [🎉 Ya me soltaron]

Ana: sí
  ✎ Ana
    🆘 Ex avisó que te llevaron. Alerta CHI-0001, 12:00 p.m.
    📍 Va con la ubicación que mandaste hace 1 minuto.

    ⏳ Nadie ha confirmado todavía.
    • Ex respondió 12:00 p.m.

    🏛️ Consulado en Chicago: aquí no tiene mesa. No recibió este aviso. Llama tú.
    📞 Consulado en Chicago: +1 888 755 5511
    📞 CIAM, día y noche: +1 520 623 7874
    [Estoy bien] [🎉 Ya me soltaron]
  → Ana
    📍 Les mando tu última ubicación, de hace 1 minuto.
    Si ya no estás ahí, manda otra.
  → Ex
    📍 Nueva ubicación de Ana (CHI-0001)
    📍 Condado de Cook, Illinois: ubicación mandada hace 1 minuto.
    https://maps.google.com/?q=41.85,-87.65
  → Ex
    📍 41.85000, -87.65000 🆘 Ana, CHI-0001
       Condado de Cook, Illinois
