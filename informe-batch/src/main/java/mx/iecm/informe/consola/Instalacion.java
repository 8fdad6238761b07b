package mx.iecm.informe.consola;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lo que hace falta para servir, donde lo dejó la construcción; el lanzador dice dónde.
 *
 * @param wildfly el servidor, que nadie modifica
 * @param aplicacion el WAR
 * @param demostracion las personas de demostración
 * @param ejemplo el caso con que se abre el primer periodo
 */
record Instalacion(Path wildfly, Path aplicacion, Path demostracion, Path ejemplo) {

  static Instalacion delLanzador() {
    return new Instalacion(
        ruta("informe.wildfly"),
        ruta("informe.aplicacion"),
        ruta("informe.demostracion"),
        ruta("informe.ejemplo"));
  }

  private static Path ruta(String propiedad) {
    return Path.of(System.getProperty(propiedad, "(sin " + propiedad + ")")).toAbsolutePath();
  }

  /** Lo que no está donde debía. */
  List<String> faltantes() {
    var faltan = new ArrayList<String>();
    for (Path cosa : List.of(wildfly, aplicacion, demostracion, ejemplo)) {
      if (!Files.exists(cosa)) {
        faltan.add(cosa.toString());
      }
    }
    return faltan;
  }
}
