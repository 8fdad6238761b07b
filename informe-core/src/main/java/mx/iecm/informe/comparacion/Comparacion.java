package mx.iecm.informe.comparacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Tabla;

/**
 * En qué difieren dos informes.
 *
 * @param antes el primero
 * @param ahora el segundo
 * @param diferencias en el orden de {@link Asunto} y, dentro, en el del programa; vacía si los dos
 *     dicen lo mismo
 */
public record Comparacion(Comparado antes, Comparado ahora, List<Diferencia> diferencias) {

  public Comparacion {
    diferencias = List.copyOf(diferencias);
  }

  /**
   * Con qué se reconoce cada informe.
   *
   * @param organo sus siglas
   * @param periodo que cubre
   * @param ordinal cuál es en la vida del órgano
   * @param fecha de la sesión en que se presenta
   */
  public record Comparado(String organo, Periodo periodo, String ordinal, LocalDate fecha) {

    static Comparado de(Informe informe) {
      var e = informe.emision();
      String organo = informe.programa().organo().siglas();
      return new Comparado(organo, e.periodo(), e.ordinal(), e.fecha());
    }
  }

  /**
   * Compara dos informes, con los renglones que tengan en memoria. No importa el aspecto (negritas,
   * enlaces) ni de qué celda salió cada dato, sino lo que se lee.
   *
   * @param antes el primero: el periodo anterior, o la versión anterior
   * @param ahora el segundo
   */
  public static Comparacion de(Informe antes, Informe ahora) {
    var diferencias = new ArrayList<Diferencia>();
    for (Asunto asunto : Asunto.values()) {
      diferencias.addAll(de(asunto, antes, ahora));
    }
    return new Comparacion(Comparado.de(antes), Comparado.de(ahora), diferencias);
  }

  private static List<Diferencia> de(Asunto asunto, Informe antes, Informe ahora) {
    return switch (asunto) {
      case INFORME -> todo(asunto, RegistrosDeSesiones::informe, antes, ahora);
      case PERSONA -> todo(asunto, RegistrosDeSesiones::personas, antes, ahora);
      case PRESENTACION -> todo(asunto, RegistrosDeSesiones::presentacion, antes, ahora);
      case SESION -> todo(asunto, RegistrosDeSesiones::sesiones, antes, ahora);
      case ASISTENCIA -> todo(asunto, RegistrosDeSesiones::asistencia, antes, ahora);
      case ACUERDO -> todo(asunto, RegistrosDeSesiones::acuerdos, antes, ahora);
      case LINEA -> todo(asunto, RegistrosDeLineas::lineas, antes, ahora);
      case NARRATIVA -> porLinea(asunto, RegistrosDeLineas::narrativa, antes, ahora);
      case SILENCIO -> porLinea(asunto, RegistrosDeLineas::silencios, antes, ahora);
      case TABLA -> todo(asunto, RegistrosDeLineas::tablas, antes, ahora);
      case RENGLON -> porTabla(antes, ahora);
      case PENDIENTE -> porLinea(asunto, RegistrosDeLineas::pendientes, antes, ahora);
      case CIFRA -> todo(asunto, RegistrosDeLineas::cifras, antes, ahora);
    };
  }

  private static List<Diferencia> todo(
      Asunto asunto, Function<Informe, List<Registro>> registros, Informe antes, Informe ahora) {
    return new Cotejo(asunto, "").cotejar(registros.apply(antes), registros.apply(ahora));
  }

  private static List<Diferencia> porLinea(
      Asunto asunto, Function<Resultado, List<Registro>> registros, Informe antes, Informe ahora) {
    var deAmbos = claves(antes, ahora, i -> lineas(i).stream());
    return deAmbos.stream()
        .flatMap(
            linea ->
                new Cotejo(asunto, linea)
                        .cotejar(
                            registros.apply(antes.resultado(linea)),
                            registros.apply(ahora.resultado(linea)))
                        .stream())
        .toList();
  }

  /** Las del programa y, si en un borrador sobra alguna, también. */
  private static Set<String> lineas(Informe informe) {
    var lineas = new LinkedHashSet<String>();
    informe.programa().lineas().map(LineaAccion::clave).forEach(lineas::add);
    informe.resultados().forEach(r -> lineas.add(r.linea()));
    return lineas;
  }

  private static List<Diferencia> porTabla(Informe antes, Informe ahora) {
    var deAmbos = claves(antes, ahora, i -> i.programa().tablas().map(Tabla::clave));
    return deAmbos.stream()
        .flatMap(
            tabla ->
                new Cotejo(Asunto.RENGLON, tabla)
                        .cotejar(
                            RegistrosDeTabla.de(antes, tabla), RegistrosDeTabla.de(ahora, tabla))
                        .stream())
        .toList();
  }

  /** Las claves del segundo y después las que solo tiene el primero. */
  private static Set<String> claves(
      Informe antes, Informe ahora, Function<Informe, Stream<String>> suyas) {
    var claves = new LinkedHashSet<String>();
    suyas.apply(ahora).forEach(claves::add);
    suyas.apply(antes).forEach(claves::add);
    return claves;
  }

  /** Dice si no hay ninguna diferencia. */
  public boolean iguales() {
    return diferencias.isEmpty();
  }

  /** Las diferencias de un asunto, en su orden. */
  public List<Diferencia> de(Asunto asunto) {
    return diferencias.stream().filter(d -> d.asunto() == asunto).toList();
  }
}
