package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;
import java.util.function.UnaryOperator;

/** Folios, claves y números de orden. */
final class MutacionesDeFolios {

  static final List<Mutacion> TODAS =
      List.of(
          de(
              "FOL-001",
              "una clave programática sin su forma",
              c -> {
                var hoja = c.programa.hoja("Actividades");
                String clave = hoja.texto(2, "Clave programática");
                return hoja.poner(2, "Clave programática", clave.substring(2));
              }),
          de(
              "FOL-001",
              "una clave programática de otro año",
              c -> {
                var hoja = c.programa.hoja("Actividades");
                String clave = hoja.texto(2, "Clave programática");
                return hoja.poner(2, "Clave programática", "2019" + clave.substring(4));
              }),
          conFolio("FOL-002", "un folio sin la forma de su serie", f -> f.replace('/', '-')),
          conFolio("FOL-002", "un folio de otro año", f -> f.replaceAll("\\d{4}$", "2019")),
          de(
              "FOL-003",
              "un folio dos veces",
              MutacionesDeFolios::repetido,
              Deseo.REGISTRO,
              Deseo.FOLIO),
          de("FOL-004", "un acuerdo se salta un número", MutacionesDeFolios::conHueco),
          conFolio("FOL-005", "un folio con otro relleno", f -> f.replaceFirst("/0", "/00")),
          de(
              "FOL-006",
              "los folios van en otro orden que las fechas",
              MutacionesDeFolios::permutados,
              Deseo.REGISTRO,
              Deseo.FOLIO),
          de(
              "FOL-007",
              "un consecutivo salteado",
              c -> {
                var hoja = c.registro();
                return hoja.poner(hoja.ultima(), "No.", 40);
              },
              Deseo.REGISTRO,
              Deseo.CONSECUTIVO),
          de("FOL-008", "un folio citado casi como los suyos", MutacionesDeFolios::citado));

  private MutacionesDeFolios() {}

  private static Mutacion conFolio(String regla, String nombre, UnaryOperator<String> otro) {
    return de(
        regla,
        nombre,
        c -> {
          var hoja = c.registro();
          int ultima = hoja.ultima();
          return hoja.poner(ultima, "Folio", otro.apply(hoja.texto(ultima, "Folio")));
        },
        Deseo.REGISTRO,
        Deseo.FOLIO);
  }

  private static String repetido(CasoGenerado caso) {
    var hoja = caso.registro();
    return hoja.poner(3, "Folio", hoja.texto(2, "Folio"));
  }

  private static String conHueco(CasoGenerado caso) {
    var hoja = caso.secretaria.hoja("Acuerdos");
    int ultimo = hoja.ultima();
    while (hoja.texto(ultimo, "Folio").isEmpty()) {
      ultimo--;
    }
    String folio = hoja.texto(ultimo, "Folio");
    int numero = Integer.parseInt(folio.split("/")[1]);
    return hoja.poner(
        ultimo, "Folio", folio.replace("%03d".formatted(numero), "%03d".formatted(numero + 2)));
  }

  private static String permutados(CasoGenerado caso) {
    var hoja = caso.registro();
    int ultima = hoja.ultima();
    String folio = hoja.texto(ultima, "Folio");
    hoja.poner(ultima, "Folio", hoja.texto(ultima - 1, "Folio"));
    hoja.poner(ultima - 1, "Folio", folio);
    return "";
  }

  private static String citado(CasoGenerado caso) {
    var hoja = caso.entrega().hoja("Narrativa");
    String otro = caso.organo.substring(0, 1) + caso.organo;
    return hoja.poner(
        2,
        "Texto",
        "Conforme al acuerdo %s/002/%d se trabajó.".formatted(otro, caso.calendario.ejercicio()));
  }
}
