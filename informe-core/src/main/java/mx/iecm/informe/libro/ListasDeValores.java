package mx.iecm.informe.libro;

import java.util.List;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sigla;

/** Lo que puede decir la celda {@code Lista} de una columna. */
record ListasDeValores(List<Area> areas, List<Sigla> siglas, List<Serie> series) {

  /** Los valores permitidos: los escritos, o las siglas de las áreas o del catálogo. */
  List<String> lista(String escrita) {
    return switch (Comparacion.clave(escrita)) {
      case "areas" -> areas.stream().map(Area::siglas).toList();
      case "siglas" -> siglas.stream().map(Sigla::siglas).toList();
      default -> Separados.de(escrita);
    };
  }

  /** El nombre de la serie como está en su hoja; {@code ""} si no existe. */
  String serie(String escrita) {
    return nombresDeSeries().stream()
        .filter(s -> Comparacion.iguales(s, escrita))
        .findFirst()
        .orElse("");
  }

  List<String> nombresDeSeries() {
    return series.stream().map(Serie::nombre).toList();
  }
}
