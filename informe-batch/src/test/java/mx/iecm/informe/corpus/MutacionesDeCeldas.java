package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;
import mx.iecm.informe.corpus.TablaGenerada.Clase;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Celdas que no dicen lo que deben. */
final class MutacionesDeCeldas {

  static final List<Mutacion> TODAS =
      List.of(
          de(
              "LEC-010",
              "una celda obligatoria en blanco",
              c -> c.registro().poner(3, "Asunto", ""),
              Deseo.REGISTRO),
          de(
              "LEC-010",
              "una fecha obligatoria en blanco",
              c -> c.registro().poner(3, "Fecha", ""),
              Deseo.REGISTRO),
          de(
              "LEC-010",
              "la portada sin responsable",
              c -> c.entrega().hoja("Portada").campo("Responsable", "")),
          de(
              "LEC-010",
              "una sesión sin tipo",
              c -> c.secretaria.hoja("Sesiones").poner(2, "Número", "")),
          de(
              "LEC-011",
              "palabras donde va un número",
              c -> c.registro().poner(3, "Asistentes", "muchas"),
              Deseo.REGISTRO,
              Deseo.NUMERO,
              Deseo.CON_LLAVES),
          de(
              "LEC-011",
              "una palabra donde va el orden",
              c -> c.entrega().hoja("Pendientes").poner(2, "Orden", "luego")),
          rota(Clase.REGISTRO, "Asistentes", Deseo.REGISTRO, Deseo.NUMERO),
          rota(Clase.REGISTRO, "Asunto", Deseo.REGISTRO),
          rota(Clase.REGISTRO, "Fecha", Deseo.REGISTRO),
          rota(Clase.REGISTRO, "Folio", Deseo.REGISTRO, Deseo.FOLIO),
          rota(Clase.REGISTRO, "Sede", Deseo.REGISTRO, Deseo.LISTA),
          rota(Clase.REGISTRO, "Liga", Deseo.REGISTRO, Deseo.ENLACE),
          rota(Clase.REGISTRO, "No.", Deseo.REGISTRO, Deseo.CONSECUTIVO),
          rota(Clase.LISTADO, "Fechas", Deseo.LISTADO),
          rota(Clase.QUINCENAL, "Quincena", Deseo.QUINCENAL),
          rota(Clase.AGENDA, "Horario", Deseo.AGENDA),
          rota(Clase.AGENDA, "Actividad", Deseo.AGENDA),
          de(
              "LEC-013",
              "una fórmula sin valor guardado",
              MutacionesDeCeldas::sinValor,
              Deseo.REGISTRO),
          de(
              "LEC-014",
              "un valor que no está en la lista",
              c -> c.registro().poner(3, "Sede", "Patio Cemtral"),
              Deseo.REGISTRO,
              Deseo.LISTA,
              Deseo.CON_LLAVES),
          de(
              "LEC-014",
              "un tipo de párrafo que no existe",
              c -> c.entrega().hoja("Narrativa").poner(2, "Tipo", "parafo")),
          de("LEC-016", "celdas combinadas", MutacionesDeCeldas::combinadas, Deseo.REGISTRO),
          de(
              "LEC-017",
              "un carácter de control",
              // Así guarda Excel los caracteres que no caben en un XML.
              c -> agregar(c.entrega().hoja("Narrativa"), 2, "Texto", " _x0007_ Fin."),
              Deseo.REGISTRO),
          de(
              "LEC-018",
              "una línea que no existe",
              c ->
                  ultima(c.entrega().hoja("Narrativa").agregar("9.z.i", 1, "", texto(c), ""))
                      .celda("Línea")),
          de(
              "LEC-018",
              "un pendiente de otra área",
              c ->
                  ultima(c.entrega().hoja("Pendientes").agregar(ajena(c), 9, 1, texto(c), "", ""))
                      .celda("Línea"),
              Deseo.VARIAS_AREAS),
          de(
              "LEC-018",
              "el lugar de una tabla que no existe",
              c ->
                  ultima(
                          c.entrega()
                              .hoja("Narrativa")
                              .agregar(c.lineas.get(0).clave(), 8, "tabla", "9.z.i-1", ""))
                      .celda("Texto")),
          de(
              "LEC-019",
              "una cifra que no existe en la presentación",
              c ->
                  ultima(
                          c.secretaria
                              .hoja("Presentación")
                              .agregar(90, "Hubo {fantasmas} en todo el periodo."))
                      .celda("Texto")),
          de(
              "LEC-019",
              "una cifra que no existe en la narrativa",
              c -> agregar(c.entrega().hoja("Narrativa"), 2, "Texto", " Son {fantasmas:letra}.")),
          de(
              "LEC-020",
              "un renglón que solo tiene nota",
              c -> {
                c.registro().agregar(soloNota(c.registro()));
                return "";
              },
              Deseo.REGISTRO));

  private MutacionesDeCeldas() {}

  /** La última fila de una hoja. */
  private record Ultima(HojaGenerada hoja) {
    String celda(String encabezado) {
      return hoja.celda(hoja.ultima(), encabezado);
    }
  }

  private static Ultima ultima(HojaGenerada hoja) {
    return new Ultima(hoja);
  }

  private static String texto(CasoGenerado caso) {
    return caso.vocabulario.texto();
  }

  private static String ajena(CasoGenerado caso) {
    String area = CasoGenerado.area(caso.entrega());
    return caso.lineas.stream()
        .filter(l -> !l.area().equals(area))
        .findFirst()
        .orElseThrow()
        .clave();
  }

  private static String agregar(HojaGenerada hoja, int fila, String encabezado, String mas) {
    return hoja.poner(fila, encabezado, hoja.texto(fila, encabezado) + mas);
  }

  private static List<String> soloNota(HojaGenerada hoja) {
    return hoja.encabezados().stream()
        .map(e -> e.equals("Nota") ? "Faltó capturar este renglón." : "")
        .toList();
  }

  /** Una celda con el error de una fórmula. */
  private static Mutacion rota(Clase clase, String encabezado, Deseo... deseos) {
    return de(
            "LEC-012",
            "#REF! en " + encabezado,
            c -> {
              var hoja = c.tabla(clase).hoja();
              int columna = hoja.columna(encabezado);
              var error = FormulaError.REF.getCode();
              hoja.retocar(h -> h.getRow(2).getCell(columna).setCellErrorValue(error));
              return hoja.celda(3, encabezado);
            },
            deseos)
        .conLlaves();
  }

  private static String sinValor(CasoGenerado caso) {
    var hoja = caso.registro();
    int columna = hoja.encabezados().size() - 1;
    hoja.retocar(h -> h.getRow(2).createCell(columna).setCellFormula("CONCATENATE(\"a\",\"b\")"));
    return hoja.celda(3, "Nota");
  }

  private static String combinadas(CasoGenerado caso) {
    var hoja = caso.registro();
    int columna = hoja.columna("Nota");
    hoja.poner(3, "Nota", "Vale para los dos.");
    hoja.retocar(h -> h.addMergedRegion(new CellRangeAddress(2, 3, columna, columna)));
    return "";
  }
}
