package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Situacion.ColumnaDeFolio;

/**
 * Anota los folios del informe anterior mientras pasan sus renglones, que no se guardan; los lee
 * con las series del programa de entonces.
 */
public final class FoliosDelAnterior {

  private final Programa programa;
  private final List<Medidas.Folio> folios = new ArrayList<>();
  private String tabla = "";
  private List<ColumnaDeFolio> columnas = List.of();

  /**
   * Empieza a anotar.
   *
   * @param programa el del informe anterior
   */
  public FoliosDelAnterior(Programa programa) {
    this.programa = programa;
  }

  /** Recibe un renglón; los de un cuadro llegan seguidos. */
  public void renglon(Cuadro cuadro, Renglon renglon) {
    if (!cuadro.tabla().equals(tabla)) {
      tabla = cuadro.tabla();
      columnas = programa.tabla(tabla).map(t -> ColumnaDeFolio.de(t, programa)).orElseGet(List::of);
    }
    for (var columna : columnas) {
      if (columna.columna() < renglon.celdas().size()) {
        String escrito = renglon.celda(columna.columna()).escrito();
        folio(columna.serie(), columna.patron(), escrito, origen(cuadro, renglon, columna))
            .ifPresent(folios::add);
      }
    }
  }

  private static Origen origen(Cuadro cuadro, Renglon renglon, ColumnaDeFolio columna) {
    var hoja = cuadro.hoja();
    boolean conocida = columna.columna() < hoja.columnas().size();
    String celda = conocida ? hoja.celda(columna.columna(), renglon.fila()) : "";
    return new Origen(hoja.libro(), hoja.nombre(), celda);
  }

  private static Optional<Medidas.Folio> folio(
      Serie serie, PatronDeFolio patron, String escrito, Origen origen) {
    return patron
        .leer(escrito)
        .map(f -> new Medidas.Folio(serie.nombre(), f.numero(), escrito, origen));
  }

  /**
   * El informe anterior con sus folios: los de sus acuerdos y después los anotados.
   *
   * @param informe sin renglones
   */
  public Anterior con(Informe informe) {
    return new Anterior(informe, Stream.concat(deAcuerdos(informe), folios.stream()).toList());
  }

  private Stream<Medidas.Folio> deAcuerdos(Informe informe) {
    return programa.serie(Serie.ACUERDOS).stream()
        .flatMap(
            serie -> {
              var patron = PatronDeFolio.de(serie);
              return informe.acuerdos().stream()
                  .flatMap(a -> folio(serie, patron, a.folio(), a.origen()).stream());
            });
  }
}
