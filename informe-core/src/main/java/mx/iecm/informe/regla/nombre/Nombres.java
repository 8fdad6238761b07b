package mx.iecm.informe.regla.nombre;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Palabras;

/** Nombres que se buscan por su primera palabra, sin que cueste casi nada que no estén. */
final class Nombres {

  private static final int FILTRO = 0xFFFF;

  private final Map<Long, List<Nombre>> porPrimera = new HashMap<>();
  private final BitSet filtro = new BitSet(FILTRO + 1);

  Nombres(Stream<Nombre> nombres) {
    nombres.distinct().forEach(this::agregar);
  }

  private void agregar(Nombre nombre) {
    long primera = nombre.huellas().get(0);
    porPrimera.computeIfAbsent(primera, x -> new ArrayList<>()).add(nombre);
    filtro.set((int) primera & FILTRO);
  }

  /** Los que empiezan con la palabra {@code i}. */
  List<Nombre> desde(Palabras palabras, int i) {
    long huella = palabras.huella(i);
    return filtro.get((int) huella & FILTRO)
        ? porPrimera.getOrDefault(huella, List.of())
        : List.of();
  }
}
