package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.AnteriorGenerado.pendiente;
import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;
import mx.iecm.informe.corpus.CasoGenerado.LineaGenerada;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Líneas, áreas y pendientes que faltan o sobran. */
final class MutacionesDeCobertura {

  static final List<Mutacion> TODAS =
      List.of(
          de(
              "ESP-001",
              "una línea sin resultado",
              c -> quitar(c, "Narrativa"),
              Deseo.VARIAS_LINEAS,
              Deseo.NARRADA),
          de(
              "ESP-002",
              "una línea sin pendiente",
              c -> quitar(c, "Pendientes"),
              Deseo.VARIAS_LINEAS,
              Deseo.NARRADA),
          de(
              "ESP-003",
              "falta un área",
              c -> {
                var ultima = c.entregas.remove(c.entregas.size() - 1);
                return ultima.nombre() + " ";
              },
              Deseo.VARIAS_AREAS,
              Deseo.CON_LLAVES),
          de(
              "ESP-004",
              "dos líneas con el mismo pendiente",
              MutacionesDeCobertura::copiado,
              Deseo.VARIAS_LINEAS,
              Deseo.NARRADA),
          de(
              "ESP-005",
              "dos áreas llenan la misma tabla",
              MutacionesDeCobertura::dosVeces,
              Deseo.VARIAS_AREAS,
              Deseo.REGISTRO,
              Deseo.CON_LLAVES),
          de(
              "ESP-006",
              "un pendiente que nadie contestó",
              MutacionesDeCobertura::sinContestar,
              Deseo.ANTERIOR,
              Deseo.VARIAS_LINEAS,
              Deseo.NARRADA));

  private MutacionesDeCobertura() {}

  private static LineaGenerada narrada(CasoGenerado caso) {
    return caso.lineas.stream().filter(LineaGenerada::narrada).findFirst().orElseThrow();
  }

  private static String quitar(CasoGenerado caso, String hoja) {
    var linea = narrada(caso);
    var suya = caso.entrega(linea.area()).hoja(hoja);
    // De abajo hacia arriba, que las filas se recorren.
    suya.donde("Línea", linea.clave()).stream().sorted((a, b) -> b - a).forEach(suya::quitar);
    return "";
  }

  private static String copiado(CasoGenerado caso) {
    var linea = narrada(caso);
    var suya = caso.entrega(linea.area()).hoja("Pendientes");
    var primera = caso.entrega().hoja("Pendientes");
    int fila = suya.donde("Línea", linea.clave()).get(0);
    suya.poner(fila, "Texto", primera.texto(2, "Texto"));
    return "";
  }

  private static String dosVeces(CasoGenerado caso) {
    var tabla = caso.tabla(Clase.REGISTRO);
    var otra = caso.entregas.get(1);
    var lineas = caso.programa.hoja("Líneas");
    int fila = lineas.donde("Línea", tabla.linea()).get(0);
    lineas.poner(fila, "Área", tabla.area() + "; " + CasoGenerado.area(otra));
    var copia = otra.agregar(tabla.hoja().nombre(), tabla.hoja().encabezados());
    int ultima = tabla.hoja().ultima();
    copia.agregar(
        tabla.hoja().encabezados().stream().map(e -> tabla.hoja().valor(ultima, e)).toList());
    tabla.hoja().quitar(ultima);
    return copia.lugar();
  }

  private static String sinContestar(CasoGenerado caso) {
    var linea = narrada(caso);
    var entrega = caso.entrega(linea.area());
    quitar(caso, "Narrativa");
    String dicho = caso.vocabulario.texto();
    entrega.hoja("Narrativa").agregar(linea.clave(), 1, "", dicho, "");
    var pendientes = entrega.hoja("Pendientes");
    int fila = pendientes.donde("Línea", linea.clave()).get(0);
    caso.anterior.dijo(linea.clave(), dicho, pendiente(pendientes.texto(fila, "Texto")));
    return pendientes.celda(fila, "Texto");
  }
}
