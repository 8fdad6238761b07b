package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Libros, hojas y columnas que no son los que deben. */
final class MutacionesDeLectura {

  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  static final List<Mutacion> TODAS =
      List.of(
          de("LEC-001", "la entrega es un PDF", MutacionesDeLectura::pdf, Deseo.CON_LLAVES)
              // De un libro rechazado nada llega al informe, y a sus líneas les falta quien
              // responda.
              .con("ESP-003"),
          de("LEC-001", "la entrega está vacía", MutacionesDeLectura::vacia, Deseo.CON_LLAVES)
              .con("ESP-003"),
          de(
                  "LEC-004",
                  "la portada es de otro periodo",
                  c -> c.entrega().hoja("Portada").campo("Periodo", "2019-T4"),
                  Deseo.CON_LLAVES)
              .con("ESP-003"),
          de(
                  "LEC-004",
                  "la portada es de otro órgano",
                  c -> c.entrega().hoja("Portada").campo("Órgano", "OTRO"),
                  Deseo.CON_LLAVES)
              .con("ESP-003"),
          de("LEC-005", "falta la hoja Narrativa", c -> quitar(c, "Narrativa"), Deseo.CON_LLAVES)
              // Y las líneas que solo se narraban se quedaron sin resultado.
              .con("ESP-001"),
          de(
              "LEC-005",
              "falta la hoja de una tabla",
              c -> quitar(c, c.registro().nombre()),
              Deseo.REGISTRO,
              Deseo.CON_LLAVES),
          de("LEC-006", "sobra una hoja", MutacionesDeLectura::sobraUnaHoja),
          de(
              "LEC-007",
              "falta una columna",
              MutacionesDeLectura::faltaUnaColumna,
              Deseo.REGISTRO,
              Deseo.NUMERO,
              Deseo.CON_LLAVES),
          de(
              "LEC-007",
              "falta un campo",
              c -> {
                var portada = c.entrega().hoja("Portada");
                portada.quitar(portada.donde("Campo", "Responsable").get(0));
                return "";
              }),
          de(
              "LEC-008",
              "sobra una columna",
              c -> c.registro().columnaNueva("Comentario interno", "revisar"),
              Deseo.REGISTRO),
          de(
              "LEC-009",
              "un encabezado está dos veces",
              c -> c.registro().columnaNueva("Asunto", "otro"),
              Deseo.REGISTRO),
          de("LEC-015", "una columna oculta", MutacionesDeLectura::columnaOculta, Deseo.REGISTRO),
          de("LEC-015", "una fila oculta", MutacionesDeLectura::filaOculta, Deseo.REGISTRO),
          de("LEC-015", "una hoja oculta", MutacionesDeLectura::hojaOculta, Deseo.REGISTRO),
          de(
              "LEC-018",
              "dos hojas de la misma tabla",
              MutacionesDeLectura::dosHojas,
              Deseo.REGISTRO));

  private MutacionesDeLectura() {}

  private static String pdf(CasoGenerado caso) {
    var entrega = caso.entrega();
    caso.danar(entrega, PDF);
    return entrega.nombre() + " ";
  }

  private static String vacia(CasoGenerado caso) {
    var entrega = caso.entrega();
    caso.danar(entrega, new byte[0]);
    return entrega.nombre() + " ";
  }

  private static String quitar(CasoGenerado caso, String hoja) {
    caso.entrega().quitar(hoja);
    return "";
  }

  private static String sobraUnaHoja(CasoGenerado caso) {
    return caso.entrega().agregar("Cuentas del mes", "Concepto").agregar("Papel").lugar();
  }

  private static String faltaUnaColumna(CasoGenerado caso) {
    caso.registro().quitarColumna("Asistentes");
    return "";
  }

  private static String columnaOculta(CasoGenerado caso) {
    var hoja = caso.registro();
    int columna = hoja.columna("Asunto");
    hoja.retocar(h -> h.setColumnHidden(columna, true));
    return "";
  }

  private static String filaOculta(CasoGenerado caso) {
    caso.registro().retocar(h -> h.getRow(2).setZeroHeight(true));
    return "";
  }

  private static String hojaOculta(CasoGenerado caso) {
    var hoja = caso.registro();
    caso.entrega().retocar(l -> l.setSheetHidden(l.getSheetIndex(hoja.nombre()), true));
    return hoja.lugar();
  }

  private static String dosHojas(CasoGenerado caso) {
    var tabla = caso.tabla(Clase.REGISTRO);
    var otra = caso.entrega().agregar(tabla.clave() + " copia", tabla.hoja().encabezados());
    return otra.lugar();
  }
}
