package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;

/** Cada tabla empieza con una fila de encabezado, en la que ninguna casilla está en blanco. */
final class TablasConEncabezado implements Revisor {

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "tbl").stream()
                    .map(Cuadricula::de)
                    .flatMap(t -> deTabla(parte.getKey(), t).stream()));
  }

  private static List<Barrera> deTabla(String parte, Cuadricula tabla) {
    if (tabla.filas().isEmpty() || !tabla.filas().get(0).encabezado()) {
      return List.of(barrera(parte, "Una tabla no tiene fila de encabezado."));
    }
    var barreras = new ArrayList<Barrera>();
    for (var fila : tabla.filas()) {
      boolean enBlanco = fila.casillas().stream().anyMatch(c -> !c.sigue() && c.texto().isBlank());
      if (fila.encabezado() && enBlanco) {
        String dice = fila.casillas().stream().map(Cuadricula.Casilla::texto).toList().toString();
        barreras.add(barrera(parte, "Un encabezado tiene una casilla en blanco: " + dice + "."));
      }
    }
    return barreras;
  }

  private static Barrera barrera(String parte, String texto) {
    return new Barrera(Norma.TABLA_CON_ENCABEZADO, parte, texto);
  }
}
