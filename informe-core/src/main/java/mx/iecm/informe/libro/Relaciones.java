package mx.iecm.informe.libro;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Las relaciones de una parte del paquete: qué otra parte o dirección nombra cada id.
 *
 * @param todas en el orden en que están escritas
 * @param destinos el de cada id
 */
public record Relaciones(List<Relacion> todas, Map<String, String> destinos) {

  /**
   * Una relación.
   *
   * @param id con que la parte la nombra
   * @param tipo última palabra del tipo, por ejemplo {@code hyperlink}
   * @param destino ruta dentro del paquete, o dirección si es externa
   */
  public record Relacion(String id, String tipo, String destino) {}

  static Relaciones de(String parte, Function<String, Optional<InputStream>> partes) {
    String carpeta = parte.substring(0, parte.lastIndexOf('/') + 1);
    var todas = new ArrayList<Relacion>();
    partes
        .apply(ruta(parte))
        .ifPresent(
            en ->
                Xml.recorrer(
                    en,
                    (nombre, xml) -> {
                      if (nombre.equals("Relationship")) {
                        String tipo = Xml.atributo(xml, "Type");
                        boolean externa = Xml.atributo(xml, "TargetMode").equals("External");
                        String destino = Xml.atributo(xml, "Target");
                        todas.add(
                            new Relacion(
                                Xml.atributo(xml, "Id"),
                                tipo.substring(tipo.lastIndexOf('/') + 1),
                                externa ? destino : resolver(carpeta, destino)));
                      }
                    }));
    var destinos = new HashMap<String, String>();
    todas.forEach(r -> destinos.putIfAbsent(r.id(), r.destino()));
    return new Relaciones(List.copyOf(todas), destinos);
  }

  /** La ruta de las relaciones de una parte. */
  public static String ruta(String parte) {
    int corte = parte.lastIndexOf('/') + 1;
    return parte.substring(0, corte) + "_rels/" + parte.substring(corte) + ".rels";
  }

  /** Ruta de {@code destino} visto desde {@code carpeta}, sin {@code ..} ni barra inicial. */
  private static String resolver(String carpeta, String destino) {
    if (destino.startsWith("/")) {
      return destino.substring(1);
    }
    var partes = new ArrayList<String>();
    for (String tramo : (carpeta + destino).split("/")) {
      if (tramo.equals("..")) {
        if (!partes.isEmpty()) {
          partes.remove(partes.size() - 1);
        }
      } else if (!tramo.equals(".")) {
        partes.add(tramo);
      }
    }
    return String.join("/", partes);
  }

  Optional<String> porId(String id) {
    return Optional.ofNullable(destinos.get(id));
  }

  /** El destino de la primera de ese tipo. */
  public Optional<String> porTipo(String tipo) {
    return todas.stream().filter(r -> r.tipo().equals(tipo)).map(Relacion::destino).findFirst();
  }
}
