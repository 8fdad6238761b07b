package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CLAVE;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/** Lee las hojas {@code Tablas} y {@code Columnas} del programa. */
final class LectorDeTablas {

  private static final Map<String, DayOfWeek> DIAS =
      Map.of(
          "lunes", DayOfWeek.MONDAY,
          "martes", DayOfWeek.TUESDAY,
          "miércoles", DayOfWeek.WEDNESDAY,
          "jueves", DayOfWeek.THURSDAY,
          "viernes", DayOfWeek.FRIDAY);

  private final Lector lector;
  private final Destino destino;
  private final List<String> lineas;

  /**
   * @param lineas claves de las líneas del programa
   */
  LectorDeTablas(Lector lector, Destino destino, List<String> lineas) {
    this.lineas = lineas;
    this.lector = lector;
    this.destino = destino;
  }

  /** Las tablas por su clave, en el orden de la hoja; la que no tiene columnas no entra. */
  Map<String, Tabla> leer(List<Area> areas, List<Sigla> siglas, List<Serie> series) {
    var valores = new ListasDeValores(areas, siglas, series);
    var columnas = columnas(valores);
    var tablas = new LinkedHashMap<String, Tabla>();
    for (var r : HojaLeida.leer(lector, FormatosFijos.TABLAS, destino).registros()) {
      String clave = r.clave("Tabla");
      var propias = columnas.getOrDefault(clave, List.of());
      if (propias.isEmpty() && !clave.isEmpty()) {
        lector.avisos().accept(CLAVE.variante("sincolumnas", Lugar.de(r.origen("Tabla")), clave));
      } else if (!clave.isEmpty() && !deUnaLinea(clave)) {
        Claves.desconocida("tabla", clave, lineas, Lugar.de(r.origen("Tabla")), lector.avisos());
      } else if (!clave.isEmpty()) {
        tablas.put(clave, tabla(r, clave, propias));
      }
    }
    return tablas;
  }

  private boolean deUnaLinea(String clave) {
    return lineas.contains(clave.substring(0, Math.max(clave.lastIndexOf('-'), 0)));
  }

  private Tabla tabla(Registro r, String clave, List<Columna> columnas) {
    return new Tabla(
        clave,
        r.escrito("Hoja"),
        r.escrito("Rótulo"),
        combinadas(r, columnas),
        cadencia(r.escrito("Cadencia")),
        r.clave("Fuera de periodo").equals("libre"),
        columnas,
        new LectorDeGrafica(columnas, lector.avisos()).leer(r));
  }

  /** Los encabezados por combinar, con la ortografía de {@code Columnas}. */
  private List<String> combinadas(Registro r, List<Columna> columnas) {
    var combinadas = new ArrayList<String>();
    var encabezados = columnas.stream().map(Columna::encabezado).toList();
    for (String escrito : r.varios("Combinar")) {
      encabezados.stream()
          .filter(e -> Comparacion.iguales(e, escrito))
          .findFirst()
          .ifPresentOrElse(
              combinadas::add,
              () ->
                  Claves.desconocida(
                      "encabezado",
                      escrito,
                      encabezados,
                      Lugar.de(r.origen("Combinar")),
                      lector.avisos()));
    }
    return combinadas;
  }

  private static Cadencia cadencia(String escrita) {
    if (escrita.startsWith("semanal ")) {
      var dia = DIAS.get(escrita.substring("semanal ".length()));
      return dia == null ? new Cadencia.Ninguna() : new Cadencia.Semanal(dia);
    }
    return switch (escrita) {
      case "quincenal" -> new Cadencia.Quincenal();
      case "mensual" -> new Cadencia.Mensual();
      default -> new Cadencia.Ninguna();
    };
  }

  private Map<String, List<Columna>> columnas(ListasDeValores valores) {
    var porTabla = new LinkedHashMap<String, List<Registro>>();
    for (var r : HojaLeida.leer(lector, FormatosFijos.COLUMNAS, destino).registros()) {
      porTabla.computeIfAbsent(r.clave("Tabla"), x -> new ArrayList<>()).add(r);
    }
    var columnas = new LinkedHashMap<String, List<Columna>>();
    porTabla.forEach(
        (clave, registros) -> {
          registros.sort(
              Comparator.comparingInt(r -> r.entero(FormatosFijos.ORDEN, r.renglon().fila())));
          columnas.put(clave, registros.stream().map(r -> columna(r, valores)).toList());
        });
    return columnas;
  }

  private Columna columna(Registro r, ListasDeValores valores) {
    var tipo = TipoColumna.deEtiqueta(r.escrito("Tipo")).orElse(TipoColumna.TEXTO);
    String escrita = r.escrito("Lista");
    String serie = "";
    if (tipo == TipoColumna.FOLIO && !escrita.isEmpty()) {
      serie = valores.serie(escrita);
      if (serie.isEmpty()) {
        Claves.desconocida(
            "serie",
            escrita,
            valores.nombresDeSeries(),
            Lugar.de(r.origen("Lista")),
            lector.avisos());
      }
    }
    return new Columna(
        r.escrito("Encabezado"),
        tipo,
        r.afirma("Obligatoria"),
        tipo == TipoColumna.LISTA ? valores.lista(escrita) : List.of(),
        serie,
        Math.max(0, Math.min(100, r.entero("Ancho", 0))));
  }
}
