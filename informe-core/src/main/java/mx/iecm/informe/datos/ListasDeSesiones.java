package mx.iecm.informe.datos;

import static mx.iecm.informe.datos.Lista.conOrigen;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Informe;

/** Las listas de quién es el órgano y qué hizo en sus sesiones. */
final class ListasDeSesiones {

  private ListasDeSesiones() {}

  static List<Lista> todas() {
    return List.of(informe(), personas(), sesiones(), asistencia(), acuerdos());
  }

  private static Lista informe() {
    return Lista.de("informe.csv", "el informe: un solo renglón", "Órgano e Informe")
        .columna("siglas", Forma.CLAVE, "siglas del órgano")
        .columna("organo", Forma.TEXTO, "nombre del órgano")
        .columna("institucion", Forma.TEXTO, "nombre de la institución")
        .columna("ejercicio", Forma.ENTERO, "año", "año fiscal del programa")
        .columna("periodo", Forma.CLAVE, "clave del periodo: 2025-T2, 2025-S1, 2025-M04 o 2025")
        .columna("inicio", Forma.FECHA, "primer día del periodo, incluido")
        .columna("fin", Forma.FECHA, "último día del periodo, incluido")
        .columna("ordinal", Forma.TEXTO, "cuál es en la vida del órgano")
        .columna("punto", Forma.TEXTO, "punto del orden del día en que se presenta")
        .columna("sesion", Forma.TEXTO, "sesión en que se presenta")
        .columna("fecha", Forma.FECHA, "fecha de esa sesión")
        .columna("modalidad", Forma.TEXTO, "modalidad de las sesiones del periodo")
        .con(ListasDeSesiones::emision);
  }

  private static Stream<List<String>> emision(Informe informe) {
    var organo = informe.programa().organo();
    var emision = informe.emision();
    return Stream.of(
        List.of(
            organo.siglas(),
            organo.nombre(),
            organo.institucion().nombre(),
            Integer.toString(organo.ejercicio()),
            emision.periodo().clave(),
            emision.periodo().inicio().toString(),
            emision.periodo().fin().toString(),
            emision.ordinal(),
            emision.punto(),
            emision.sesion(),
            emision.fecha().toString(),
            emision.modalidad()));
  }

  private static Lista personas() {
    return Lista.de("personas.csv", "quien asiste a las sesiones", "programa, hoja Personas")
        .columna("orden", Forma.ENTERO, "lugar en la lista, desde 1")
        .columna("nombre", Forma.TEXTO, "nombre de la persona o del partido")
        .columna("tratamiento", Forma.TEXTO, "tratamiento; vacía si no lleva")
        .columna("cargo", Forma.TEXTO, "cargo o representación")
        .columna("tipo", Forma.CLAVE, "con qué carácter asiste")
        .columna("voto", Forma.SI_NO, "si tiene voto")
        .columna("desde", Forma.FECHA, "primer día en el cargo; vacía si siempre")
        .columna("hasta", Forma.FECHA, "último día en el cargo, incluido; vacía si sigue")
        .con(ListasDeSesiones::integrantes);
  }

  private static Stream<List<String>> integrantes(Informe informe) {
    var personas = informe.programa().personas();
    return IntStream.range(0, personas.size())
        .mapToObj(
            i -> {
              var p = personas.get(i);
              return List.of(
                  Integer.toString(i + 1),
                  p.nombre(),
                  p.tratamiento(),
                  p.cargo(),
                  p.tipo().etiqueta(),
                  p.voto() ? "sí" : "no",
                  p.desde().equals(LocalDate.MIN) ? "" : p.desde().toString(),
                  p.hasta().equals(LocalDate.MAX) ? "" : p.hasta().toString());
            });
  }

  private static Lista sesiones() {
    return Lista.de("sesiones.csv", "una sesión del periodo", "secretaría, hoja Sesiones")
        .columna("clave", Forma.CLAVE, "con que la nombran las demás listas")
        .columna("numero", Forma.ENTERO, "número dentro de su tipo")
        .columna("tipo", Forma.CLAVE, "ordinaria, extraordinaria o urgente")
        .columna("fecha", Forma.FECHA, "en que se celebró")
        .columna("modalidad", Forma.TEXTO, "vacía si es la del informe")
        .origen()
        .con(
            informe ->
                informe.sesiones().stream()
                    .map(
                        s ->
                            conOrigen(
                                s.origen(),
                                s.clave(),
                                Integer.toString(s.numero()),
                                s.tipo().etiqueta(),
                                s.fecha().toString(),
                                s.modalidad())));
  }

  private static Lista asistencia() {
    return Lista.de("asistencia.csv", "una persona en una sesión", "secretaría, hoja Asistencia")
        .columna("persona", Forma.TEXTO, "como está en la lista de asistencia")
        .columna("sesion", Forma.CLAVE, "clave de la sesión")
        .columna("asistencia", Forma.CLAVE, "asistió, no aplica, no asistió u otra")
        .columna("marca", Forma.TEXTO, "la que se escribió: ✓, NA, vacía u otra")
        .origen()
        .con(
            informe -> informe.asistencia().asistentes().stream().flatMap(a -> marcas(informe, a)));
  }

  private static Stream<List<String>> marcas(Informe informe, Asistente asistente) {
    var columnas = informe.asistencia().columnas();
    return IntStream.range(0, Math.min(columnas.size(), asistente.marcas().size()))
        .mapToObj(
            i -> {
              String marca = asistente.marcas().get(i);
              return conOrigen(
                  asistente.origen(),
                  asistente.persona(),
                  columnas.get(i).sesion(),
                  significado(marca),
                  marca);
            });
  }

  private static String significado(String marca) {
    return switch (marca) {
      case Asistente.ASISTIO -> "asistió";
      case Asistente.NO_APLICA -> "no aplica";
      case "" -> "no asistió";
      default -> "otra";
    };
  }

  private static Lista acuerdos() {
    return Lista.de("acuerdos.csv", "un acuerdo o un punto", "secretaría, hoja Acuerdos")
        .columna("folio", Forma.CLAVE, "vacía si es un punto presentado")
        .columna("tipo", Forma.CLAVE, "acuerdo, o punto presentado, que no se cuenta")
        .columna("sesion", Forma.CLAVE, "clave de la sesión")
        .columna("asunto", Forma.TEXTO, "de qué trata")
        .origen()
        .con(
            informe ->
                informe.acuerdos().stream()
                    .map(
                        a ->
                            conOrigen(
                                a.origen(),
                                a.folio(),
                                a.soloPresentado() ? "punto presentado" : "acuerdo",
                                a.sesion(),
                                a.asunto().escrito())));
  }
}
