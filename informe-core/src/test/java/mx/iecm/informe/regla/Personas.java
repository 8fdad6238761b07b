package mx.iecm.informe.regla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.TipoPersona;

/** Personas del programa y listas de asistencia escritas como en la hoja. */
public final class Personas {

  public static final Persona PRESIDENCIA = votante("Presidencia", "Ernesto Ramos");
  public static final Persona ERIKA = votante("Integrante", "Erika Estrada Ruiz");
  public static final Persona AIDA = votante("Integrante", "Aída Hernández");
  public static final Persona DANIEL = votante("Integrante", "Daniel Ortega");

  /** Secretario hasta la víspera de la quinta sesión. */
  public static final Persona SALE =
      secretario("Guillermo Solís", LocalDate.MIN, LocalDate.of(2025, 5, 21));

  /** Secretario desde el día de la quinta sesión. */
  public static final Persona ENTRA =
      secretario("Bernardo Núñez", LocalDate.of(2025, 5, 22), LocalDate.MAX);

  public static final Persona EJECUTIVA =
      persona("Secretaría Ejecutiva", "Bernardo Núñez", TipoPersona.AREA, false);

  private Personas() {}

  private static Persona votante(String cargo, String nombre) {
    return persona(cargo, nombre, TipoPersona.INTEGRANTE, true);
  }

  public static Persona secretario(String nombre, LocalDate desde, LocalDate hasta) {
    return new Persona(
        nombre, "", "Secretario Técnico", TipoPersona.SECRETARIA_TECNICA, false, desde, hasta);
  }

  static Persona persona(String cargo, String nombre, TipoPersona tipo, boolean voto) {
    return new Persona(nombre, "", cargo, tipo, voto, LocalDate.MIN, LocalDate.MAX);
  }

  /**
   * Lo que esa regla encuentra en una lista.
   *
   * @param lista renglones {@code persona=marca 4O,marca 5O}, separados con punto y coma, desde la
   *     fila 2
   */
  public static String revisar(ReglaDeInforme regla, List<Persona> personas, String lista) {
    return Informes.revisar(regla, poner(personas, lista));
  }

  static Consumer<Informes.Partes> poner(List<Persona> personas, String lista) {
    return p -> {
      p.programa = Programas.con(x -> x.personas = personas);
      p.asistencia = asistencia(lista);
    };
  }

  private static Asistencia asistencia(String lista) {
    var asistentes = new ArrayList<Asistente>();
    for (String renglon : lista.split(";")) {
      String[] partes = renglon.split("=");
      if (partes.length == 2) {
        var origen = new Origen(Informes.SECRETARIA, "Asistencia", "A" + (asistentes.size() + 2));
        var marcas = Arrays.stream(partes[1].split(",", -1)).map(String::strip).toList();
        asistentes.add(new Asistente(partes[0].strip(), marcas, origen));
      }
    }
    var columnas = Informes.asistencia(List.of("4O", "5O"), List.of("", "")).columnas();
    return new Asistencia(columnas, asistentes);
  }
}
