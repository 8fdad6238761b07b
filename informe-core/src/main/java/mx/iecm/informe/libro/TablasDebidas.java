package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.FALTA_HOJA;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Tabla;

/**
 * Las tablas de líneas de varias áreas: cada una la llena cualquiera de ellas, así que solo se sabe
 * si falta cuando se han leído todos los libros.
 */
public final class TablasDebidas {

  private TablasDebidas() {}

  /** Señala, en el libro de la primera área que entregó, las tablas compartidas que nadie llenó. */
  public static void revisar(Informe informe, Consumer<Hallazgo> avisos) {
    informe
        .programa()
        .lineas()
        .filter(l -> l.areas().size() > 1 && entregaronTodas(informe, l))
        .filter(l -> !informe.resultado(l.clave()).explica(Apartado.IV))
        .forEach(l -> revisar(informe, l, avisos));
  }

  /** Si falta el libro de alguna, esa es la causa y ya se señala. */
  private static boolean entregaronTodas(Informe informe, LineaAccion linea) {
    var entregaron = informe.entregas().stream().map(Entrega.Portada::area).toList();
    return entregaron.containsAll(linea.areas());
  }

  private static void revisar(Informe informe, LineaAccion linea, Consumer<Hallazgo> avisos) {
    var responsable = responsable(informe, linea.areas());
    for (Tabla tabla : linea.tablas()) {
      if (informe.cuadro(tabla.clave()).isEmpty()) {
        responsable.ifPresent(p -> avisar(p.libro(), tabla, avisos));
      }
    }
  }

  private static Optional<Entrega.Portada> responsable(Informe informe, List<String> areas) {
    return areas.stream()
        .flatMap(a -> informe.entregas().stream().filter(p -> p.area().equals(a)))
        .findFirst();
  }

  static void avisar(String libro, Tabla tabla, Consumer<Hallazgo> avisos) {
    var lugar = Lugar.hoja(libro, tabla.clave()).conRuta("IV." + tabla.linea());
    avisos.accept(
        FALTA_HOJA
            .variante("tabla", lugar, tabla.clave(), tabla.hoja(), tabla.linea())
            .proponiendo(
                "agregue la hoja «%s %s» o la línea en «Sin actividad»"
                    .formatted(tabla.clave(), tabla.hoja())));
  }
}
