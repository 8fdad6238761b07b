package mx.iecm.informe.caso;

import static mx.iecm.informe.caso.FichasDelCaso.AJUSTES;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;

/**
 * Lee {@code reglas.properties}, una regla por línea: <code>FEC-009 = apagada; motivo</code>. Lo
 * que empieza con {@code #} es un comentario.
 */
public final class LectorDeAjustes {

  private static final Pattern LINEA = Pattern.compile("([^=:]+)[=:]([^;]*)(?:;(.*))?");

  /** Sin estas no se sabe qué se leyó, ni con qué, ni hay con qué componer. */
  private static final Pattern FIJA = Pattern.compile("LEC-00[1-5]|CAS-\\d{3}|PLA-00[1-7]");

  private final String nombre;
  private final Set<String> conocidas;
  private final Consumer<Hallazgo> avisos;
  private final List<Ajuste> ajustes = new ArrayList<>();
  private final Map<String, Integer> vistas = new HashMap<>();

  private LectorDeAjustes(String nombre, Set<String> conocidas, Consumer<Hallazgo> avisos) {
    this.nombre = nombre;
    this.conocidas = conocidas;
    this.avisos = avisos;
  }

  /**
   * Lee los ajustes; una línea mal escrita da un aviso y no se toma en cuenta.
   *
   * @param nombre del archivo, para decir dónde
   * @param bytes en UTF-8 o como los guarda Excel
   * @param conocidas claves de todas las reglas
   */
  public static Ajustes leer(
      String nombre, byte[] bytes, Set<String> conocidas, Consumer<Hallazgo> avisos) {
    var lector = new LectorDeAjustes(nombre, conocidas, avisos);
    var lineas = Letras.de(bytes).lines().toList();
    for (int i = 0; i < lineas.size(); i++) {
      lector.leer(lineas.get(i).strip(), i + 1);
    }
    return new Ajustes(lector.ajustes);
  }

  private void leer(String linea, int numero) {
    if (linea.isEmpty() || linea.startsWith("#") || linea.startsWith("!")) {
      return;
    }
    Matcher partes = LINEA.matcher(linea);
    if (!partes.matches()) {
      avisar("forma", numero, linea);
      return;
    }
    String regla = partes.group(1).strip().toUpperCase(Locale.ROOT);
    String accion = partes.group(2).strip();
    String motivo = Optional.ofNullable(partes.group(3)).orElse("").strip();
    if (aceptable(regla, accion, motivo, numero)) {
      ajustes.add(Ajuste.de(regla, accion, motivo));
    }
  }

  private boolean aceptable(String regla, String accion, String motivo, int numero) {
    if (!conocidas.contains(regla)) {
      var aviso = aviso("desconocida", numero, regla);
      avisos.accept(Propuestas.cercana(regla, conocidas).map(aviso::proponiendo).orElse(aviso));
      return false;
    }
    Integer antes = vistas.putIfAbsent(regla, numero);
    if (antes != null) {
      avisar("repetida", numero, regla, antes);
    } else if (FIJA.matcher(regla).matches()) {
      avisar("fija", numero, regla);
    } else if (!Ajuste.de(regla, accion, motivo).accion().equalsIgnoreCase(accion)) {
      avisar("accion", numero, accion);
    } else if (motivo.isEmpty()) {
      avisar("motivo", numero, regla);
    } else {
      return true;
    }
    return false;
  }

  private void avisar(String variante, int linea, Serializable... datos) {
    avisos.accept(aviso(variante, linea, datos));
  }

  private Hallazgo aviso(String variante, int linea, Serializable... datos) {
    var todos = new ArrayList<Serializable>(List.of(Integer.toString(linea)));
    todos.addAll(List.of(datos));
    return AJUSTES.variante(variante, Lugar.libro(nombre), todos.toArray(Serializable[]::new));
  }
}
