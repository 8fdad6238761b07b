package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Nombres, siglas y textos. */
final class MutacionesDeTextos {

  static final List<Mutacion> TODAS =
      List.of(
          de("NOM-001", "un responsable sin su acento", MutacionesDeTextos::sinAcento),
          de(
              "NOM-001",
              "una persona sin su acento en un texto",
              c -> narra(c, "Asistió Amalia Rios Cárdenas.")),
          de("NOM-002", "una sigla que nadie desarrolla", c -> narra(c, "Acudió la ZQRT.")),
          de(
              "NOM-003",
              "una sigla con otro nombre",
              c -> narra(c, "Acudió la Oficina de Enlace Ambiental (OEA).")),
          de(
              "NOM-004",
              "una institución con una letra de más",
              c -> narra(c, "Acudió el Instituto Electorral de Nueva Laguna.")),
          de("TXT-001", "un paréntesis sin cerrar", c -> narra(c, "Se cerró (con llave.")),
          de("TXT-001", "una palabra dos veces", c -> narra(c, "Se cerró con con llave.")),
          de("TXT-001", "dos espacios seguidos", c -> narra(c, "Se cerró  con llave.")),
          de("TXT-002", "un dato por completar", c -> narra(c, "Se cerró con XX llaves.")),
          de(
              "TXT-002",
              "un corchete por completar",
              c -> c.registro().poner(3, "Asunto", "Revisión de [completar]"),
              Deseo.REGISTRO),
          de(
              "TXT-003",
              "una dirección mal formada",
              c -> c.registro().poner(3, "Liga", "https//example"),
              Deseo.REGISTRO,
              Deseo.ENLACE),
          de(
              "TXT-003",
              "una dirección sin cifrar",
              c -> c.registro().poner(3, "Liga", "http://www.example.org/otro"),
              Deseo.REGISTRO,
              Deseo.ENLACE),
          de("TXT-004", "una llamada de nota a mano", c -> narra(c, "Se cerró con llave.¹")),
          de(
              "TXT-005",
              "un renglón dos veces",
              MutacionesDeTextos::renglonRepetido,
              Deseo.REGISTRO,
              Deseo.SOLO_REGISTRO,
              Deseo.CON_LLAVES),
          de("TXT-006", "dos textos casi iguales", MutacionesDeTextos::casiIguales),
          de("TXT-007", "dos columnas cambiadas", MutacionesDeTextos::cambiadas, Deseo.REGISTRO)
              // Además, lo que quedó donde van las fechas no se puede leer como fecha.
              .con("FEC-001"));

  private MutacionesDeTextos() {}

  private static String narra(CasoGenerado caso, String texto) {
    return caso.entrega().hoja("Narrativa").poner(2, "Texto", texto);
  }

  private static String sinAcento(CasoGenerado caso) {
    var portada = caso.entrega().hoja("Portada");
    String nombre = portada.texto(portada.donde("Campo", "Responsable").get(0), "Valor");
    portada.campo("Responsable", nombre.replaceFirst("o", "oo"));
    return "";
  }

  private static String renglonRepetido(CasoGenerado caso) {
    var hoja = caso.registro();
    hoja.agregar(hoja.encabezados().stream().map(e -> hoja.valor(hoja.ultima(), e)).toList());
    return "";
  }

  private static String casiIguales(CasoGenerado caso) {
    var hoja = caso.entrega().hoja("Narrativa");
    String texto =
        caso.vocabulario.texto() + " " + caso.vocabulario.texto() + " " + caso.vocabulario.texto();
    hoja.poner(2, "Texto", texto);
    hoja.agregar(caso.lineas.get(0).clave(), 92, "", texto.replaceFirst(" de ", " en "), "");
    return "";
  }

  private static String cambiadas(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.REGISTRO).hoja();
    hoja.encabezar("Fecha", "_");
    hoja.encabezar("Asunto", "Fecha");
    hoja.encabezar("_", "Asunto");
    return "";
  }
}
