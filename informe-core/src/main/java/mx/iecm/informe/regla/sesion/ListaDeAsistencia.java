package mx.iecm.informe.regla.sesion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Sesion;

/**
 * La lista de asistencia con las personas del programa que cada renglón nombra.
 *
 * <p>Un renglón nombra a quien se imprime igual; si a nadie, a quien se llama igual, en todos sus
 * cargos; y si tampoco, a quien se escribe casi igual y no está en otro renglón: la ortografía es
 * asunto de otra regla.
 */
final class ListaDeAsistencia {

  private final Asistencia asistencia;
  private final List<Nombrado> nombrados;

  private ListaDeAsistencia(Asistencia asistencia, List<Nombrado> nombrados) {
    this.asistencia = asistencia;
    this.nombrados = List.copyOf(nombrados);
  }

  /**
   * Un renglón de la lista.
   *
   * @param asistente como está escrito
   * @param personas las del programa que puede ser, una por cargo; vacía si ninguna
   */
  record Nombrado(Asistente asistente, List<Persona> personas) {

    /** El nombre plegado de la persona, o lo escrito si no está en el programa. */
    String nombre() {
      return personas.stream()
          .findFirst()
          .map(p -> Comparacion.clave(p.nombre()))
          .orElseGet(() -> Comparacion.clave(asistente.persona()));
    }

    /** Dice si ese día ocupaba alguno de esos cargos. */
    boolean enCargo(LocalDate dia) {
      return personas.stream().anyMatch(p -> ListaDeAsistencia.enCargo(p, dia));
    }
  }

  static ListaDeAsistencia de(Informe informe) {
    var personas = informe.programa().personas();
    var porEscrito = new HashMap<String, List<Persona>>();
    var porNombre = new HashMap<String, List<Persona>>();
    for (var p : personas) {
      agregar(porEscrito, p.impresa(), p);
      agregar(porNombre, p.nombre(), p);
    }
    var asistentes = informe.asistencia().asistentes();
    var nombrados = new ArrayList<Nombrado>();
    var presentes = new HashSet<Persona>();
    for (var a : asistentes) {
      var exactas = exactas(a.persona(), porEscrito, porNombre);
      presentes.addAll(exactas);
      nombrados.add(new Nombrado(a, exactas));
    }
    nombrados.replaceAll(n -> n.personas().isEmpty() ? parecidas(n, personas, presentes) : n);
    return new ListaDeAsistencia(informe.asistencia(), nombrados);
  }

  private static void agregar(Map<String, List<Persona>> mapa, String escrito, Persona persona) {
    mapa.computeIfAbsent(Comparacion.clave(escrito), x -> new ArrayList<>()).add(persona);
  }

  private static List<Persona> exactas(
      String escrito, Map<String, List<Persona>> porEscrito, Map<String, List<Persona>> porNombre) {
    String clave = Comparacion.clave(escrito);
    var impresas = porEscrito.getOrDefault(clave, List.of());
    return impresas.isEmpty()
        ? porNombre.getOrDefault(sinCargo(clave, porNombre), List.of())
        : impresas;
  }

  /** El nombre que va después del cargo, aunque el cargo esté escrito de otro modo. */
  private static String sinCargo(String clave, Map<String, List<Persona>> porNombre) {
    if (porNombre.containsKey(clave)) {
      return clave;
    }
    int separador = Math.max(clave.lastIndexOf(": "), clave.lastIndexOf(", "));
    return separador < 0 ? clave : clave.substring(separador + 2);
  }

  private static Nombrado parecidas(
      Nombrado nombrado, List<Persona> personas, Set<Persona> presentes) {
    String escrito = nombrado.asistente().persona();
    var casi =
        personas.stream()
            .filter(p -> !presentes.contains(p))
            .filter(
                p ->
                    Propuestas.casiIguales(escrito, p.nombre())
                        || Propuestas.casiIguales(escrito, p.impresa()))
            .toList();
    return new Nombrado(nombrado.asistente(), casi);
  }

  List<Nombrado> nombrados() {
    return nombrados;
  }

  /** Dice si algún renglón nombra a esa persona, en el cargo que sea. */
  boolean incluye(Persona persona) {
    String nombre = Comparacion.clave(persona.nombre());
    return nombrados.stream().anyMatch(n -> n.nombre().equals(nombre));
  }

  /** La marca del renglón en esa sesión; vacío si la lista no tiene su columna. */
  Optional<String> marca(Nombrado nombrado, Sesion sesion) {
    int columna = asistencia.columna(sesion.clave());
    var marcas = nombrado.asistente().marcas();
    return columna < 0 || columna >= marcas.size()
        ? Optional.empty()
        : Optional.of(marcas.get(columna));
  }

  /** Dice si la marca es de asistencia. */
  boolean asistio(Nombrado nombrado, Sesion sesion) {
    return marca(nombrado, sesion).filter(Asistente.ASISTIO::equals).isPresent();
  }

  /** La hoja y la celda de esa marca: la columna de la sesión y la fila de la persona. */
  Lugar lugar(Nombrado nombrado, Sesion sesion) {
    var origen = nombrado.asistente().origen();
    var columna = asistencia.columnas().get(asistencia.columna(sesion.clave()));
    String letras = columna.origen().celda().replaceAll("\\d", "");
    String fila = origen.celda().replaceAll("\\D", "");
    return Lugar.celda(origen.libro(), origen.hoja(), letras + fila);
  }

  static boolean enCargo(Persona persona, LocalDate dia) {
    return !dia.isBefore(persona.desde()) && !dia.isAfter(persona.hasta());
  }
}
