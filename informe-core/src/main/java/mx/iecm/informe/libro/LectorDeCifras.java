package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CIFRA;
import static mx.iecm.informe.libro.FichasDeLectura.OTRO_TIPO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.HojaLeida.Registro;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Tabla;

/**
 * Lee la hoja {@code Cifras} del programa: de dónde sale cada cifra y con qué palabras se nombra.
 */
final class LectorDeCifras {

  private static final String FORMAS =
      "filas:TABLA, distintos:TABLA:ENCABEZADO, suma:TABLA:ENCABEZADO, fechas:TABLA:ENCABEZADO,"
          + " sesiones, acuerdos, declarada o declarada:SIGLAS";

  private static final Pattern SIGNO = Pattern.compile("\\+|(?<=\\s)[-\u2212\u2013](?=\\s)");

  private final Lector lector;
  private final Destino destino;

  LectorDeCifras(Lector lector, Destino destino) {
    this.lector = lector;
    this.destino = destino;
  }

  List<DefinicionDeCifra> leer(List<Area> areas, Map<String, Tabla> tablas) {
    var registros = HojaLeida.leer(lector, FormatosFijos.CIFRAS_DEL_PROGRAMA, destino).registros();
    var claves = registros.stream().map(r -> r.escrito("Clave")).toList();
    var cifras = new ArrayList<DefinicionDeCifra>();
    for (var r : registros) {
      fuente(r, areas, tablas)
          .ifPresent(
              fuente ->
                  cifras.add(
                      new DefinicionDeCifra(
                          r.escrito("Clave"),
                          r.escrito("Descripción"),
                          fuente,
                          r.varios("Sustantivo"),
                          sumandos(r, claves))));
    }
    return cifras;
  }

  /** El signo menos va entre espacios: una clave puede llevar guion. */
  private List<Sumando> sumandos(Registro r, List<String> claves) {
    var sumandos = new ArrayList<Sumando>();
    boolean resta = false;
    Matcher signo = SIGNO.matcher(r.escrito("Igual a"));
    int desde = 0;
    boolean hay = true;
    while (hay) {
      hay = signo.find();
      int hasta = hay ? signo.start() : r.escrito("Igual a").length();
      String escrita = Espacios.recortar(r.escrito("Igual a").substring(desde, hasta));
      if (!escrita.isEmpty()) {
        sumandos.add(sumando(escrita, resta, claves, r));
      }
      resta = hay && !signo.group().contains("+");
      desde = hay ? signo.end() : hasta;
    }
    return sumandos;
  }

  private Sumando sumando(String escrita, boolean resta, List<String> claves, Registro r) {
    if (Comparacion.iguales(escrita, Sumando.ANTERIOR)) {
      return new Sumando(Sumando.ANTERIOR, resta);
    }
    if (!claves.contains(escrita)) {
      var hallazgo = CIFRA.en(Lugar.de(r.origen("Igual a")), escrita);
      lector
          .avisos()
          .accept(Propuestas.cercana(escrita, claves).map(hallazgo::proponiendo).orElse(hallazgo));
    }
    return new Sumando(escrita, resta);
  }

  private Optional<Fuente> fuente(Registro r, List<Area> areas, Map<String, Tabla> tablas) {
    var lugar = Lugar.de(r.origen("Origen"));
    String escrita = r.escrito("Origen");
    if (escrita.isEmpty()) {
      return Optional.empty();
    }
    if (escrita.contains("+")) {
      return filas(escrita, tablas, lugar);
    }
    String[] partes =
        Arrays.stream(escrita.split(":", 3)).map(Espacios::recortar).toArray(String[]::new);
    String forma = Comparacion.clave(partes[0]);
    if (partes.length == 1) {
      return switch (forma) {
        case "sesiones" -> Optional.of(new Fuente.Sesiones());
        case "acuerdos" -> Optional.of(new Fuente.Acuerdos());
        case "declarada" -> Optional.of(new Fuente.Declarada(""));
        default -> ilegible(escrita, lugar);
      };
    }
    if (partes.length == 2) {
      return switch (forma) {
        case "filas" -> filas(escrita, tablas, lugar);
        case "declarada" -> area(partes[1], areas, lugar);
        default -> ilegible(escrita, lugar);
      };
    }
    return deColumna(forma, partes, escrita, tablas, lugar);
  }

  private Optional<Fuente> deColumna(
      String forma, String[] partes, String escrita, Map<String, Tabla> tablas, Lugar lugar) {
    if (!List.of("distintos", "suma", "fechas").contains(forma)) {
      return ilegible(escrita, lugar);
    }
    return tabla(partes[1], tablas, lugar)
        .flatMap(
            tabla ->
                encabezado(partes[2], tabla, lugar)
                    .map(
                        e ->
                            switch (forma) {
                              case "distintos" -> new Fuente.Distintos(tabla.clave(), e);
                              case "suma" -> new Fuente.Suma(tabla.clave(), e);
                              default -> new Fuente.FechasDe(tabla.clave(), e);
                            }));
  }

  private Optional<Fuente> filas(String escrita, Map<String, Tabla> tablas, Lugar lugar) {
    var claves = new ArrayList<String>();
    for (String sumando : escrita.split("\\+")) {
      String[] partes = sumando.split(":", 2);
      if (partes.length != 2 || !Comparacion.clave(partes[0]).equals("filas")) {
        return ilegible(escrita, lugar);
      }
      tabla(Espacios.recortar(partes[1]), tablas, lugar).ifPresent(t -> claves.add(t.clave()));
    }
    return claves.isEmpty() ? Optional.empty() : Optional.of(new Fuente.Filas(claves));
  }

  private Optional<Tabla> tabla(String escrita, Map<String, Tabla> tablas, Lugar lugar) {
    var tabla = Optional.ofNullable(tablas.get(Comparacion.clave(escrita)));
    if (tabla.isEmpty()) {
      Claves.desconocida("tabla", escrita, tablas.keySet(), lugar, lector.avisos());
    }
    return tabla;
  }

  private Optional<String> encabezado(String escrito, Tabla tabla, Lugar lugar) {
    var encabezados = tabla.columnas().stream().map(Columna::encabezado).toList();
    var igual = encabezados.stream().filter(e -> Comparacion.iguales(e, escrito)).findFirst();
    if (igual.isEmpty()) {
      Claves.desconocida("encabezado", escrito, encabezados, lugar, lector.avisos());
    }
    return igual;
  }

  private Optional<Fuente> area(String escrita, List<Area> areas, Lugar lugar) {
    var siglas = areas.stream().map(Area::siglas).toList();
    var igual = siglas.stream().filter(s -> Comparacion.iguales(s, escrita)).findFirst();
    if (igual.isEmpty()) {
      Claves.desconocida("area", escrita, siglas, lugar, lector.avisos());
    }
    return igual.map(Fuente.Declarada::new);
  }

  private Optional<Fuente> ilegible(String escrita, Lugar lugar) {
    lector.avisos().accept(OTRO_TIPO.variante("clave", lugar, Muestra.de(escrita), FORMAS));
    return Optional.empty();
  }
}
