package mx.iecm.informe.regla.nombre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Distancia;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.regla.nombre.MedicionDeNombresConSigla.ConSigla;

/**
 * Las siglas con su nombre: las del programa y, conforme se leen, las que el informe desarrolla.
 */
final class NombresDeSiglas {

  private static final Distancia ERRATA = new Distancia(2);

  /** Con menos palabras, un nombre puede ser el final de otro. */
  private static final int PALABRAS = 3;

  private final Ficha ficha;
  private final Map<String, Conocido> porSigla = new LinkedHashMap<>();

  NombresDeSiglas(Ficha ficha, Programa programa) {
    this.ficha = ficha;
    programa.siglas().forEach(s -> conocer(s.siglas(), s.nombre(), "Siglas"));
    programa.areas().forEach(a -> conocer(a.siglas(), a.nombre(), "Áreas"));
    var organo = programa.organo();
    conocer(organo.siglas(), organo.nombre(), "Órgano");
    conocer(organo.institucion().siglas(), organo.institucion().nombre(), "Órgano");
  }

  /**
   * El nombre de una sigla.
   *
   * @param palabras las que lo distinguen, plegadas
   * @param donde está
   */
  private record Conocido(String sigla, String nombre, List<String> palabras, String donde) {}

  /** Una palabra de un texto, plegada, y dónde empieza. */
  private record Palabra(String plegada, int desde) {}

  private void conocer(String sigla, String nombre, String donde) {
    var palabras = palabras(nombre).stream().map(Palabra::plegada).toList();
    if (!palabras.isEmpty()) {
      porSigla.putIfAbsent(Comparacion.clave(sigla), new Conocido(sigla, nombre, palabras, donde));
    }
  }

  private static List<Palabra> palabras(String texto) {
    var leidas = new Palabras().leer(texto);
    var palabras = new ArrayList<Palabra>();
    for (int i = 0; i < leidas.cuantas(); i++) {
      String plegada = leidas.plegada(i);
      // Una sola letra es de una abreviatura, como en A.C.
      if (!Nombre.corta(plegada) && plegada.length() > 1) {
        palabras.add(new Palabra(plegada, leidas.desde(i)));
      }
    }
    return palabras;
  }

  Optional<Hallazgo> revisar(ConSigla escrita) {
    var antes = palabras(escrita.antes());
    var conocido = porSigla.get(Comparacion.clave(escrita.sigla()));
    if (conocido != null) {
      return otroNombre(escrita, antes, conocido);
    }
    var otra = otraSigla(escrita, antes);
    if (otra.isEmpty()) {
      conIniciales(escrita.sigla(), antes)
          .ifPresent(
              i ->
                  conocer(
                      escrita.sigla(),
                      escrita.antes().substring(antes.get(i).desde()),
                      escrita.origen().toString()));
    }
    return otra;
  }

  private Optional<Hallazgo> otroNombre(ConSigla escrita, List<Palabra> antes, Conocido conocido) {
    int n = conocido.palabras().size();
    if (termina(antes, conocido.palabras())) {
      return Optional.empty();
    }
    int desde = -1;
    for (int i = Math.max(0, antes.size() - n - 2); i < antes.size() - 1; i++) {
      desde = antes.get(i).plegada().equals(conocido.palabras().get(0)) ? i : desde;
    }
    int inicio = desde < 0 ? conIniciales(escrita.sigla(), antes).orElse(-1) : desde;
    if (inicio < 0) {
      return Optional.empty();
    }
    var nombre = antes.stream().skip(inicio).map(Palabra::plegada).toList();
    return esOtro(nombre, conocido.palabras())
        ? Optional.of(
            ficha
                .en(
                    Lugar.de(escrita.origen()),
                    escrita.sigla(),
                    escrita.antes().substring(antes.get(inicio).desde()),
                    conocido.nombre(),
                    conocido.donde())
                .proponiendo(conocido.nombre()))
        : Optional.empty();
  }

  /** Ni una errata, ni el mismo nombre con algo de menos o de más. */
  private static boolean esOtro(List<String> nombre, List<String> debido) {
    return !enOrden(nombre, debido) && !enOrden(debido, nombre) && !iguales(nombre, debido);
  }

  private static boolean iguales(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (ERRATA.entre(a.get(i), b.get(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Dice si todas las palabras de {@code parte} están en {@code todo}, en ese orden. */
  private static boolean enOrden(List<String> parte, List<String> todo) {
    int i = 0;
    for (String palabra : todo) {
      if (i < parte.size() && parte.get(i).equals(palabra)) {
        i++;
      }
    }
    return i == parte.size();
  }

  private static boolean termina(List<Palabra> antes, List<String> nombre) {
    int inicio = antes.size() - nombre.size();
    return inicio >= 0 && antes.stream().skip(inicio).map(Palabra::plegada).toList().equals(nombre);
  }

  /** El mismo nombre ya tiene otra sigla, que se le parece. */
  private Optional<Hallazgo> otraSigla(ConSigla escrita, List<Palabra> antes) {
    String sigla = escrita.sigla();
    return porSigla.values().stream()
        .filter(c -> c.palabras().size() >= PALABRAS && termina(antes, c.palabras()))
        .filter(c -> c.sigla().charAt(0) == sigla.charAt(0))
        .filter(c -> !Propuestas.cercanas(sigla, Set.of(c.sigla()), 1).isEmpty())
        .findFirst()
        .map(
            c ->
                ficha
                    .variante(
                        "dos", Lugar.de(escrita.origen()), c.nombre(), sigla, c.sigla(), c.donde())
                    .proponiendo(c.sigla()));
  }

  /** Dónde empiezan las palabras cuyas iniciales dan la sigla. */
  private static Optional<Integer> conIniciales(String sigla, List<Palabra> antes) {
    String letras = Comparacion.clave(sigla).replaceAll("[^a-z]", "");
    int inicio = antes.size() - letras.length();
    if (inicio < 0 || letras.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < letras.length(); i++) {
      if (antes.get(inicio + i).plegada().charAt(0) != letras.charAt(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(inicio);
  }
}
